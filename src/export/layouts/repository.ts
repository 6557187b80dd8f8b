import { distinct, place } from '../../aggregate/details-measures.js';
import { inOrder } from '../../aggregate/details-order.js';
import type { Finding } from '../../model/finding.js';
import { measureName, nameOf } from '../../words/details-sentences.js';
import type { ExportVoice } from '../../words/statements.js';
import { type Block, headedTable, heading, list, plain } from '../document.js';
import { factsOf } from '../facts.js';
import type { Composer } from '../material.js';
import { referenceOf } from '../reference.js';
import type { ExportWork } from '../work.js';
import {
  composedOf,
  introBlocks,
  methodBlocks,
  methodCells,
  methodHeads,
  reportedBlocks,
} from './parts.js';

const states: readonly Finding['state'][] = [
  ...(['counted', 'not-covered', 'failed', 'not-asked', 'hidden'] as const),
];

/** For a repository's manager: what each source could say of how many works, then all numbers. */
export const repository: Composer = (brief) => {
  const { material, voice } = brief;
  const { headings } = voice.out;
  const { told, leftOut } = factsOf(material, Infinity, voice);
  const rows = told.flatMap(({ work, finding, others }) =>
    [finding, ...others].map((each) => methodCells(work, each, voice)),
  );
  return composedOf(
    brief,
    [
      ...introBlocks(brief),
      ...coverage(material.works, voice),
      heading(headings.works),
      list(material.works.map((work) => referenceOf(work, voice.speaker, material.references))),
      ...(rows.length ? headedTable(headings.figures, methodHeads(voice), rows) : []),
      ...reportedBlocks(material.reported, voice),
      ...methodBlocks(brief, told),
    ],
    leftOut,
  );
};

/** Of how many works each source gave a number, and of how many none and why. Numbers are not added. */
function coverage(works: readonly ExportWork[], voice: ExportVoice): Block[] {
  const { columns: head, headings } = voice.out;
  const { number } = voice.speaker;
  const findings = inOrder(works.flatMap(({ attention }) => attention.findings)).sort(
    (a, b) => place(a.measure) - place(b.measure),
  );
  const questions = distinct(findings.map(({ measure, provider }) => `${measure} ${provider}`));
  const rows = questions.map((question) => {
    const same = findings.filter(({ measure, provider }) => `${measure} ${provider}` === question);
    const { measure, provider } = same[0]!;
    return [
      plain(measureName(measure, voice)),
      plain(nameOf(provider, voice)),
      ...states.map((state) => plain(number(same.filter((each) => each.state === state).length))),
    ];
  });
  return headedTable(
    headings.coverage,
    [
      ...[head.measure, head.source, head.counted, head.notCovered],
      ...[head.failed, head.notAsked, head.hidden],
    ],
    rows,
  );
}
