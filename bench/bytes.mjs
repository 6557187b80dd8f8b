import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Bytes */

/**
 * What a file weighs on the wire, at the best setting of each compression.
 * @param {string | Buffer} content
 * @returns {Bytes}
 */
export function bytes(content) {
  const body = Buffer.from(content);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return {
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body, { params }).length,
  };
}
