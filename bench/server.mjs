import { createSecureServer } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import { beyond } from './beyond.mjs';
import { createCertificate } from './certificate.mjs';
import { crossref } from './crossref.mjs';
import { datacite } from './datacite.mjs';
import { openalex } from './openalex.mjs';

export const PAGE_HOST = 'page.test';
const APIS = {
  ...beyond,
  'api.openalex.org': openalex,
  'api.crossref.org': crossref,
  'api.datacite.org': datacite,
};

// Long enough that the page is painted before its script and its data are there: what moves, shows.
const FILE_DELAY = 100;
const API_DELAY = 50;
const COOKIE = 'visitor=1; Secure; SameSite=None';

/**
 * @typedef {{ type: string, body: string | Buffer, headers?: Record<string, string> }} File
 * @typedef {{ host: string, method: string, path: string, status: number, headers: import('node:http').IncomingHttpHeaders, file?: File, isAnswered?: boolean }} Entry
 *
 * @typedef {object} Server
 * @property {string[]} browserArgs send every host of a Chromium to this server
 * @property {Entry[]} log every request of a page since the last `forget`
 * @property {() => void} forget
 * @property {() => void} close
 */

/**
 * One loopback HTTPS server in place of every host: the page's own and the APIs'.
 * @param {(url: URL) => Promise<File | undefined>} open what the page's own host serves
 * @returns {Promise<Server>}
 */
export async function serve(open) {
  const { key, cert, fingerprint } = createCertificate();
  const log = [];
  const server = createSecureServer({ key, cert, allowHTTP1: true }, async (request, response) => {
    const host = request.authority || request.headers.host;
    const url = new URL(request.url, `https://${host}`);
    const isPage = url.host === PAGE_HOST;
    const { method, headers } = request;
    const entry = { host: url.host, method, path: request.url, status: 200, headers };
    if (isPage || fromPage(request)) log.push(entry);
    entry.file = isPage ? await open(url) : json(APIS[url.host]?.(url));
    if (!entry.file) entry.status = request.method === 'OPTIONS' ? 204 : 404;
    await sleep(isPage ? (entry.file?.type === 'text/html' ? 0 : FILE_DELAY) : API_DELAY);
    response.writeHead(entry.status, answerHeaders(entry.file, isPage));
    response.end(entry.file?.body);
    entry.isAnswered = true;
  });
  server.on('sessionError', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    browserArgs: [
      `--host-resolver-rules=MAP * 127.0.0.1:${server.address().port}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
    log,
    forget: () => void (log.length = 0),
    close: () => void server.close(),
  };
}

// The browser's own calls (updates, accounts) come from no site.
const fromPage = ({ headers }) => (headers['sec-fetch-site'] ?? 'none') !== 'none';

const json = (body) => body && { type: 'application/json', body: JSON.stringify(body) };

function answerHeaders(file, isPage) {
  const type = { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` };
  if (isPage) return { ...type, 'cache-control': 'max-age=600', ...file?.headers };
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  // As a provider may: what is asked for without credentials keeps none. The browser's own cache
  // answers nothing unasked.
  return { ...type, ...cors, 'cache-control': 'no-cache', 'set-cookie': COOKIE };
}
