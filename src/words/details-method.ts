import type { Told } from '../aggregate/details-measures.js';
import { type Receipt, wasAsked } from '../model/receipt.js';
import { dateWords, fill, nameOf, scopeWords, type Voice } from './details-sentences.js';

/** One line of source and method: "Licence: CC0-1.0". */
export interface MethodLine {
  readonly term: string;
  readonly text: string;
  /** Where the text leads, as the data say it: not checked to be an address. */
  readonly link?: string;
}

/** Source and method of a finding, line by line. What a snapshot leaves out has no line. */
export function methodLines({ provider, receipt, state }: Told, voice: Voice): MethodLine[] {
  const { method } = voice.prose.details;
  const page = fill(method.pageAt, { name: nameOf(provider, voice) });
  const request = wasAsked(receipt) ? receipt.request : undefined;
  const lines: readonly [term: string, text: unknown, link?: string | undefined][] = [
    [method.page, receipt.link && page, receipt.link],
    [method.request, request, request],
    [state === 'failed' ? method.asked : method.retrieved, momentWords(receipt, voice)],
    [method.rule, ruleWords(receipt, voice)],
    [method.scope, scopeWords(receipt.scope, voice)],
    [method.period, state === 'counted' && periodWords(receipt, voice)],
    [method.licence, receipt.licence],
    [method.attribution, receipt.attribution],
  ];
  return lines.flatMap(([term, text, link]) =>
    text && typeof text === 'string' ? [{ term, text, ...(link && { link }) }] : [],
  );
}

function momentWords(receipt: Receipt, { speaker, prose }: Voice): string {
  const { method } = prose.details;
  if (!wasAsked(receipt)) return method.never;
  const date = dateWords(receipt.retrieved, speaker);
  const [, time] = /T(\d\d:\d\d)\b.*Z$/.exec(date && receipt.retrieved) ?? [];
  return date && time ? fill(method.moment, { date, time }) : date;
}

function ruleWords({ rule, ruleVersion }: Receipt, { speaker, prose }: Voice): string {
  const date = dateWords(ruleVersion, speaker);
  return rule && typeof rule === 'string' && date
    ? fill(prose.details.method.ruleSince, { rule, date })
    : rule;
}

function periodWords(receipt: Receipt, { speaker, prose }: Voice): string {
  const { method } = prose.details;
  if (!wasAsked(receipt)) return '';
  if (!receipt.period) return method.allTime;
  const { from, until } = receipt.period;
  return fill(method.periodBetween, {
    from: dateWords(from, speaker),
    until: dateWords(until, speaker),
  });
}
