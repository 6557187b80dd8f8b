import { lookup } from 'node:dns/promises';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * A request listener for `mounts`: an address that ends in `/` is a folder, any
 * other is one file, given by its path, as `{ type, text }`, or as the
 * `{ location }` where it really stands.
 *
 * @param {Record<string, string | { type: string, text: string } | { location: string }>} mounts
 */
export function site(mounts) {
  return async (request, response) => {
    try {
      await answer(mounts, request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else say(response, 500, `This server failed: ${error.message}.`);
    }
  };
}

/**
 * Listens on every address that `localhost` stands for, as a browser may try either.
 *
 * @returns {Promise<import('node:http').Server[]>}
 */
export async function listen(listener, port) {
  const addresses = await lookup('localhost', { all: true });
  const servers = [];
  try {
    for (const address of new Set(addresses.map(({ address }) => address))) {
      const server = createServer(listener);
      servers.push(server);
      await bound(server, port, address).catch((error) => {
        // A machine without IPv6 may still name ::1 in its hosts file.
        if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') {
          throw error;
        }
      });
    }
  } catch (error) {
    close(servers);
    throw error;
  }
  return servers;
}

/** Ends at once, also what a browser holds open. */
export function close(servers) {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

function bound(server, port, address) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
}

async function answer(mounts, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return say(response, 405, 'This server only answers GET and HEAD.');
  }
  const path = pathOf(request.url);
  if (path === undefined) return say(response, 400, 'This address is broken.');
  const found = await find(mounts, path);
  if (!found) return say(response, 404, `There is nothing at ${path}.`);
  if (found.location) {
    response.setHeader('location', found.location);
    return say(response, 302, `It is at ${found.location}.`);
  }
  response.writeHead(200, head(found.type));
  if (request.method === 'HEAD') return response.end();
  if (found.text !== undefined) return response.end(found.text);
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function find(mounts, path) {
  const [mount] = Object.keys(mounts)
    .filter((at) => (at.endsWith('/') ? path.startsWith(at) : path === at))
    .sort((a, b) => b.length - a.length);
  const target = mounts[mount];
  if (typeof target !== 'string') return target;
  if (!mount.endsWith('/')) return within(dirname(target), basename(target));
  const rest = path.slice(mount.length);
  return within(target, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
}

/** The file below `folder`; nothing outside it, not by `..` and not by a link. */
async function within(folder, rest) {
  if (!typeOf(rest)) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, rest));
    const inside = file.startsWith(root + sep) && (await stat(file)).isFile();
    return inside ? { file, type: typeOf(file) } : undefined;
  } catch {
    return undefined;
  }
}

function typeOf(file) {
  return types[extname(file)];
}

function head(type) {
  return {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
}

function say(response, status, sentence) {
  response.writeHead(status, head(types['.txt']));
  response.end(`${sentence}\n`);
}
