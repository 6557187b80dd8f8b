import { type Evidence, type EvidenceField, evidenceFields } from '../../model/evidence.js';
import { oneOf } from './plain.js';

const ranks = new Map<string, number>(evidenceFields.map((field, at) => [field, at]));

/** An entry whose fields stand in their order, so that what is written twice is the same twice. */
export function ordered(entry: Evidence): Evidence {
  return Object.fromEntries(
    Object.entries(entry).sort(([one], [other]) => rank(one) - rank(other)),
  ) as unknown as Evidence;
}

function rank(name: string): number {
  return ranks.get(name) ?? ranks.size;
}

/** Fields by their right names: `Consent` and `follow-up` are meant too. */
export function named(
  given: Readonly<Record<string, unknown>>,
): Readonly<Partial<Record<EvidenceField, unknown>>> & Readonly<Record<string, unknown>> {
  const strange = Object.entries(given).filter(([name]) => !ranks.has(name));
  const renamed = strange.flatMap(([name, value]): [string, unknown][] => {
    const field = oneOf(evidenceFields, name);
    return field && given[field] === undefined ? [[field, value]] : [];
  });
  if (!renamed.length) return given;
  const rest = Object.entries(given).filter(
    ([name]) => !oneOf(evidenceFields, name) || ranks.has(name),
  );
  return Object.fromEntries([...rest, ...renamed]);
}
