import { type Column, columnOf } from '../columns.js';
import type { UsageMeasure } from './usage.js';

/** What a column of a usage table holds. */
export type UsageColumn =
  | { readonly holds: 'identifier'; readonly as: Column | 'video' }
  | {
      readonly holds: 'count';
      readonly of?: UsageMeasure;
      /** Counts whatever the report is about: of pages it is views, of files it would be downloads. */
      readonly isGeneric?: true;
      readonly header: string;
    }
  | { readonly holds: 'measure' | 'period' | 'from' | 'until' | 'country' | 'platform' | 'rule' };

/** Names without anything but letters and digits: ours, Matomo's, and YouTube Studio's in four languages. */
const spellings = {
  measure: ['measure', 'metric', 'metrictype'],
  period: ['period', 'month', 'date', 'year'],
  from: ['from', 'periodfrom', 'begin', 'begindate', 'start', 'startdate'],
  until: ['until', 'perioduntil', 'to', 'end', 'enddate'],
  country: [
    ...['country', 'countrycode', 'code', 'metadatacode', 'geography'],
    ...['land', 'geografie', 'pays', 'zonegéographique', 'país', 'zonageográfica', 'الدولة'],
  ],
  platform: ['platform', 'site'],
  rule: ['rule', 'counting', 'countingrule'],
  count: ['count', 'value'],
  video: ['content', 'video', 'inhalt', 'contenu', 'contenido', 'المحتوى'],
  address: ['metadataurl', 'pageurl', 'address'],
  views: ['views', 'pageviews', 'aufrufe', 'vues', 'visualizaciones', 'vistas'],
  downloads: ['downloads', 'nbdownloads'],
  plays: ['plays', 'nbplays'],
  hits: ['nbhits', 'hits'],
  // A visit may see many pages: taken where a table has nothing nearer, and under its own name.
  visits: ['nbvisits', 'visits'],
} as const;

/** Columns that only YouTube Studio has: how long its videos were watched. */
const watched = /^(?:watchtime|wiedergabezeit|duréedevisionnage|tiempodevisualización)/;

/** What the columns of a header hold; `undefined` for those that say nothing about use. */
export function usageColumns(header: readonly string[]): (UsageColumn | undefined)[] {
  const names = header.map(plain);
  const isVideo =
    names.some((name) => watched.test(name)) || names.some((name) => is('video', name));
  const hasCounts = names.some((name) =>
    ['count', 'views', 'downloads', 'plays', 'hits'].some((key) =>
      is(key as keyof typeof spellings, name),
    ),
  );
  return header.map((text, at) => {
    const name = names[at]!;
    for (const key of [
      'measure',
      'period',
      'from',
      'until',
      'country',
      'platform',
      'rule',
    ] as const)
      if (is(key, name)) return { holds: key };
    if (is('count', name)) return { holds: 'count', header: text };
    for (const key of ['views', 'downloads', 'plays'] as const)
      if (is(key, name))
        return { holds: 'count', of: isVideo && key === 'views' ? 'plays' : key, header: text };
    if (is('hits', name) || (!hasCounts && is('visits', name)))
      return { holds: 'count', of: 'views', isGeneric: true, header: text };
    if (is('video', name)) return { holds: 'identifier', as: 'video' };
    if (is('address', name)) return { holds: 'identifier', as: 'url' };
    const column = columnOf(text);
    return column && { holds: 'identifier', as: column };
  });
}

function is(key: keyof typeof spellings, name: string): boolean {
  return (spellings[key] as readonly string[]).includes(name);
}

function plain(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
