import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { measuresOf } from '../../src/model/outcome.js';
import type { Provider } from '../../src/model/provider.js';
import { outcome } from '../providers/reply.js';
import { areHere, place, replyFrom, sourcesOf } from '../recordings.js';

/** What a recording says, read off the raw answer; or why it answers no request of ours. */
export type Line =
  | string
  | {
      /** The work it is about. */
      readonly of: Identifier;
      /** In the order of the provider's measures. */
      readonly told: readonly string[];
    };

/** Registers the tests of a provider that asks about a work once; there is one line for each file. */
export function recordedOf(provider: Provider, lines: Readonly<Record<string, Line>>): void {
  const sources = areHere ? sourcesOf(provider.name) : undefined;
  const missing = `no recordings of ${provider.label} in ${place}`;

  describe(`recorded answers of ${provider.label}`, () => {
    it('have one line each', (t) => {
      if (!sources) return t.skip(missing);
      assert.deepEqual(Object.keys(lines).sort(), sources.map(({ file }) => file).sort());
    });

    for (const [file, line] of Object.entries(lines))
      if (typeof line === 'object')
        it(`say what is expected of ${file}`, (t) => {
          const source = sources?.find((each) => each.file === file);
          if (!source) return t.skip(missing);
          const [answer] = provider.parse([replyFrom(provider, source, line.of)], [line.of], {});
          assert.deepEqual(
            measuresOf(provider).map((measure) => outcome(answer, measure)),
            line.told,
          );
        });
  });
}
