import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mainEntityDois } from '../../../src/page/metadata/json-ld.js';

const dois = (...contents: unknown[]) =>
  mainEntityDois(contents.map((content) => JSON.stringify(content))).map(({ text }) => text);
const article = (name: string, more: object = {}) => ({
  '@type': 'ScholarlyArticle',
  identifier: `https://doi.org/10.5555/${name}`,
  ...more,
});
const a = ['doi:10.5555/a'];

test('reads a DOI wherever an entity may hold its own', () => {
  for (const entity of [
    { '@id': 'https://doi.org/10.5555/A' },
    { identifier: 'doi:10.5555/a' },
    { identifier: ['https://repository.example/1', '10.5555/a'] },
    { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.5555/a' } },
    {
      identifier: {
        propertyID: 'https://registry.identifiers.org/registry/doi',
        value: '10.5555/a',
      },
    },
    { identifier: [{ '@id': 'https://doi.org/10.5555/a' }, { propertyID: 'pmid', value: '1' }] },
    { identifier: { '@value': '10.5555/a' } },
    { identifier: { url: 'https://doi.org/10.5555/a' } },
    { sameAs: ['https://example.org', 'https://dx.doi.org/10.5555/a'] },
  ])
    assert.deepEqual(dois({ '@type': 'Article', ...entity }), a, JSON.stringify(entity));
});

test('passes over a value of another register', () => {
  assert.deepEqual(
    dois({ '@type': 'Article', identifier: { propertyID: 'grant', value: '10.5555/grant' } }),
    [],
  );
});

test('reads a work alone, in a list, in a graph and beside the furniture of its page', () => {
  const page = [{ '@type': 'WebSite' }, { '@type': 'BreadcrumbList' }, { '@type': 'WebPage' }];
  assert.deepEqual(dois(article('a')), a);
  assert.deepEqual(dois([article('a')]), a);
  assert.deepEqual(dois({ '@graph': [...page, article('a')] }), a);
  assert.deepEqual(dois([{ '@graph': [...page, article('a')] }]), a);
  assert.deepEqual(dois(...page, article('a')), a);
  assert.deepEqual(dois(article('a'), { '@type': 'ImageObject', '@id': '#image' }), a);
  assert.deepEqual(dois({ ...article('a'), '@type': ['Thing', 'schema:Dataset'] }), a);
});

test('takes the entity that the page says it is about', () => {
  assert.deepEqual(dois({ '@type': 'WebPage', mainEntity: article('a') }, article('cited')), a);
  assert.deepEqual(
    dois({
      '@graph': [
        article('cited', { '@id': '#cited' }),
        article('a', { '@id': '#this' }),
        { '@type': 'WebPage', mainEntity: { '@id': '#this' } },
      ],
    }),
    a,
  );
  assert.deepEqual(
    dois(article('cited'), article('a', { mainEntityOfPage: { '@id': '#page' } })),
    a,
  );
});

test('takes none where a page is about a funder, a person or a list', () => {
  const funder = { '@type': 'Organization', '@id': 'https://doi.org/10.13039/501100000780' };
  assert.deepEqual(dois({ mainEntity: funder }), []);
  assert.deepEqual(
    dois({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person' } }, article('a')),
    [],
  );
  assert.deepEqual(
    dois({ mainEntity: { '@type': 'ItemList', itemListElement: [article('a')] } }, article('a')),
    [],
  );
});

test('takes none of several works, also where only one of them has a DOI', () => {
  assert.deepEqual(dois([article('a'), article('b')]), []);
  assert.deepEqual(dois(article('a'), article('b')), []);
  assert.deepEqual(dois([article('a'), { '@type': 'ScholarlyArticle', name: 'Without' }]), []);
  assert.deepEqual(dois([{ '@type': 'BlogPosting' }, article('cited')]), []);
  const ofItsOwnPage = { mainEntityOfPage: 'https://repository.example/1' };
  assert.deepEqual(dois([article('a', ofItsOwnPage), article('b', ofItsOwnPage)]), []);
});

test('takes a work that two scripts describe alike', () => {
  assert.deepEqual(dois(article('a'), article('A')), a);
});

test('tells both DOIs of a work that has two', () => {
  assert.deepEqual(dois(article('a', { sameAs: 'https://doi.org/10.5555/preprint' })), [
    ...a,
    'doi:10.5555/preprint',
  ]);
});

test('reads no DOI of a funder, a journal, a part or a reference', () => {
  assert.deepEqual(
    dois({ '@type': 'Organization', '@id': 'https://doi.org/10.13039/501100000780' }),
    [],
  );
  assert.deepEqual(dois({ '@type': 'Periodical', sameAs: 'https://doi.org/10.5555/journal' }), []);
  assert.deepEqual(
    dois({
      '@type': 'Article',
      citation: [article('cited')],
      isPartOf: article('journal'),
      hasPart: [article('part')],
      funder: { '@id': 'https://doi.org/10.13039/501100000780' },
    }),
    [],
  );
});

test('passes over a script that is no JSON', () => {
  const good = JSON.stringify(article('a'));
  for (const bad of ['', '{', 'null', '[null, 1, "x"]', '<!-- {} -->', `${good},`])
    assert.deepEqual(
      mainEntityDois([bad, good]).map(({ text }) => text),
      a,
      bad,
    );
});

test('reads nothing in more than it looks through, for the rest may name another work', () => {
  const many = Array.from({ length: 600 }, () => article('a'));
  assert.deepEqual(dois(many), []);
  assert.deepEqual(
    dois(article('a'), { '@type': 'WebPage', description: 'x'.repeat(1_000_000) }),
    [],
  );
});

test('is not led astray by names that every object has', () => {
  const script =
    '{"@type":"Article","__proto__":{"identifier":"10.5555/x"},"constructor":"10.5555/x","toString":"x","identifier":{"propertyID":{"toString":"x","valueOf":1},"value":"10.5555/a"}}';
  assert.deepEqual(
    mainEntityDois([script]).map(({ text }) => text),
    a,
  );
  assert.deepEqual(dois({ mainEntity: { '@id': '__proto__' } }, { '@id': 'constructor' }), []);
});

test('never throws and is never slow, whatever the scripts hold', () => {
  const keys = fc.constantFrom(
    '@id',
    '@type',
    '@graph',
    'identifier',
    'mainEntity',
    '__proto__',
    'sameAs',
  );
  const leaf = fc.oneof(fc.constantFrom('Article', 'WebPage', '10.5555/a', '#x'), fc.anything());
  const { any } = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'large' },
      leaf,
      fc.array(tie('any')),
      fc.dictionary(keys, tie('any'), { maxKeys: 5 }),
    ),
  }));
  const nested = (open: string, close: string) => open.repeat(50_000) + close.repeat(50_000);
  const scripts = fc.oneof(
    fc.string(),
    fc.json(),
    any.map((value) => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '';
      }
    }),
    fc.constantFrom(
      nested('[', ']'),
      nested('{"@graph":[', ']}'),
      nested('{"mainEntity":', '}'),
      `[${'{"@type":"Article","mainEntity":{"@id":"#x"}},'.repeat(20_000)}{}]`,
      `{"@type":"Article","identifier":["${'10.5555/'.repeat(100_000)}"]}`,
      `{"@type":"${'Article'.repeat(100_000)}x"}`,
    ),
  );
  let slowest = 0;
  fc.assert(
    fc.property(fc.array(scripts, { maxLength: 4 }), (several) => {
      const began = performance.now();
      for (const { text } of mainEntityDois(several)) assert.match(text, /^doi:10\./);
      slowest = Math.max(slowest, performance.now() - began);
    }),
    { numRuns: 100 },
  );
  // A tenth of a second where all is looked at once.
  assert.ok(slowest < 2000, `${slowest} ms`);
});
