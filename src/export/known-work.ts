import { textsIn } from '../aggregate/details-guards.js';
import { type Identifier, schemeOf, schemes } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import { cleaned } from './clean.js';
import type { ExportWork } from './work.js';

/** A work fit to be exported: a snapshot may say anything of what it is, or nothing. */
export function knownWork(attention: Attention, key: Identifier): ExportWork {
  const known = cleaned(attention);
  return { key, attention: { ...known, work: aboutIn(known.work, key) } };
}

function aboutIn(given: unknown, key: Identifier): Attention['work'] {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { identifiers: [key] };
  const { title, year, identifiers, ...rest } = given as Attention['work'];
  const named = textsIn(identifiers).filter((each) => schemes.includes(schemeOf(each)));
  return {
    ...rest,
    ...(typeof title === 'string' && title.trim() && { title: title.trim() }),
    ...(Number.isSafeInteger(year) && { year: year! }),
    identifiers: named.length ? named : [key],
  };
}
