import type { Attention } from '../model/attention.js';
import type { Counted, Finding } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import type { ProviderId } from '../model/provider-id.js';
import { type Geography, geographyOf } from './geography.js';

/** What a map can show: never two of them at once, and never their sum. */
export const layerIds = ['citing', 'views', 'downloads', 'evidence'] as const;
export type LayerId = (typeof layerIds)[number];

/** One kind of geography, from everyone who tells it, side by side. */
export interface Layer {
  readonly id: LayerId;
  /** Those who name countries; the first is the one to show. */
  readonly sources: readonly LayerSource[];
  /** Those who count, and name no country. */
  readonly placeless: readonly ProviderId[];
  /** Those who have looked and found none, so that there can be no country. */
  readonly zeros: readonly Counted[];
  /** Who was to be asked, and why nothing can be told. */
  readonly lacking: readonly Exclude<Finding, Counted>[];
}

/** One provider's countries, or those that people have reported. */
export type LayerSource = CountedSource | ReportedSource;

interface Source {
  /** Names the source within its layer: `openalex`, `owner`, `owner-2`, `reported`. */
  readonly key: string;
  readonly geography: Geography;
}

/** Countries of what a provider counted, with source and method. */
export interface CountedSource extends Source {
  readonly origin: 'counted';
  readonly finding: Counted;
}

/** Countries of what somebody typed in; an origin of its own. */
export interface ReportedSource extends Source {
  readonly origin: 'reported';
}

/** A place that one piece of evidence names. */
export interface ReportedPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What layers are made with. */
export interface LayerOptions {
  /** Places of evidence, one for each piece and country. */
  readonly reported?: readonly ReportedPlace[] | undefined;
  /** Whether a code is that of a country; what is none is of unknown country. */
  readonly isCountry: (code: string) => boolean;
}

/** Which source of which layer is to be shown. */
export interface Chosen {
  readonly layer: LayerId;
  /** Key of a source of that layer; the first where absent or unknown. */
  readonly source?: string | undefined;
}

/** What is chosen, as far as it is there, and between what there is a choice. */
export interface Choice {
  /** Absent where no layer is chosen and none has a source. */
  readonly layer?: Layer | undefined;
  /** Absent where the layer has none. */
  readonly source?: LayerSource | undefined;
  /** Those that have sources. */
  readonly known: readonly Layer[];
}

/** Finds what is chosen; without a choice the first layer that has a source. */
export function choiceOf(layers: readonly Layer[], chosen: Chosen | undefined): Choice {
  const known = layers.filter(({ sources }) => sources.length);
  const layer = layers.find(({ id }) => id === chosen?.layer) ?? known[0];
  const source = layer?.sources.find(({ key }) => key === chosen?.source) ?? layer?.sources[0];
  return { layer, source, known };
}

const measureOf = {
  citing: 'countries-citing',
  views: 'views',
  downloads: 'downloads',
} as const satisfies Partial<Record<LayerId, Measure>>;

/**
 * Sorts a work's findings into layers, all four of them, those without sources too.
 *
 * @param findings a snapshot may hold anything in place of their countries
 */
export function layersOf(
  { findings }: Pick<Attention, 'findings'>,
  { reported = [], isCountry }: LayerOptions,
): readonly Layer[] {
  return layerIds.map((id) =>
    id === 'evidence'
      ? {
          id,
          sources: reportedSource(reported.filter(isPlace)),
          placeless: [],
          zeros: [],
          lacking: [],
        }
      : layer(
          id,
          findings.filter(({ measure }) => measure === measureOf[id]),
        ),
  );

  function layer(id: keyof typeof measureOf, own: readonly Finding[]): Layer {
    const counted = own.filter((finding) => finding.state === 'counted');
    const sources: CountedSource[] = [];
    const placeless: ProviderId[] = [];
    for (const each of counted) {
      const finding = cleaned(each);
      const geography = geographyOf(finding);
      const before = sources.filter((source) => source.finding.provider === each.provider).length;
      const key = before ? `${each.provider}-${before + 1}` : each.provider;
      if (geography) sources.push({ key, origin: 'counted', finding, geography });
      else if (each.value > 0) placeless.push(each.provider);
    }
    return {
      id,
      sources,
      zeros: counted.filter(({ value }) => value === 0),
      placeless: placeless.filter((provider, at) => placeless.indexOf(provider) === at),
      // Of use there may be twenty repositories that were not asked; of citing countries there is one source.
      lacking: own.filter(
        (finding): finding is Exclude<Finding, Counted> =>
          finding.state !== 'counted' &&
          (id === 'citing' || finding.state === 'failed' || finding.state === 'hidden'),
      ),
    };
  }

  /** The finding with each country once, and without what is none. */
  function cleaned(finding: Counted): Counted {
    const given: readonly unknown[] = Array.isArray(finding.places) ? finding.places : [];
    const seen = new Set<string>();
    const places = given.filter((place): place is { country: string; value: number } => {
      if (!isPlace(place) || seen.has(place.country)) return false;
      seen.add(place.country);
      return Number.isSafeInteger((place as Partial<{ value: number }>).value);
    });
    return { ...finding, places };
  }

  function isPlace(place: unknown): place is ReportedPlace {
    const { country } = (place ?? {}) as Partial<ReportedPlace>;
    return typeof country === 'string' && isCountry(country);
  }
}

/** How many of the things counted could not be located, as far as the source says how many could. */
export function unlocatedOf({ geography }: LayerSource): number {
  const { n, of } = geography.located ?? { n: 0, of: 0 };
  return Math.max(0, of - n);
}

/** How many pieces of evidence name each country. They are public, so that none is masked. */
function reportedSource(places: readonly ReportedPlace[]): ReportedSource[] {
  if (!places.length) return [];
  const counts = new Map<string, number>();
  for (const { country } of places) counts.set(country, (counts.get(country) ?? 0) + 1);
  const rows = [...counts]
    .map(([country, value]) => ({ country, value }))
    .sort((a, b) => b.value - a.value || (a.country < b.country ? -1 : 1));
  return [
    { key: 'reported', origin: 'reported', geography: { rows, masked: 0, isOverlapping: false } },
  ];
}
