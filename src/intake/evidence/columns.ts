import {
  type DateOrder,
  dateOrders,
  type EvidenceField,
  evidenceFields,
} from '../../model/evidence.js';
import { oneOf, plain } from './plain.js';

/** What the header of a table says. */
export interface EvidenceColumns {
  /** The field of each column; one that is unknown keeps the name it has. */
  readonly names: readonly string[];
  /** How many of them are known. */
  readonly known: number;
  /** The order of dates, where a column says it: `date (dd/mm/yyyy)`. */
  readonly dateOrder?: DateOrder;
  /** Fields that have more than one column; the first counts. */
  readonly twice: readonly string[];
}

/** Other names that files have for our columns. */
const alsoCalled: Readonly<Record<string, EvidenceField>> = {
  archive: 'archivedUrl',
  link: 'url',
  country: 'place',
};

/** Reads the header of a table. */
export function evidenceColumns(header: readonly string[]): EvidenceColumns {
  let dateOrder: DateOrder | undefined;
  const seen = new Set<string>();
  const twice: string[] = [];
  let known = 0;
  const names = header.map((cell) => {
    const [, bare = cell, form = ''] = /^([^(]*)\(([^()]*)\)\s*$/.exec(cell) ?? [];
    const field = oneOf(evidenceFields, bare) ?? alsoCalled[plain(bare)];
    if (!field) return cell.trim();
    // `DD/MM/YYYY` without what stands twice is `dmy`.
    dateOrder ??= oneOf(dateOrders, plain(form).replace(/(.)\1+/g, '$1'));
    if (seen.has(field)) {
      twice.push(field);
      return `${field} (again)`;
    }
    known += 1;
    seen.add(field);
    return field;
  });
  return { names, known, twice, ...(dateOrder && { dateOrder }) };
}
