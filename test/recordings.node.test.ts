import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { type Notice } from '../src/model/notice.js';
import { measuresOf } from '../src/model/outcome.js';
import { wasAsked } from '../src/model/receipt.js';
import { badgeTier } from '../src/providers/catalogue.js';
import { opencitations } from '../src/providers/opencitations.js';
import { outcome } from './providers/reply.js';
import { type Stated } from './providers/schemas/count.js';
import { areHere, expected, type Line, place, replyFrom, sourcesOf } from './recordings.js';

// Providers that ask in several steps read theirs in test/recorded/.
for (const provider of [...badgeTier, opencitations]) {
  const lines = Object.entries(expected[provider.name] ?? {});
  const used = lines.filter(([, line]) => line.unused === undefined);
  const sources = sourcesOf(provider.name);
  const missing = areHere
    ? `nothing is recorded of ${provider.label}`
    : `no recordings in ${place}: ${used.length} of ${provider.label} are not read`;

  describe(`recorded answers of ${provider.label}`, () => {
    it('have one line each in recordings.expected.json', (t) => {
      if (!sources) return t.skip(missing);
      assert.deepEqual(lines.map(([file]) => file).sort(), sources.map(({ file }) => file).sort());
    });

    it('are either read or left out for a reason', () => {
      for (const [file, line] of lines) {
        const keys = Object.keys(line).filter((key) => key !== 'of' && key !== 'notices');
        assert.deepEqual(keys, line.unused ? ['unused'] : measuresOf(provider), file);
      }
    });

    for (const [file, line] of used)
      it(`say what is expected of ${file}`, async (t) => {
        const source = sources?.find((each) => each.file === file);
        if (!source) return t.skip(missing);
        const reply = replyFrom(provider, source, line.of);
        const answers = provider.parse([reply], reply.request.ids, {});
        assert.deepEqual(
          answers.map(({ id }) => id),
          reply.request.ids,
        );
        const [answer] = answers;
        for (const measure of measuresOf(provider))
          assert.equal(outcome(answer, measure), expectedOf(line, measure));
        for (const { receipt } of answer?.findings ?? [])
          assert.equal(
            wasAsked(receipt) && Date.parse(receipt.retrieved),
            Math.floor(reply.retrieved / 1000) * 1000,
          );
        if ('notices' in line)
          assert.deepEqual(answer?.notices?.map(inShort) ?? null, line.notices);
        if (answer?.findings.some(({ state }) => state === 'counted')) {
          const { one } = (await import(`./providers/schemas/${provider.name}.js`)) as {
            one: v.GenericSchema<unknown, Stated[]>;
          };
          assert.ok(v.safeParse(one, reply.body).success, 'the schema refuses a real answer');
        }
      });
  });
}

function expectedOf(line: Line, measure: string): string {
  const stated = line[measure];
  return typeof stated === 'number' ? `counted ${stated}` : String(stated);
}

function inShort({ kind, date }: Notice): string {
  return date ? `${kind} ${date}` : kind;
}
