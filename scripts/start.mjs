import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standInScript } from './demo/bundle.mjs';
import { lines } from './demo/lines.mjs';
import { close, listen, site } from './serve.mjs';

const usual = 4173;
const project = fileURLToPath(new URL('..', import.meta.url));
// npm runs one program, so that its signals reach this one: the build is part of it, not a first.
const [build, folder] =
  process.argv[2] === '--build' ? [true, process.argv[3]] : [false, process.argv[2]];
const demo = resolve(folder ?? join(project, 'demo'));
const dist = join(project, 'dist');

let servers = [];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    close(servers);
    process.exit(0);
  });
}

if (build) {
  console.log('Building …');
  await import('./build.mjs');
}
if (!existsSync(join(dist, 'impact-badges.module.js'))) {
  leave('The demo shows the built files, and dist/ has none: npm run build.');
}
if (!existsSync(join(demo, 'index.html'))) {
  leave(`There is no demo in ${demo}: it has no index.html.`);
}

const listener = site({
  '/': demo,
  '/dist/': dist,
  // Browsers ask for it whatever a page says, and report a missing one as an error.
  '/favicon.ico': join(project, 'demo/favicon.svg'),
  '/mockServiceWorker.js': join(project, 'node_modules/msw/lib/mockServiceWorker.js'),
  '/stand-in.js': {
    type: 'text/javascript; charset=utf-8',
    text: await standInScript(),
  },
  // The build puts it beside the scripts; from here their paths would lead nowhere.
  '/try-me.html': { location: '/dist/try-me.html' },
});

const port = await open(listener);
console.log(`impact-badges demo: http://localhost:${port}/`);
try {
  for await (const line of lines(join(demo, 'data'))) console.log(line);
} catch (error) {
  // The pages may still be what someone wants to see, if only to find the mistake.
  console.error(`The figures could not be printed: ${error.message}`);
}

/** The port asked for and no other; without a wish, the usual one or the next that is free. */
async function open(listener) {
  const wish = process.env.PORT;
  if (wish && !(/^\d{1,5}$/.test(wish) && wish > 0 && wish < 65536)) {
    leave(`PORT must be a number from 1 to 65535, and is ${wish}.`);
  }
  for (let port = Number(wish || usual); ; port++) {
    try {
      servers = await listen(listener, port);
      return port;
    } catch (error) {
      if (error.code === 'EADDRINUSE' && !wish && port < usual + 100) continue;
      leave(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Choose another one with PORT, or leave PORT out and the demo finds a free one.`
          : `The demo can't listen on port ${port}: ${error.message}`,
      );
    }
  }
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
