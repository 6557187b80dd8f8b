import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { received } from '../providers/reply.js';
import { areHere, place, sourcesOf } from '../recordings.js';

/** What is expected of each recording: of one that answers no request of ours, why not. */
export type Expected = Readonly<Record<string, { readonly unused: string } | 'read'>>;

/** Recorded answers of one service. */
export interface Folder {
  /** Why its recordings are not read; `undefined` where they are there. */
  readonly missing: string | undefined;
  /** A recording, as the client would hand it on. */
  readonly open: (file: string) => unknown;
}

/** Registers that the list of a folder's recordings is complete. */
export function folder(name: string, expected: Expected): Folder {
  const sources = sourcesOf(name);
  const missing = sources ? undefined : `no recordings of ${name} in ${place}`;
  describe(`recorded answers of ${name}`, () => {
    it('are all read or left out for a reason', (t) => {
      if (!sources) return t.skip(areHere ? `nothing is recorded of ${name}` : missing);
      assert.deepEqual(Object.keys(expected).sort(), sources.map(({ file }) => file).sort());
      for (const line of Object.values(expected))
        if (line !== 'read') assert.match(line.unused, /\S/);
    });
  });
  return {
    missing,
    open: (file) => {
      assert.equal(expected[file], 'read', file);
      return received(readFileSync(`${place}${name}/${file}`, 'utf8'));
    },
  };
}
