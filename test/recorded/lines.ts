import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { received } from '../providers/reply.js';
import { areHere, place, type Source, sourcesOf } from '../recordings.js';

/** What is made of a recording: a check of its body, or why it answers no request of ours. */
export type Lines = Readonly<
  Record<string, { unused: string } | ((body: unknown, source: Source) => void)>
>;

/** Registers one test for every file that is recorded in a folder. */
export function recorded(folder: string, lines: Lines): void {
  const sources = sourcesOf(folder);
  const missing = areHere ? `nothing is recorded in ${folder}` : `no recordings in ${place}`;

  describe(`recorded answers in ${folder}`, () => {
    it('have one line each', (t) => {
      if (!sources) return t.skip(missing);
      assert.deepEqual(Object.keys(lines).sort(), sources.map(({ file }) => file).sort());
    });

    for (const [file, line] of Object.entries(lines))
      if (typeof line === 'function')
        it(`say what is expected of ${file}`, (t) => {
          const source = sources?.find((each) => each.file === file);
          if (!source) return t.skip(missing);
          line(received(readFileSync(`${place}${folder}/${file}`, 'utf8')), source);
        });
      else
        it(`leave ${file} out for a reason`, () => {
          assert.match(line.unused, /\w+ \w+/);
        });
  });
}
