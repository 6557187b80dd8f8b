import type { Attention } from '../model/attention.js';
import type { Finding } from '../model/finding.js';
import { type Measure, measures } from '../model/measure.js';
import { wasAsked } from '../model/receipt.js';
import { noticesOf } from '../aggregate/details-notices.js';
import { webAddress } from './address.js';
import { type Cell, csvText } from './csv.js';
import type { ExportWork, Reported } from './work.js';

/** The columns, in their order: a contract. */
export const csvHeads = [
  ...['identifier', 'title', 'year', 'measure', 'provider', 'state', 'value', 'unit'],
  ...['period_from', 'period_until', 'scope', 'retrieved', 'origin', 'link', 'rule', 'licence'],
] as const;

type Column =
  | 'identifier'
  | 'title'
  | 'year'
  | 'measure'
  | 'provider'
  | 'state'
  | 'value'
  | 'unit'
  | 'period_from'
  | 'period_until'
  | 'scope'
  | 'retrieved'
  | 'origin'
  | 'link'
  | 'rule'
  | 'licence';

/**
 * All findings as CSV, those without a number too. First the notices of all works, each a row whose
 * measure is the kind of notice, or `notice` where none was found or nobody looked; then a row for
 * each finding; then what people report, with the origin `reported`.
 */
export function findingsCsv(
  works: readonly ExportWork[],
  reported: readonly Reported[] = [],
): string {
  const rows = [
    ...works.flatMap(noticeRows),
    ...works.flatMap((work) => work.attention.findings.map((finding) => findingRow(work, finding))),
    ...reported.map((each) => reportedRow(each, works)),
  ];
  return csvText([csvHeads, ...rows.map((row) => csvHeads.map((head) => row[head]))]);
}

type Row = Partial<Record<Column, Cell>>;

function noticeRows(work: ExportWork): Row[] {
  const { state, found, providers, retrieved } = noticesOf(work.attention);
  const start = { ...subject(work), retrieved, origin: 'counted' };
  if (!found.length) return [{ ...start, measure: 'notice', provider: providers.join(' '), state }];
  return found.map(({ kind, date, link, provider }) => ({
    ...start,
    measure: kind,
    provider,
    state: 'found',
    period_from: date,
    period_until: date,
    link: webAddress(link),
  }));
}

function findingRow(work: ExportWork, finding: Finding): Row {
  const { measure, provider, state, receipt } = finding;
  const asked = wasAsked(receipt) ? receipt : undefined;
  return {
    ...subject(work),
    measure,
    provider,
    state,
    value: state === 'counted' ? finding.value : undefined,
    unit: unitOf(measure),
    period_from: text(asked?.period?.from),
    period_until: text(asked?.period?.until),
    scope: text(receipt.scope),
    retrieved: text(asked?.retrieved),
    origin: 'counted',
    link: webAddress(receipt.link),
    rule: text(receipt.rule),
    licence: text(receipt.licence),
  };
}

function reportedRow(report: Reported, works: readonly ExportWork[]): Row {
  const [about] = report.works ?? [];
  const work = works.find(({ key }) => key === about);
  return {
    ...(work ? subject(work) : { identifier: about }),
    measure: 'statement',
    provider: report.by,
    state: 'reported',
    period_from: report.date,
    period_until: report.until ?? report.date,
    origin: 'reported',
    link: webAddress(report.link),
    rule: report.text,
  };
}

function subject({ key, attention }: ExportWork): Row {
  const { title, year } = attention.work as Partial<Attention['work']>;
  return { identifier: key, title: text(title), year };
}

function unitOf(measure: Measure): string | undefined {
  return Object.hasOwn(measures, measure) ? measures[measure].unit : undefined;
}

/** A snapshot may hold anything in place of a text. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
