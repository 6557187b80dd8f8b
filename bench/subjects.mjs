import { readFile } from 'node:fs/promises';
import { buildFloor } from './floors/build.mjs';

const DIST = new URL('../dist/', import.meta.url);
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * @typedef {import('./server.mjs').File} File
 *
 * @typedef {object} Subject
 * @property {'V' | 'L' | 'ours'} id
 * @property {string} label
 * @property {string} tag
 * @property {string} head what reserves the badges' size
 * @property {string} script path of the script
 * @property {string} loaded the event each badge fires when all its answers are in
 * @property {string} [shown] selects badges that show their number; where absent, `loaded` tells
 * @property {(path: string) => Promise<File | undefined>} open
 */

/** @returns {Promise<Subject[]>} the floors, and ours if it is built */
export async function subjects() {
  const floors = [
    await floor('V', 'floor V: vanilla', 'vanilla'),
    await floor('L', 'floor L: Lit', 'lit'),
  ];
  return (await distFile('/dist/impact-badges.js')) ? [...floors, ours] : floors;
}

/** @type {Subject} */
const ours = {
  id: 'ours',
  label: 'impact-badges',
  tag: 'impact-badge',
  head: '<link rel="stylesheet" href="/dist/impact-badges.css">',
  script: '/dist/impact-badges.js',
  loaded: 'impact-load',
  shown: 'impact-badge[state=ready]',
  open: distFile,
};

async function floor(id, label, source) {
  const script = `/floors/${source}.js`;
  const file = { type: TYPES.js, body: await buildFloor(source) };
  return {
    id,
    label,
    tag: 'x-badge',
    head: '<style>x-badge{display:inline-block;inline-size:64px;block-size:64px}</style>',
    script,
    loaded: 'x-load',
    open: async (path) => (path === script ? file : undefined),
  };
}

async function distFile(path) {
  const [, name, extension] = /^\/dist\/((?:[\w-]+\/)*[\w.-]+\.(\w+))$/.exec(path) ?? [];
  const body = name && (await readFile(new URL(name, DIST)).catch(() => undefined));
  return body && { type: TYPES[extension] ?? 'application/octet-stream', body };
}
