import type { Attention } from '../../src/model/attention.js';
import type { Counted, Finding } from '../../src/model/finding.js';
import type { Measure } from '../../src/model/measure.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import type { AskedReceipt } from '../../src/model/receipt.js';
import type { ExportWork, Reported } from '../../src/export/work.js';

// All of it is made up.

/** A number read on 12 November 2026. */
export function counted(
  provider: ProviderId,
  measure: Measure,
  value: number,
  more: Partial<Omit<Counted, 'receipt'>> & { receipt?: Partial<AskedReceipt> } = {},
): Counted {
  const { receipt, ...rest } = more;
  return {
    measure,
    provider,
    state: 'counted',
    value,
    ...rest,
    receipt: {
      link: `https://${provider}.test/w`,
      request: `https://api.${provider}.test/w`,
      retrieved: '2026-11-12T09:30:00Z',
      licence: 'CC0-1.0',
      attribution: provider,
      rule: 'count',
      ruleVersion: '2026-08',
      scope: 'this version',
      ...receipt,
    },
  };
}

const unasked = {
  link: 'https://overton.test/',
  licence: 'proprietary',
  attribution: 'Overton',
  rule: 'count',
  ruleVersion: '2026-08',
  scope: 'this version',
} as const;

function work(
  doi: string,
  about: Omit<Attention['work'], 'identifiers'>,
  findings: readonly Finding[],
  notices: Attention['notices'] = [],
): ExportWork {
  return {
    key: `doi:${doi}`,
    attention: {
      work: { identifiers: [`doi:${doi}`], ...about },
      notices,
      noticesChecked: {
        state: notices.length ? 'found' : 'none-found',
        providers: ['crossref'],
        retrieved: '2026-11-12T09:30:00Z',
      },
      findings,
    },
  };
}

/** Much is known of it. */
export const badges = work('10.5555/badges', { title: 'On badges', year: 2018, type: 'article' }, [
  counted('openalex', 'citations', 39, {
    series: [
      { from: '2022', until: '2022', value: 3 },
      { from: '2023', until: '2023', value: 6 },
      { from: '2024', until: '2024', value: 10 },
      { from: '2025', until: '2025', value: 12 },
      { from: '2026', until: '2026', value: 7 },
    ],
  }),
  counted('crossref', 'citations', 31),
  counted('overton', 'policy-documents', 2, {
    items: [
      {
        title: 'Guidance on badges',
        link: 'https://who.test/guidance',
        outlet: 'WHO',
        date: '2024-05-02',
      },
      { title: 'A plan', link: 'https://gov.test/plan', outlet: 'Welsh Government', date: '2021' },
    ],
  }),
  counted('dspace', 'downloads', 1204, {
    receipt: {
      link: 'https://repository.test/items/7',
      period: { from: '2024-01', until: '2026-10' },
      scope: 'all versions',
    },
    places: [
      { country: 'ES', value: 700 },
      { country: 'EG', value: 500 },
      { country: 'GB', value: 3 },
      { country: 'FR', value: 1 },
    ],
  }),
  counted('openalex', 'citation-percentile', 86.9, {
    context: { type: 'article', year: 2018, field: 'Library Science', n: 4312 },
  }),
  counted('openalex', 'countries-citing', 3, {
    places: [
      { country: 'DE', value: 20 },
      { country: 'US', value: 9 },
      { country: 'KE', value: 2 },
    ],
    located: { n: 31, of: 39 },
  }),
  {
    measure: 'news-items',
    provider: 'guardian',
    state: 'not-asked',
    reason: 'needs-key',
    receipt: unasked,
  },
]);

/** Retracted, and hardly known. */
export const retracted = work(
  '10.5555/retracted',
  { title: 'A data set', year: 2020, type: 'dataset' },
  [
    counted('openalex', 'citations', 1),
    {
      measure: 'citations',
      provider: 'crossref',
      state: 'not-covered',
      reason: 'unknown-work',
      receipt: counted('crossref', 'citations', 0).receipt,
    },
    {
      measure: 'views',
      provider: 'datacite',
      state: 'failed',
      reason: 'timeout',
      receipt: unasked,
    },
    {
      measure: 'posts',
      provider: 'bluesky',
      state: 'hidden',
      reason: 'omit',
      receipt: unasked,
    },
  ],
  [
    {
      kind: 'retraction',
      date: '2021-03',
      link: 'https://doi.org/10.5555/notice',
      provider: 'crossref',
    },
  ],
);

/** Its texts are made to harm. */
export const hostile = work(
  '10.5555/hostile',
  {
    title:
      '=HYPERLINK("https://evil.test","x") \\input{x} <script>alert(1)</script> **b** | [a](b)',
    year: 2019,
  },
  [
    counted('openalex', 'citations', 5),
    counted('overton', 'policy-documents', 1, {
      items: [
        {
          title: '</li><img src=x onerror=alert(1)> $\\x$ `c`',
          link: 'javascript:alert(1)',
          outlet: '@SUM(1)',
        },
      ],
    }),
  ],
);

/** Its title runs from right to left. */
export const arabic = work('10.5555/arabic', { title: 'عن الشارات', year: 2022 }, [
  counted('openalex', 'citations', 2),
]);

/** What somebody says. */
export const reported: readonly Reported[] = [
  {
    text: 'Kidney health day, 240 visitors',
    by: 'A. Author',
    date: '2025-06-14',
    link: 'https://clinic.test/day',
    works: ['doi:10.5555/badges'],
  },
];
