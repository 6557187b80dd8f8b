import type { Counted } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import type { Timestamp } from '../../model/partial-date.js';
import type { ProviderId } from '../../model/provider-id.js';
import { itemsOf } from '../details-items.js';
import type { Body } from './body.js';
import { canonicalAddress } from './address.js';
import { answered, type Place } from './member.js';
import type { Figure, Sum } from './sums.js';

/** What a highlight can be about, in the order in which they are told. */
export const highlightKinds = [
  'policy-documents',
  'guidelines',
  'wikipedia-pages',
  'news-items',
  'clinical-citations',
  'reviews',
  'countries-citing',
  'open-access',
] as const satisfies readonly Measure[];

/** One of {@link highlightKinds}. */
export type HighlightKind = (typeof highlightKinds)[number];

/**
 * A fact about a body of works, with all that it rests on. It has no level and is compared with
 * nobody; the rule by which it is made stands in `words/`.
 */
export interface Highlight {
  readonly kind: HighlightKind;
  readonly provider: ProviderId;
  /** How many: documents, pages, countries, works that are free to read. */
  readonly n: number;
  /** Whether there may be more. */
  readonly isAtLeast: boolean;
  /** Of the works that are free to read: of how many it is known. */
  readonly known?: number;
  /** Of Wikipedia's pages: in how many languages. */
  readonly languages?: number;
  /** Of the citing works: of how many a country is known; one counts for each work it cites. */
  readonly located?: { readonly n: number; readonly of: number };
  /** How many works have answered, with a number or without, of how many. */
  readonly answered: number;
  readonly of: number;
  /** The figures it rests on: those above 0, or all where it is a share. */
  readonly evidence: readonly Figure[];
  /** Those of their works that are retracted or withdrawn. */
  readonly retracted: readonly Place[];
  /** Times of the oldest and the newest answer. */
  readonly oldest?: Timestamp;
  readonly newest?: Timestamp;
}

/** Countries are told from two on; anything else from one. */
const leastCountries = 2;

/**
 * The highlights of a body: of each kind at most one, from whom most works are known; none where
 * there is nothing to tell.
 */
export function highlightsOf(body: Body): Highlight[] {
  return highlightKinds.flatMap((kind) => {
    const [sum] = body.sums
      .filter(({ measure, tally }) => measure === kind && tally.counted)
      .sort((one, other) => other.tally.counted - one.tally.counted);
    const found = sum && factOf(kind, sum, body);
    return sum && found ? [{ kind, ...foundationOf(sum, found.evidence, body), ...found }] : [];
  });
}

type Fact = Pick<Highlight, 'n' | 'isAtLeast' | 'known' | 'languages' | 'located' | 'evidence'>;

function factOf(kind: HighlightKind, sum: Sum, body: Body): Fact | undefined {
  if (kind === 'countries-citing') return countries(sum, body);
  if (kind === 'open-access') return access(sum);
  const evidence = above(sum);
  if (!evidence.length) return undefined;
  const many = different(sum, evidence);
  const languages = kind === 'wikipedia-pages' ? languagesOf(sum, evidence) : undefined;
  return { ...many, ...(languages && { languages }), evidence };
}

/** How many different things are behind the figures. What two works may share is counted once. */
function different(
  { union, isAtLeast }: Sum,
  evidence: readonly Figure[],
): Pick<Highlight, 'n' | 'isAtLeast'> {
  const values = evidence.map(({ finding }) => finding.value);
  if (values.length === 1) return { n: values[0]!, isAtLeast };
  if (union && union.listed === union.of) return { n: union.distinct, isAtLeast };
  // So many there are in any case, whatever else they have in common.
  return { n: Math.max(union?.distinct ?? 0, ...values), isAtLeast: true };
}

/** In how many languages; `undefined` where not all pages are listed. */
function languagesOf({ union }: Sum, evidence: readonly Figure[]): number | undefined {
  if (!union || union.listed < union.of) return undefined;
  const languages = evidence.flatMap(({ finding }) =>
    itemsOf(finding).flatMap(
      ({ link }) =>
        /^https:\/\/([\w-]+)\.wikipedia\.org\//.exec(canonicalAddress(link) ?? '')?.[1] ?? [],
    ),
  );
  return new Set(languages).size || undefined;
}

function countries(sum: Sum, { countries: all }: Body): Fact | undefined {
  const geography = all.find(
    ({ measure, provider }) => measure === sum.measure && provider === sum.provider,
  );
  const n = geography?.rows.length ?? 0;
  if (!geography || n < leastCountries) return undefined;
  const { located } = geography;
  const isWhole = !sum.isAtLeast && geography.works === geography.of;
  return {
    n,
    // How many could be located is told beside it.
    isAtLeast: !isWhole,
    ...(located && { located }),
    evidence: above(sum),
  };
}

function access(sum: Sum): Fact | undefined {
  const n = sum.figures.filter(({ finding }) => finding.value > 0).length;
  // A share of what is known is no less for what is not.
  return n ? { n, isAtLeast: false, known: sum.tally.counted, evidence: sum.figures } : undefined;
}

function above({ figures }: Sum): Figure[] {
  return figures.filter(({ finding, isRepeat }) => finding.value > 0 && !isRepeat);
}

function foundationOf(
  { provider, tally }: Sum,
  evidence: readonly Figure[],
  { alerts }: Body,
): Pick<Highlight, 'provider' | 'answered' | 'of' | 'retracted' | 'oldest' | 'newest'> {
  const places = new Set(evidence.map(({ member }) => member));
  const retracted = alerts.found
    .filter(({ notice, member }) => isGone(notice.kind) && places.has(member))
    .map(({ member }) => member);
  const times = evidence
    // A snapshot may lack it.
    .flatMap(
      ({ finding }) =>
        (finding.receipt as Partial<Counted['receipt']> | undefined)?.retrieved ?? [],
    )
    .sort();
  return {
    ...{ provider, answered: answered(tally), of: tally.of },
    retracted: [...new Set(retracted)],
    ...(times.length && { oldest: times[0]!, newest: times.at(-1)! }),
  };
}

function isGone(kind: string): boolean {
  return kind === 'retraction' || kind === 'withdrawal';
}
