import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bodyOf } from '../../src/aggregate/body/body.js';
import type { Member } from '../../src/aggregate/body/member.js';
import { assemble } from '../../src/client/assemble.js';
import { loadPortfolio } from '../../src/client/portfolio.js';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { openalex } from '../../src/providers/openalex.js';
import { orcid } from '../../src/providers/orcid.js';
import { question, replyTo } from '../providers/reply.js';
import { areHere, place } from '../recordings.js';
import { fakeDoor } from '../support/door.js';

const now = Date.parse('2026-11-22T10:00:00Z');
const missing = !areHere && `no recordings in ${place}`;
const raw = (file: string): unknown => JSON.parse(readFileSync(`${place}${file}`, 'utf8'));

/** A group of works of ORCID's answer, as far as it is read here. */
interface Group {
  readonly 'work-summary': readonly {
    readonly title: { readonly title: { readonly value: string } };
    readonly 'publication-date': { readonly year: { readonly value: string } | null } | null;
    readonly type: string;
  }[];
}

/** A work of OpenAlex's answer, as far as it is read here. */
interface Record {
  readonly id: string;
  readonly cited_by_count: number;
  readonly publication_year: number;
  readonly is_retracted: boolean;
  readonly counts_by_year: readonly { readonly cited_by_count: number }[];
}

// What is expected is worked out here from the raw answers, by nothing but this file.
describe('the recorded record of a person at ORCID', { skip: missing }, () => {
  const { group: groups } = missing
    ? { group: [] }
    : (raw('orcid/works_0000-0001-8607-8025.json') as { group: readonly Group[] });
  const whole = async () => {
    const door = fakeDoor({
      serve: () => ({ body: raw('orcid/works_0000-0001-8607-8025.json') }),
    });
    const loading = loadPortfolio(door, [orcid], 'orcid:0000-0001-8607-8025');
    await door.advance(60_000);
    return loading;
  };

  it('is a body of as many works, with an identifier and without', async () => {
    const { works, unidentified, sources } = await whole();
    assert.equal(sources[0]?.read, groups.length);
    const body = bodyOf(
      [
        ...works.map((work) => ({ work })),
        ...unidentified.map((work) => ({ work: { ...work, identifiers: [] } })),
      ],
      now,
    );
    assert.equal(body.nameless, unidentified.length);
    // Works that share an identifier are one; no entry is lost.
    assert.ok(works.length + unidentified.length <= groups.length);
    assert.deepEqual([body.answered, body.sums.length], [0, 0]);
    const placed = body.years.flatMap(({ members }) => members).length;
    assert.equal(placed, works.length + unidentified.length);
  });

  it('has the years and kinds that ORCID says', async () => {
    const { works, unidentified } = await whole();
    const entries = [...works, ...unidentified.map((work) => ({ ...work, identifiers: [] }))];
    assert.equal(entries.length, groups.length);
    const { years, types } = bodyOf(
      entries.map((work): Member => ({ work })),
      now,
    );
    const tally = (words: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
    };
    const said = groups.map(({ 'work-summary': [first] }) => first!);
    assert.deepEqual(
      tally(years.flatMap(({ year, members }) => members.map(() => String(year ?? 'none')))),
      tally(said.map((each) => each['publication-date']?.year?.value ?? 'none')),
    );
    assert.deepEqual(
      tally(types.flatMap(({ type, members }) => members.map(() => type ?? 'none'))),
      tally(said.map(({ type }) => type.toLowerCase().replaceAll('_', '-'))),
    );
  });
});

describe('recorded works of OpenAlex', { skip: missing }, () => {
  const file = 'openalex/list_cited_by_perpage200_huge.json';
  const { results: records } = missing
    ? { results: [] }
    : (raw(file) as { results: readonly Record[] });
  const ids = records.map(({ id }): Identifier => `openalex:${id.split('/').at(-1)!}`);
  const members = (without: readonly number[] = []): Member[] => {
    if (missing) return [];
    const reply = replyTo(question(openalex, ids), raw(file));
    const answers = openalex.parse([reply], ids, {});
    return ids.map((id, at): Member => {
      const work = { identifiers: [id] };
      const answer = answers.find((each) => each.id === id)!;
      return without.includes(at)
        ? { work }
        : { work, attention: assemble([id], [['openalex', answer]], []) };
    });
  };
  const counts = records.map((record) => record.cited_by_count);
  const added = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

  it('come to the sum, the middle and the range of what OpenAlex says of each', () => {
    const [sum] = bodyOf(members(), now).sums;
    assert.equal(sum?.total, added(counts));
    assert.equal(sum.isAtLeast, false);
    const sorted = [...counts].sort((one, other) => one - other);
    assert.equal(sorted.length, 38);
    assert.deepEqual(sum.spread, {
      median: (sorted[18]! + sorted[19]!) / 2,
      ...{ least: sorted[0], most: sorted[37], n: 38 },
    });
  });

  it('come to a lower bound without two of them', () => {
    const [sum] = bodyOf(members([3, 20]), now).sums;
    assert.equal(sum?.total, added(counts.filter((_, at) => at !== 3 && at !== 20)));
    assert.deepEqual([sum.isAtLeast, sum.tally.counted, sum.tally.awaited], [true, 36, 2]);
  });

  it('stand by the years and have the retractions that OpenAlex says', () => {
    const { years, alerts } = bodyOf(members(), now);
    for (const { year, members: own } of years)
      assert.equal(own.length, records.filter((each) => each.publication_year === year).length);
    assert.equal(
      alerts.found.length,
      records.filter(({ is_retracted: isRetracted }) => isRetracted).length,
    );
    assert.equal(alerts.checked, 38);
  });
});
