import {
  type DateOrder,
  dateOrders,
  type EvidenceFile,
  type Story,
  storyParts,
} from '../../model/evidence.js';
import { quoted } from '../listing.js';
import { fields, type Fields, list, text } from '../usage/json-fields.js';
import { readEntry } from './entry.js';
import { Gathered } from './gathered.js';
import { oneOf } from './plain.js';
import type { EvidenceDefaults, EvidenceReading } from './reading.js';
import { textOf } from './text.js';

/** How many entries are read in one go. */
const slice = 100;

/**
 * Reads a file of evidence, or a bare list of entries.
 *
 * @param file parsed JSON
 * @returns yields between slices, so that whoever reads can let others have their turn
 */
export function* readingFile(
  file: unknown,
  defaults: EvidenceDefaults = {},
): Generator<undefined, EvidenceReading> {
  const gathered = new Gathered();
  const whole: Fields = list(file)
    ? { format: 'impact-badges-evidence', version: 1, entries: file }
    : fields(file);
  const lack = lackOf(whole);
  if (lack) {
    gathered.problems.push({ sentence: lack });
    return gathered.reading();
  }
  const dateOrder = defaults.dateOrder ?? orderIn(whole);
  const reportedBy = defaults.reportedBy ?? text(whole['reportedBy']);
  const context = { ...(dateOrder && { dateOrder }), ...(reportedBy && { reportedBy }) };
  const entries = list(whole['entries'])!;
  for (let at = 0; at < entries.length; at += 1) {
    const given = fields(entries[at]);
    const name = text(given['title']);
    gathered.add(readEntry(given, context), `Entry ${at + 1}${name ? `, ${quoted(name)}` : ''}`);
    if (at % slice === slice - 1) yield;
  }
  // Dates are written in one form from here on.
  const { format: _, version: _v, entries: _e, dateOrder: _d, story, ...rest } = whole;
  const told = storyIn(story);
  return gathered.reading({
    ...(rest as Partial<EvidenceFile>),
    ...(reportedBy && { reportedBy }),
    ...(told && { story: told }),
  });
}

/** Why a file can't be read as a whole. */
function lackOf({ format, version, entries }: Fields): string | undefined {
  if (format !== 'impact-badges-evidence')
    return 'This is no file of evidence: its "format" should be "impact-badges-evidence".';
  if (version !== 1)
    return `This file of evidence has version ${quoted(textOf(version))}; this copy reads version 1.`;
  return list(entries) ? undefined : 'This file of evidence has no list of "entries".';
}

function orderIn({ dateOrder }: Fields): DateOrder | undefined {
  return typeof dateOrder === 'string' ? oneOf(dateOrders, dateOrder) : undefined;
}

/** A story's parts that have a text. */
function storyIn(given: unknown): Story | undefined {
  const parts = fields(given);
  const told = storyParts.flatMap((part) => {
    const { text: said, evidence, withheld } = fields(parts[part]);
    const words = text(said);
    if (!words) return [];
    const ids = (list(evidence) ?? []).filter((id) => typeof id === 'string');
    const passage = {
      text: words,
      ...(ids.length && { evidence: ids }),
      ...(Number.isSafeInteger(withheld) && { withheld: withheld as number }),
    };
    return [[part, passage] as const];
  });
  return told.length ? Object.fromEntries(told) : undefined;
}
