import { type Problem, quoted } from '../listing.js';
import { type Instance, isByPeople, measureOf, summed, workIn } from './counter.js';
import { type Fields, fields, list, text } from './json-fields.js';
import { periodOf } from './period.js';
import type { Period, Usage, UsageDefaults } from './usage.js';

/** Most items within items that are followed: reports have one. */
const deepest = 3;

/** Reads a COUNTER report of titles or items as JSON, of release 5.1 or 5. */
export function readCounterJson(report: Fields, defaults: UsageDefaults): Usage {
  const release = text(fields(report['Report_Header'])['Release']);
  const problems: Problem[] = [];
  const instances: Instance[] = [];
  readItems(report['Report_Items'], 0);
  return { rows: summed(instances), problems };

  function readItems(given: unknown, depth: number): void {
    for (const item of (list(given) ?? []).map(fields)) {
      // Release 5.1 writes the articles of a journal inside it.
      if (item['Items'] !== undefined && depth < deepest) readItems(item['Items'], depth + 1);
      const counted = numbersOf(item);
      if (!counted.length) continue;
      const identifier = workIn(namesOf(item['Item_ID'])) ?? defaults.identifier;
      if (!identifier) {
        const name = text(item['Item']) ?? text(item['Title']) ?? '';
        problems.push({
          sentence: `${quoted(name)} has no DOI, ISBN or address by which a work could be known.`,
        });
        continue;
      }
      const platform = text(item['Platform']);
      for (const { count, ...number } of counted) {
        if (!Number.isSafeInteger(count) || (count as number) < 0)
          problems.push({ sentence: `${quoted(JSON.stringify(count) ?? '')} is no count.` });
        else instances.push({ ...number, identifier, platform, release, count: count as number });
      }
    }
  }
}

type Number = Omit<Instance, 'identifier' | 'platform' | 'release' | 'count'> & {
  readonly count: unknown;
};

/** What was counted of an item: by month in release 5.1, in instances in release 5. */
function numbersOf(item: Fields): Number[] {
  const parts = (list(item['Attribute_Performance']) ?? [item]).map(fields);
  return parts
    .filter((part) => isByPeople(text(part['Access_Method'])))
    .flatMap((part): Number[] => {
      const country = text(part['Country_Code']) ?? text(part['Country_Name']);
      const performance = part['Performance'];
      const old = (list(performance) ?? [])
        .map(fields)
        .flatMap(({ Period: when, Instance: given }) => {
          const { Begin_Date: from, End_Date: until } = fields(when);
          return (list(given) ?? []).map(fields).map(({ Metric_Type: metric, Count: count }) => {
            return { metric, count, from, until };
          });
        });
      const byMonth = Object.entries(fields(performance)).flatMap(([metric, months]) =>
        Object.entries(fields(months)).map(([month, count]) => {
          return { metric, count, from: month, until: month };
        }),
      );
      return [...old, ...byMonth].flatMap(({ metric, count, from, until }): Number[] => {
        const name = text(metric) ?? '';
        const measure = measureOf(name);
        const period = measure && within(from, until);
        return period ? [{ metric: name, measure, period, count, country }] : [];
      });
    });
}

/** A whole month is written as such, so that months can be told from other stretches of time. */
function within(from: unknown, until: unknown): Period | undefined {
  const [first, last] = [text(from) ?? '', text(until) ?? ''];
  const isMonth = first.slice(0, 7) === last.slice(0, 7) && first.endsWith('-01');
  const reading = isMonth ? periodOf(first.slice(0, 7), first.slice(0, 7)) : periodOf(first, last);
  return 'period' in reading ? reading.period : undefined;
}

/** Identifiers by kind: an object in release 5.1, a list in release 5. */
function namesOf(given: unknown): Record<string, string> {
  const old = (list(given) ?? []).map(fields).map(({ Type: kind, Value: value }) => [kind, value]);
  const all = [...old, ...Object.entries(fields(given))];
  return Object.fromEntries(
    all.flatMap(([kind, value]) => {
      const [name, written] = [text(kind), text(Array.isArray(value) ? value[0] : value)];
      return name && written ? [[name, written]] : [];
    }),
  );
}
