import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * @typedef {object} Certificate
 * @property {string} key private key, PEM
 * @property {string} cert self-signed certificate, PEM
 * @property {string} fingerprint for Chromium's --ignore-certificate-errors-spki-list
 */

/**
 * A self-signed certificate for one run. Written out here because Node has no call for it and
 * an `openssl` program is not everywhere; a key in the repository would trip secret scanners.
 * @returns {Certificate}
 */
export function createCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(set(sequence(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from('bench')))));
  const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const version3 = der(0xa0, integer(2));
  const body = sequence(version3, integer(1), ecdsaWithSha256, name, days(-1, 2), name, spki);
  const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(sequence(body, ecdsaWithSha256, signature)),
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}

const sequence = (...parts) => der(0x30, ...parts);
const set = (...parts) => der(0x31, ...parts);
const oid = (...bytes) => der(0x06, Buffer.from(bytes));
const integer = (value) => der(0x02, Buffer.of(value));
const days = (from, until) => sequence(utcTime(from), utcTime(until));

function utcTime(daysFromNow) {
  const iso = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return der(0x17, Buffer.from(`${iso.slice(2, 19).replace(/[-T:]/g, '')}Z`));
}

function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}

function length(bytes) {
  if (bytes < 0x80) return Buffer.of(bytes);
  return bytes < 0x100 ? Buffer.of(0x81, bytes) : Buffer.of(0x82, bytes >> 8, bytes & 0xff);
}

function pem(bytes) {
  const lines = bytes
    .toString('base64')
    .match(/.{1,64}/g)
    .join('\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
