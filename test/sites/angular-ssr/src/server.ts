import { CommonEngine } from '@angular/ssr/node';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import bootstrap from './main.server';

const browserFolder = join(import.meta.dirname, '..', 'browser');
/** Has `</head>` once, before which the site's own tags go. */
const [head, rest] = readFileSync(join(import.meta.dirname, 'index.server.html'), 'utf8').split(
  '</head>',
);
const document = `${head}${process.env['HEAD_TAGS'] ?? ''}</head>${rest}`;
const engine = new CommonEngine({ allowedHosts: ['localhost'] });

/** Draws pages as DSpace's server does. It writes its address to standard output, and all that goes wrong to standard error. */
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url!, 'http://localhost');
  try {
    if (/\.js$/.test(pathname)) {
      const body = await readFile(join(browserFolder, pathname));
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(body);
      return;
    }
    const html = await engine.render({
      bootstrap,
      document,
      url: `http://${request.headers.host}${request.url}`,
      inlineCriticalCss: false,
    });
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(0, 'localhost', () => {
  console.log(`http://localhost:${(server.address() as { port: number }).port}`);
});
