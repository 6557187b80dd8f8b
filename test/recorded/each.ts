import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { areHere, place, type Source, sourcesOf } from '../recordings.js';

/** Why a recording answers no request of ours. */
export interface Unused {
  readonly unused: string;
}

/** A recording. */
export interface Recording {
  readonly source: Source;
  readonly text: string;
}

/**
 * Registers a test for every file of a folder of recordings, each with its line, and one that no
 * file is without.
 *
 * @param lines by file: what it says, read off it; or why it is left out
 * @param check compares what is made of the file with its line
 */
export function each<Line extends object>(
  name: string,
  lines: Readonly<Record<string, Line | Unused>>,
  check: (line: Line, recording: Recording) => void,
): void {
  const sources = sourcesOf(name);
  const missing = areHere ? `nothing is recorded in ${name}` : `no recordings in ${place}`;

  describe(`recorded answers in ${name}`, () => {
    it('have one line each, with what they say or why they are left out', (t) => {
      if (!sources) return t.skip(missing);
      assert.deepEqual(Object.keys(lines).sort(), sources.map(({ file }) => file).sort());
    });

    for (const [file, line] of Object.entries(lines))
      if (!('unused' in line))
        it(`say what is expected of ${file}`, (t) => {
          const source = sources?.find((each) => each.file === file);
          if (!source) return t.skip(missing);
          check(line, { source, text: readFileSync(join(place, name, file), 'utf8') });
        });
  });
}
