import fc from 'fast-check';
import { readSwh } from '../../src/identifiers/swh.js';
import { readerTests } from './reader.js';

const hash = '94a9ed024d3859793618152ea559a168bbcbb5e2';
const archive = 'https://archive.softwareheritage.org/';
const lines = `swh:1:cnt:${hash};origin=https://github.com/a/b;lines=9-15` as const;

readerTests({
  scheme: 'swh',
  read: readSwh,
  written: [
    ...(['cnt', 'dir', 'rel', 'rev', 'snp'] as const).map(
      (kind) => [`swh:1:${kind}:${hash}`, `swh:1:${kind}:${hash}`] as const,
    ),
    [`SWH:1:CNT:${hash.toUpperCase()}`, `swh:1:cnt:${hash}`],
    [lines, lines],
    [`swh:1:dir:${hash};path=/Src/A.c`, `swh:1:dir:${hash};path=/Src/A.c`],
    [`${archive}swh:1:rev:${hash}`, `swh:1:rev:${hash}`],
    [`${archive}swh:1:rev:${hash}/`, `swh:1:rev:${hash}`],
    [`${archive}browse/swh:1:rev:${hash}/`, `swh:1:rev:${hash}`],
    [`${archive}${lines}/`, lines],
    [`(swh:1:rev:${hash}).`, `swh:1:rev:${hash}`],
  ],
  wrong: [
    hash,
    `swh:2:cnt:${hash}`,
    `swh:1:ori:${hash}`,
    `swh:1:abc:${hash}`,
    `swh:1:cnt:${hash.slice(1)}`,
    `swh:1:cnt:${hash}0`,
    `swh:1:cnt:${hash.replace('a', 'g')}`,
    `swh:1:cnt:${hash};colour=red`,
    `swh:1:cnt:${hash};origin`,
    `swh:1:cnt:${hash};origin=`,
    `swh:1:cnt:${hash};origin=a\u0000`,
    `\u017Fwh:1:cnt:${hash}`,
    `https://example.org/swh:1:cnt:${hash}`,
    archive,
  ],
  normal: /^swh:1:(?:cnt|dir|rel|rev|snp):[\da-f]{40}(?:;[a-z]+=[^\s;]+)*$/i,
  values: fc
    .tuple(
      fc.constantFrom('cnt', 'dir', 'rel', 'rev', 'snp'),
      fc.stringMatching(/^[\da-f]{40}$/),
      fc.constantFrom('', ';origin=https://github.com/a/b', ';path=/src/a.c;lines=9-15'),
    )
    .map(([kind, hex, qualifiers]) => `swh:1:${kind}:${hex}${qualifiers}` as const),
  labels: ['', archive, `${archive}browse/`],
  tails: ['', '/'],
});
