import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { coins } from '../../src/export/coins.js';
import { compose } from '../../src/export/compose.js';
import { clipboardOf, htmlOf } from '../../src/export/html.js';
import { jsonLd } from '../../src/export/json-ld.js';
import type { ExportWork } from '../../src/export/work.js';
import { badges, hostile, retracted } from './fixtures.js';
import { voices } from './voices.js';

/** All elements of a document. */
function elementsIn(
  node: object,
): { name: string; attributes: Map<string, string>; text: string }[] {
  const { tagName, attrs, childNodes } = node as {
    tagName?: string;
    attrs?: { name: string; value: string }[];
    childNodes?: { value?: string }[];
  };
  const children = childNodes ?? [];
  return [
    ...(tagName
      ? [
          {
            name: tagName,
            attributes: new Map(attrs?.map(({ name, value }) => [name, value])),
            text: children.map(({ value = '' }) => value).join(''),
          },
        ]
      : []),
    ...children.flatMap(elementsIn),
  ];
}

const page = (works: readonly ExportWork[]) =>
  elementsIn(
    parse(htmlOf(compose('tenure', { works, of: works.length, now: 0 }, voices.en).document)),
  );
const dataIn = (html: string) => {
  const [script] = elementsIn(parse(html)).filter(({ name }) => name === 'script');
  return JSON.parse(script!.text) as { mentions: Record<string, unknown>[] };
};
const typed = (type: string): ExportWork => ({
  ...badges,
  attention: { ...badges.attention, work: { ...badges.attention.work, type } },
});
/** What an element of COinS says, key by key. */
const saidIn = (work: ExportWork) => {
  const [element] = elementsIn(parse(coins(work))).filter(({ name }) => name === 'span');
  return Object.fromEntries(new URLSearchParams(element!.attributes.get('title')));
};

test('an exported page mentions its works in the words of schema.org, and tells no count', () => {
  const scripts = page([badges, retracted]).filter(({ name }) => name === 'script');
  assert.equal(scripts.length, 1);
  assert.equal(scripts[0]!.attributes.get('type'), 'application/ld+json');
  assert.deepEqual(JSON.parse(scripts[0]!.text), {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'Evidence of attention and use',
    inLanguage: 'en',
    mentions: [
      {
        '@type': 'ScholarlyArticle',
        '@id': 'https://doi.org/10.5555/badges',
        url: 'https://doi.org/10.5555/badges',
        name: 'On badges',
        datePublished: '2018',
        identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: '10.5555/badges' },
      },
      {
        '@type': 'Dataset',
        '@id': 'https://doi.org/10.5555/retracted',
        url: 'https://doi.org/10.5555/retracted',
        name: 'A data set',
        datePublished: '2020',
        identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: '10.5555/retracted' },
        creativeWorkStatus: 'Retracted',
        correction: ['https://doi.org/10.5555/notice'],
      },
    ],
  });
});

test('a correction is told, and is no status', () => {
  const corrected: ExportWork = {
    ...retracted,
    attention: {
      ...retracted.attention,
      notices: [{ ...retracted.attention.notices[0]!, kind: 'correction' }],
    },
  };
  const [mention] = dataIn(jsonLd([corrected], { language: 'en' })).mentions;
  assert.deepEqual(mention!['correction'], ['https://doi.org/10.5555/notice']);
  assert.equal('creativeWorkStatus' in mention!, false);
});

test('a hostile title ends no element and fills no template', () => {
  const title = '</script><script>alert(1)</script><!-- {{ site.secret }} {% raw %}';
  const work = {
    ...hostile,
    attention: { ...hostile.attention, work: { ...hostile.attention.work, title } },
  };
  const html = jsonLd([work], { language: 'en' });
  assert.equal(html.match(/<\/?script/g)?.length, 2);
  assert.doesNotMatch(html, /\{\{|\{%|<!--/);
  assert.equal(dataIn(html).mentions[0]!['name'], title);
  const span = coins(work);
  assert.equal(span.match(/[<>]/g)?.length, 4);
  assert.equal(saidIn(work)['rft.title'], title);
});

test('an exported page holds for Zotero one empty element for each work, which nobody is read', () => {
  const elements = page([badges, retracted]);
  const spans = elements.filter(({ attributes }) => attributes.get('class') === 'Z3988');
  assert.equal(spans.length, 2);
  assert.ok(spans.every(({ text }) => text === ''));
  assert.equal(elements.filter(({ attributes }) => attributes.has('hidden')).length, 1);
});

test('OpenURL names the work by its identifier, and leaves open what is not known of its kind', () => {
  assert.deepEqual(saidIn(badges), {
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
    rft_id: 'info:doi/10.5555/badges',
    'rft.genre': 'unknown',
    'rft.atitle': 'On badges',
    'rft.date': '2018',
  });
  assert.equal(saidIn(typed('journal-article'))['rft.genre'], 'article');
  assert.equal(saidIn(typed('preprint'))['rft.genre'], 'preprint');
  assert.equal(saidIn(typed('monograph'))['rft.btitle'], 'On badges');
  assert.deepEqual(
    [
      saidIn(retracted)['rft_val_fmt'],
      saidIn(retracted)['rft.title'],
      saidIn(retracted)['rft.type'],
    ],
    ['info:ofi/fmt:kev:mtx:dc', 'A data set', 'dataset'],
  );
  assert.equal(saidIn({ ...badges, key: 'pmid:7' })['rft_id'], 'info:pmid/7');
});

test('the clipboard holds neither: what is pasted is text', () => {
  const { document } = compose('tenure', { works: [badges], of: 1, now: 0 }, voices.en);
  assert.doesNotMatch(clipboardOf(document).html, /script|Z3988/);
});
