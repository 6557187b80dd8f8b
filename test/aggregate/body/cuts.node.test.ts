import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../../../src/aggregate/body/body.js';
import { cutsOf } from '../../../src/aggregate/body/cuts.js';
import type { Member } from '../../../src/aggregate/body/member.js';
import { windowOf } from '../../../src/aggregate/timeline/window.js';
import type { Counted } from '../../../src/model/finding.js';
import type { Measure } from '../../../src/model/measure.js';
import type { PartialDate } from '../../../src/model/partial-date.js';
import type { ProviderId } from '../../../src/model/provider-id.js';

const now = Date.parse('2026-11-22T12:00:00Z');

function counted(
  measure: Measure,
  provider: ProviderId,
  value: number,
  series?: Readonly<Record<string, number>>,
): Counted {
  return {
    ...{ measure, provider, state: 'counted', value },
    ...(series && {
      series: Object.entries(series).map(([when, n]) => {
        const date = when as PartialDate;
        return { from: date, until: date, value: n };
      }),
    }),
    receipt: {
      link: `https://${provider}.example/${value}`,
      request: `https://${provider}.example/`,
      licence: 'CC0-1.0',
      attribution: provider,
      rule: 'count',
      ruleVersion: '1',
      scope: 'this version',
      retrieved: '2026-11-12T10:00:00Z',
    },
  };
}

const member = (doi: string, ...findings: Counted[]): Member => {
  const work = { identifiers: [`doi:${doi}`] as const };
  const noticesChecked = { state: 'none-found', providers: ['openalex'] } as const;
  return { work, attention: { work, notices: [], noticesChecked, findings } };
};

const cut = (members: readonly Member[], from?: string, until?: string) =>
  cutsOf(bodyOf(members, now), windowOf(from, until));

test('an award’s period takes years whole, and tells what came before and after', () => {
  const [one] = cut(
    [
      member(
        '10.5555/a',
        counted('citations', 'openalex', 26, { 2019: 5, 2020: 6, 2021: 7, 2022: 8 }),
      ),
      member('10.5555/b', counted('citations', 'openalex', 3, { 2020: 1, 2022: 2 })),
    ],
    '2020-06',
    '2021-03',
  );
  // 5; 6 + 7 + 1; 8 + 2.
  assert.deepEqual([one?.before, one?.within, one?.after, one?.toDate], [5, 14, 10, 29]);
  assert.deepEqual([one?.isWidened, one?.years], [true, ['2020', '2021']]);
  assert.equal(one?.isAtLeast, false);
});

test('whole years that are asked for are not called widened', () => {
  const [one] = cut(
    [member('10.5555/a', counted('citations', 'openalex', 11, { 2019: 5, 2020: 6 }))],
    '2020',
    '2020',
  );
  assert.deepEqual([one?.before, one?.within, one?.after, one?.isWidened], [5, 6, 0, false]);
});

test('a lifetime total is never given for a part', () => {
  const [one] = cut([member('10.5555/a', counted('citations', 'crossref', 40))], '2020', '2021');
  assert.deepEqual(one && { ...one, newest: undefined }, {
    measure: 'citations',
    provider: 'crossref',
    toDate: 40,
    isAtLeast: false,
    works: 0,
    of: 1,
    isWidened: false,
    newest: undefined,
  });
});

test('months of use that nobody reports are not known, and not 0', () => {
  const [one] = cut(
    [member('10.5555/a', counted('downloads', 'datacite', 30, { '2026-01': 10, '2026-02': 20 }))],
    '2020',
    '2021',
  );
  assert.deepEqual([one?.before, one?.within, one?.after], [undefined, undefined, 30]);
});

test('what has no date stands outside, and a time before the first row is then not known', () => {
  const [one] = cut(
    [member('10.5555/a', counted('citations', 'openalex', 100, { 2021: 10, 2022: 20 }))],
    '2015',
    '2016',
  );
  assert.equal(one?.undated, 70);
  assert.deepEqual([one?.within, one?.after], [undefined, 30]);
});

test('a work without a history makes a part a least number', () => {
  const [one] = cut(
    [
      member('10.5555/a', counted('citations', 'openalex', 11, { 2019: 5, 2020: 6 })),
      member('10.5555/b', counted('citations', 'openalex', 9)),
    ],
    '2020',
  );
  assert.deepEqual([one?.within, one?.isAtLeast, one?.works, one?.of], [6, true, 1, 2]);
});
