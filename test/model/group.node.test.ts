import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupOf, groupOrder, groups } from '../../src/model/group.js';
import { type Measure, measures } from '../../src/model/measure.js';

// The contract, word for word: ids are added when needed and never renamed.
const grouped = {
  policy: 'policy-documents guidelines',
  encyclopedias: 'wikipedia-pages',
  news: 'news-items blog-posts',
  scholarly:
    'citations influential-citations clinical-citations supporting-citations contrasting-citations reviews recommendations patents',
  use: 'views downloads plays saves readers holdings syllabi',
  social: 'annotations questions discussions posts repositories stars forks',
};
const context =
  'wikipedia-views fwci citation-percentile relative-citation-ratio countries-citing sitelinks replies reposts likes open-access archived';

const all = Object.keys(measures) as Measure[];
const words = (text: string) => text.split(' ');

describe('measures', () => {
  it('are those of the contract, each once', () => {
    const known = [...Object.values(grouped), context].flatMap(words);
    assert.equal(new Set(known).size, known.length);
    assert.deepEqual([...all].sort(), [...known].sort());
  });
});

describe('groups', () => {
  it('come in the order in which details name them', () => {
    assert.deepEqual(groupOrder, words('policy encyclopedias news scholarly use social'));
  });

  it('hold the measures of the contract in its order', () => {
    const held = Object.entries(groups).map(([group, members]) => [group, members.join(' ')]);
    assert.deepEqual(Object.fromEntries(held), grouped);
  });

  it('share no measure', () => {
    const members = Object.values(groups).flatMap((group) => [...group]);
    assert.equal(new Set(members).size, members.length);
  });

  it('know the group of every measure they hold', () => {
    for (const [group, members] of Object.entries(grouped))
      for (const measure of words(members)) assert.equal(groupOf(measure as Measure), group);
  });

  it('leave out what only gives context', () => {
    assert.deepEqual(
      all.filter((measure) => groupOf(measure) === undefined).sort(),
      words(context).sort(),
    );
  });
});
