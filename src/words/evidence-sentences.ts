import type { LedgerItem, Sum } from '../aggregate/ledger.js';
import type { Evidence } from '../model/evidence.js';
import { isMoney, unitFacts } from '../model/evidence-unit.js';
import { dateWords, fill } from './details-sentences.js';
import type { EvidenceWords } from './evidence-words.js';
import type { Speaker } from './speaker.js';
import { nameWords } from './statement.js';

/** Everything needed to say what the ledger says. */
export interface EvidenceVoice {
  readonly speaker: Speaker;
  readonly evidence: EvidenceWords;
}

/** "240 people", "£412.50"; empty where nothing is counted. */
export function countWords({ count, unit }: Evidence, voice: EvidenceVoice): string {
  return count === undefined ? '' : amountWords(count, unit, voice);
}

function amountWords(count: number, unit: string | undefined, voice: EvidenceVoice): string {
  const { speaker, evidence } = voice;
  if (isMoney(unit)) return moneyWords(count, unit, speaker);
  const known = unitFacts(unit)?.unit;
  if (known) return speaker.count(count, evidence.counts[known]);
  return unit ? `${speaker.number(count)} ${nameWords(unit, speaker)}` : speaker.number(count);
}

/** "£412.50", the currency told apart from others that share its sign. */
function moneyWords(value: number, currency: string, { locale, words }: Speaker): string {
  // Pages write anything into `lang`; only where words are not English has it been checked.
  const tag = words.language === 'en' ? 'en' : locale;
  const whole = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(tag, { style: 'currency', currency, ...whole }).format(value);
}

/** "14 June 2025", "7 July 2025 to 18 July 2025"; what stands there where nobody knows. */
export function whenWords({ date }: Evidence, { speaker, evidence }: EvidenceVoice): string {
  const [from, until] = (date ?? '').split('/').map((each) => dateWords(each, speaker));
  if (from && until) return fill(evidence.range, { from, until });
  return from || evidence.undated;
}

/** "£2,912.50 in 2 entries" */
export function sumWords(
  { currency, value, n }: Sum,
  { speaker, evidence }: EvidenceVoice,
): string {
  return fill(speaker.count(n, evidence.sum), { sum: moneyWords(value, currency, speaker) });
}

/** What a counter showed, the newest first, with dates for people and for programs. */
export function readingRows(
  { entry, readings }: LedgerItem,
  voice: EvidenceVoice,
): readonly {
  readonly date: string;
  readonly when: string;
  readonly value: number;
  readonly text: string;
}[] {
  return [...readings].reverse().map(({ date, value }) => ({
    ...{ date, value },
    when: dateWords(date, voice.speaker),
    text: amountWords(value, entry.unit, voice),
  }));
}
