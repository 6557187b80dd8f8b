import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A figure as the page should say it; worked out here without the library's own code. */
export interface Figure {
  readonly doi: string;
  readonly value: number;
  /** One of them, and several. */
  readonly nouns: readonly [string, string];
  readonly provider: string;
  readonly date: string;
}

type Work = Readonly<Record<string, unknown>>;

const citations = ['citation', 'citations'] as const;
const dataciteFields = (work: Work) => work['attributes'] as Work;

// In the order in which a headline takes measure and provider.
const sources = [
  {
    name: 'openalex',
    label: 'OpenAlex',
    nouns: citations,
    count: (work: Work) => work['cited_by_count'],
  },
  {
    name: 'crossref',
    label: 'Crossref',
    nouns: citations,
    count: (work: Work) => work['is-referenced-by-count'],
  },
  {
    name: 'datacite',
    label: 'DataCite',
    nouns: citations,
    count: (work: Work) => dataciteFields(work)['citationCount'],
  },
  // A 0 of these is no figure, for it may mean that nobody reported any.
  {
    name: 'datacite',
    label: 'DataCite',
    nouns: ['download', 'downloads'],
    count: (work: Work) => dataciteFields(work)['downloadCount'] || undefined,
  },
  {
    name: 'datacite',
    label: 'DataCite',
    nouns: ['view', 'views'],
    count: (work: Work) => dataciteFields(work)['viewCount'] || undefined,
  },
] as const;

/** The figures that a demo's data folder holds. */
export function figures(demo: string): Figure[] {
  return sources.flatMap(({ name, label, nouns, count }) => {
    const file = readFileSync(join(demo, 'data', `${name}.json`), 'utf8');
    return Object.entries(JSON.parse(file) as Record<string, Work>).flatMap(([doi, work]) => {
      const value = count(work);
      if (value === undefined) return [];
      return [{ doi, nouns, value: Number(value), provider: label, date: String(work['date']) }];
    });
  });
}

/** The figure a badge should show: of each measure the first provider's, and the first above 0. */
export function headline(
  held: readonly Figure[],
  written: string,
  providers: string,
): Figure | undefined {
  const doi = doiIn(written);
  const allowed = providers.split(/\s+/);
  const known = held.filter(
    (figure) => figure.doi === doi && allowed.includes(figure.provider.toLowerCase()),
  );
  const taken = known.filter(
    ({ nouns }, at) => known.findIndex((figure) => figure.nouns === nouns) === at,
  );
  return taken.find(({ value }) => value > 0) ?? taken[0];
}

/** `750 citations, OpenAlex, 11 August 2025` */
export function sentence({ value, nouns: [one, several], provider, date }: Figure): string {
  const digits = String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  const { day, month, year } = parts(date);
  return `${digits} ${value === 1 ? one : several}, ${provider}, ${day} ${english[month - 1]} ${year}`;
}

/** The same with a short month, as where space is scarce. */
export function shortSentence(figure: Figure): string {
  const month = english[parts(figure.date).month - 1] ?? '';
  return sentence(figure).replace(month, month.slice(0, 3));
}

/** What a badge must contain in the language of its text, for the figures of the demo's pages. */
export function saidIn(language: string, figure: Figure): string {
  const { value, provider, date } = figure;
  const { day, month, year } = parts(date);
  if (language === 'es')
    return `${value} citas, ${provider}, ${day} de ${spanish[month]} de ${year}`;
  if (language !== 'ar') return sentence(figure);
  const count =
    value === 2 ? 'استشهادان (2)' : value < 11 ? `${value} استشهادات` : `${value} استشهادًا`;
  return `${count}، ${provider}، ${day} ${arabic[month]} ${year}`;
}

/** Text without what only serves its display: browsers differ in the digits they write Arabic with. */
export function plain(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[\u200E\u200F\u2066-\u2069]/g, '');
}

/** The DOI in what an author wrote, as far as the demo's pages go. */
function doiIn(written: string): string | undefined {
  const [doi] = /10\.\d{4,}\/\S+/.exec(decodeURIComponent(written)) ?? [];
  return doi?.toLowerCase();
}

const english =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const spanish: Record<number, string> = { 8: 'agosto' };
const arabic: Record<number, string> = { 8: 'أغسطس', 11: 'نوفمبر' };

function parts(date: string): { day: number; month: number; year: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { day, month, year };
}
