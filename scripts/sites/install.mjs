/** Why npm ci stopped for want of something outside: a network, a registry that has the package, a newer Node. */
const outside = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT'],
  ...['ENETUNREACH', 'EHOSTUNREACH', 'EPROTO', 'ERR_SOCKET_TIMEOUT', 'ENOTCACHED', 'ENOTARGET'],
  ...['ETARGET', 'EBADENGINE', 'EBADPLATFORM'],
]);

/**
 * What keeps a site's packages from being installed here, if nothing in this project is at fault for it.
 * @param {string} log  what npm ci wrote
 * @returns {string | undefined} a reason in one line
 */
export function missing(log) {
  const [, code] = /^npm (?:error|ERR!) code (\S+)$/m.exec(log) ?? [];
  if (!outside.has(code) && !/^E[45]\d\d$/.test(code)) return undefined;
  const [, more] = /^npm (?:error|ERR!) (?!code |errno |syscall )(.+)$/m.exec(log) ?? [];
  return `npm ci: ${more ? `${code}, ${more.trim()}` : code}`;
}
