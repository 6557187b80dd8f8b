import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import { measuresOf } from '../../src/model/outcome.js';
import { openalexContext } from '../../src/providers/openalex-context.js';
import { groupsIn, totalIn } from '../../src/providers/openalex-groups.js';
import { outcome, replyTo } from '../providers/reply.js';
import { areHere, place, replyFrom, sourcesOf } from '../recordings.js';

// The folder's other files have their lines in recordings.expected.json. Nobody has recorded the
// lists that follow the work, so what stands on them is not read here.
const unlisted = 'failed malformed';

interface Work {
  readonly of: Identifier;
  /** In the order of the measures. */
  readonly told: readonly string[];
  readonly also: readonly Identifier[];
  /** `counts_by_year`, the oldest first. */
  readonly years: readonly number[];
  readonly since?: string;
  readonly status: string;
}

const works: Readonly<Record<string, Work>> = {
  'work_W2741809807.json': {
    of: 'openalex:W2741809807',
    told: ['counted 1163', 'counted 487.8', 'not-covered no-figure', unlisted, 'counted 1'],
    also: ['doi:10.7717/peerj.4375', 'pmid:29456894'],
    // They add up to 1,162 of 1,163.
    years: [10, 61, 139, 185, 157, 160, 153, 134, 133, 30],
    since: '2017',
    status: 'gold',
  },
  'work_W2741809807_2026-02.json': {
    of: 'openalex:W2741809807',
    told: ['counted 1149', 'counted 504.41477867', 'not-covered no-figure', unlisted, 'counted 1'],
    also: ['doi:10.7717/peerj.4375', 'pmid:29456894'],
    years: [10, 61, 139, 185, 157, 160, 153, 133, 133, 17],
    since: '2017',
    status: 'gold',
  },
  'work_W4234567890_nulls.json': {
    of: 'openalex:W4234567890',
    told: ['counted 0', 'not-covered no-figure', 'not-covered no-figure', 'counted 0', 'counted 0'],
    also: ['doi:10.4018/jnn.20180101'],
    years: [],
    status: 'closed',
  },
  'work_doi_10.1016_j.addr.2015.01.008.json': {
    of: 'doi:10.1016/j.addr.2015.01.008',
    told: ['counted 750', 'counted 7.509', 'not-covered no-figure', unlisted, 'counted 1'],
    also: ['openalex:W2033425827', 'pmid:25666165'],
    years: [13, 45, 63, 72, 95, 93, 94, 79, 76, 80, 40],
    since: '2015',
    status: 'hybrid',
  },
  'work_doi_10.1016_j.xgen.2025.100814.json': {
    of: 'doi:10.1016/j.xgen.2025.100814',
    told: ['counted 3', 'counted 10.785', 'not-covered no-figure', unlisted, 'counted 1'],
    also: ['openalex:W4408732759', 'pmid:40120586'],
    years: [3],
    since: '2025',
    status: 'gold',
  },
  'work_doi_10.1023_a_1007154515475.json': {
    of: 'doi:10.1023/a:1007154515475',
    told: ['counted 7', 'counted 0.344', 'not-covered no-figure', unlisted, 'counted 0'],
    also: ['openalex:W1554322594', 'pmid:11330823'],
    // Six of the seven are older than ten years.
    years: [1],
    since: '2023',
    status: 'closed',
  },
};

const sources = areHere ? sourcesOf(openalexContext.name) : undefined;
const missing = `no recordings of OpenAlex in ${place}`;
const recorded = (file: string) => sources?.find((each) => each.file === file);

describe('recorded works of OpenAlex', () => {
  for (const [file, { of, told, also, years, since, status }] of Object.entries(works))
    it(`say in detail what is expected of ${file}`, (t) => {
      const source = recorded(file);
      if (!source) return t.skip(missing);
      const reply = replyFrom(openalexContext, source, of);
      const [answer] = openalexContext.parse([reply], [of], {});
      assert.deepEqual(
        measuresOf(openalexContext).map((measure) => outcome(answer, measure)),
        told,
      );
      assert.deepEqual(answer?.about?.also, also);
      const [citations] = answer.findings;
      const series = citations?.state === 'counted' ? (citations.series ?? []) : [];
      assert.deepEqual(
        series.map(({ value }) => value),
        years,
      );
      assert.equal(series[0]?.from, since);
      const access = answer.findings.at(-1);
      assert.equal(access?.state === 'counted' && access.status, status);
    });

  it('are asked for their years, their countries and the works they are compared with', (t) => {
    const file = 'work_doi_10.1023_a_1007154515475.json';
    const source = recorded(file);
    if (!source) return t.skip(missing);
    const replies = [replyFrom(openalexContext, source, works[file]!.of)];
    for (let next; (next = openalexContext.next!(replies)[0]);)
      replies.push(replyTo(next, { meta: { count: 0 }, group_by: [] }));
    assert.deepEqual(
      replies.slice(1).map(({ request }) => new URL(request.url).search.slice(1)),
      [
        'filter=cites:W1554322594&group_by=publication_year',
        'filter=cites:W1554322594&group_by=authorships.countries:include_unknown',
        'filter=publication_year:2001,type:article,primary_topic.subfield.id:1312&per_page=1&select=id',
      ],
    );
  });
});

describe('recorded lists of OpenAlex', () => {
  const read = (file: string) => {
    const source = recorded(file);
    return source && replyFrom(openalexContext, source, 'doi:10.5555/made-up');
  };

  it('hold groups, whatever they are of', (t) => {
    const reply = read('groupby_type.json');
    if (!reply) return t.skip(missing);
    const groups = groupsIn(reply);
    assert.equal(groups?.total, 145616);
    assert.equal(groups.counts.size, 18);
    assert.equal(groups.counts.get('article'), 129243);
    assert.equal(groups.counts.get('standard'), 1);
    assert.ok(groups.isWhole);
  });

  it('say how long they are', (t) => {
    const one = read('list_select_ids_perpage1.json');
    const none = read('list_empty.json');
    if (!one || !none) return t.skip(missing);
    assert.equal(totalIn(one), 145616);
    assert.equal(totalIn(none), 0);
  });
});
