import { isObject } from '../../client/guards.js';
import type { Portfolio, PortfolioSource } from '../../model/portfolio.js';
import type { Snapshot } from '../../model/snapshot.js';

/** The lists that a snapshot says its works come from, as far as they can be read: it may hold anything. */
export function portfoliosIn({ portfolios }: Pick<Snapshot, 'portfolios'>): Portfolio[] {
  if (!isObject(portfolios)) return [];
  return Object.values(portfolios as Readonly<Record<string, unknown>>).flatMap(
    (given): Portfolio[] => {
      if (!isObject(given)) return [];
      const { subject, name, works, perhaps, unidentified, sources, isComplete } =
        given as unknown as Portfolio;
      if (typeof subject !== 'string') return [];
      return [
        {
          subject,
          ...(typeof name === 'string' && name && { name }),
          works: named(works),
          perhaps: named(perhaps),
          unidentified: objects(unidentified),
          sources: objects(sources).filter(isSource),
          isComplete: isComplete === true,
        },
      ];
    },
  );
}

function isSource({ provider, read, total, receipt }: PortfolioSource): boolean {
  return (
    typeof provider === 'string' &&
    Number.isFinite(read) &&
    (total === undefined || Number.isFinite(total)) &&
    isObject(receipt) &&
    [undefined, 'string'].includes(receipt.retrieved && typeof receipt.retrieved) &&
    !Number.isNaN(Date.parse(receipt.retrieved ?? '1970'))
  );
}

/** Works that have an identifier, each in the form of one. */
function named<Work extends { readonly identifiers: readonly unknown[] }>(
  works: readonly Work[],
): Work[] {
  return objects(works).filter(
    ({ identifiers }) =>
      Array.isArray(identifiers) &&
      identifiers.length > 0 &&
      identifiers.every((each) => typeof each === 'string' && each.includes(':')),
  );
}

function objects<Value>(values: readonly Value[]): Value[] {
  return Array.isArray(values) ? (values as Value[]).filter((each) => isObject(each)) : [];
}
