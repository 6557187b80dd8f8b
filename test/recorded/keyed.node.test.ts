import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Identifier } from '../../src/identifiers/identifier.js';
import type { Measure } from '../../src/model/measure.js';
import type { Provider } from '../../src/model/provider.js';
import { altmetric } from '../../src/providers/altmetric.js';
import { mendeley } from '../../src/providers/mendeley.js';
import { youtube } from '../../src/providers/youtube.js';
import { run } from '../providers/chain.js';
import { outcome } from '../providers/reply.js';
import { folder } from './folder.js';

// Services that answer to a key alone.

const posts = 'It holds posts and those who wrote them, which are never asked for.';
const player = 'How to show a recording; it holds no count.';
const other = 'Another question, which is never put.';

const recorded = {
  altmetric: folder('altmetric', {
    'docs-citations-1d.json': { unused: 'A list of works; works are asked for one by one.' },
    'docs-counts-10.1038_news.2011.498.json': 'read',
    'docs-fetch-id-2068207.json': { unused: posts },
    'docs-fetch-id-2068207.orig.txt': { unused: posts },
    'doi-10.1038_news.2011.490.average.json': 'read',
    'doi-10.1038_news.2011.490.full.json': 'read',
    'error-no-key-since-2025-11-10.txt': 'read',
    'fetch-10.1093_alcalc_agt174.json': { unused: posts },
    'fetch-id-1870595.json': { unused: posts },
    'wrong-not-json.txt': 'read',
  }),
  mendeley: folder('mendeley', {
    'catalog-no-stats-10.1103_PhysRevA.20.1521.json': 'read',
    'catalog-stats-10.1371_journal.pone.0000001.json': 'read',
    'catalog-stats-10.1371_journal.pone.0008776.json': 'read',
    'catalog-stats-not-found-empty-array.json': 'read',
    'error-document-not-found.json': 'read',
  }),
  youtube: folder('youtube', {
    'channels-single.json': { unused: other },
    'commentThreads-p1.json': { unused: other },
    'error-permission.json': 'read',
    'oembed-eiHXASgRTcA-2021.json': { unused: player },
    'oembed-eiHXASgRTcA-2024.json': { unused: player },
    'search-keywords-p1.json': { unused: other },
    'videos-d39DL4ed754-2013.json': 'read',
    'videos-multi.json': { unused: 'Recordings are asked for one by one.' },
    'videos-single.json': 'read',
  }),
} as const;

const providers: Readonly<Record<keyof typeof recorded, Provider>> = {
  altmetric,
  mendeley,
  youtube,
};

interface Line {
  readonly of: Identifier;
  readonly status?: number;
  readonly says: Partial<Record<Measure, string>>;
}

const none = 'not-covered ambiguous-zero';

const expected: Readonly<Record<keyof typeof recorded, Readonly<Record<string, Line>>>> = {
  altmetric: {
    'docs-counts-10.1038_news.2011.498.json': {
      of: 'doi:10.1038/news.2011.498',
      says: { posts: 'counted 134', 'news-items': none, readers: 'not-covered no-figure' },
    },
    'doi-10.1038_news.2011.490.average.json': {
      of: 'doi:10.1038/news.2011.490',
      says: {
        posts: 'counted 176',
        'news-items': 'counted 1',
        'blog-posts': 'counted 3',
        discussions: 'counted 1',
        readers: 'counted 1',
        questions: none,
        'wikipedia-pages': none,
        'policy-documents': none,
        guidelines: none,
        patents: none,
        recommendations: none,
      },
    },
    'doi-10.1038_news.2011.490.full.json': {
      of: 'doi:10.1038/news.2011.490',
      says: { posts: 'counted 176', questions: 'counted 1', readers: 'counted 1' },
    },
    'error-no-key-since-2025-11-10.txt': {
      of: 'doi:10.1016/s1474-4422(21)00252-0',
      status: 401,
      says: { posts: 'failed refused' },
    },
    'wrong-not-json.txt': {
      of: 'doi:10.1038/news.2011.490',
      says: { posts: 'failed not-json' },
    },
  },
  mendeley: {
    // Asked without the figures, so that it holds none.
    'catalog-no-stats-10.1103_PhysRevA.20.1521.json': {
      of: 'doi:10.1103/physreva.20.1521',
      says: { readers: 'not-covered no-figure' },
    },
    'catalog-stats-10.1371_journal.pone.0000001.json': {
      of: 'doi:10.1371/journal.pone.0000001',
      says: { readers: 'counted 26' },
    },
    'catalog-stats-10.1371_journal.pone.0008776.json': {
      of: 'doi:10.1371/journal.pone.0008776',
      says: { readers: 'counted 46' },
    },
    'catalog-stats-not-found-empty-array.json': {
      of: 'doi:10.1371/journal.pone.004429x',
      says: { readers: 'not-covered unknown-work' },
    },
    'error-document-not-found.json': {
      of: 'doi:10.1371/journal.pone.0044294',
      status: 404,
      says: { readers: 'not-covered unknown-work' },
    },
  },
  youtube: {
    'error-permission.json': {
      of: 'url:https://youtu.be/d39DL4ed754',
      status: 403,
      says: { plays: 'failed refused' },
    },
    'videos-d39DL4ed754-2013.json': {
      of: 'url:https://www.youtube.com/watch?v=d39DL4ed754',
      says: { plays: 'counted 113' },
    },
    // Asked without the figures, so that it holds none.
    'videos-single.json': {
      of: 'url:https://www.youtube.com/watch?v=D-lhorsDlUQ',
      says: { plays: 'not-covered no-figure' },
    },
  },
};

for (const [name, lines] of Object.entries(expected))
  for (const [file, { of, status = 200, says }] of Object.entries(lines))
    it(`${file} says ${Object.values(says).join(', ')}`, (t) => {
      const { missing, open } = recorded[name as keyof typeof recorded];
      if (missing) return t.skip(missing);
      const provider = providers[name as keyof typeof providers];
      const { answer } = run({ provider, serve: () => ({ body: open(file), status }) }, of);
      for (const [measure, said] of Object.entries(says))
        assert.equal(outcome(answer, measure as Measure), said, measure);
    });

it('catalog-stats-10.1371_journal.pone.0008776.json knows the countries of nine', (t) => {
  const { missing, open } = recorded.mendeley;
  if (missing) return t.skip(missing);
  const body = open('catalog-stats-10.1371_journal.pone.0008776.json');
  const id = 'doi:10.1371/journal.pone.0008776';
  const { answer } = run({ provider: mendeley, serve: () => ({ body }) }, id);
  const [finding] = answer.findings;
  assert.ok(finding?.state === 'counted');
  assert.deepEqual(finding.places, [
    { country: 'PT', value: 1 },
    { country: 'US', value: 4 },
    { country: 'MX', value: 1 },
    { country: 'BR', value: 2 },
    { country: 'GB', value: 1 },
  ]);
});
