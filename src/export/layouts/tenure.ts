import { type Block, fillIn, heading, list, paragraph, plain } from '../document.js';
import { factsOf } from '../facts.js';
import type { Composer } from '../material.js';
import { referenceOf } from '../reference.js';
import {
  appendixBlocks,
  composedOf,
  introBlocks,
  methodBlocks,
  reportedBlocks,
  statementItems,
} from './parts.js';

/** A packet for a committee: the person's account first, few numbers, and how each came about. */
export const tenure: Composer = (brief) => {
  const { material, layout, voice } = brief;
  const { headings, fill, noEvidence } = voice.out;
  const { told, leftOut } = factsOf(material, layout.chosen!.facts, voice);
  const evidence = material.works.flatMap((work): Block[] => {
    const facts = told.filter((fact) => fact.work === work);
    const from = told.indexOf(facts[0]!) + 1;
    const items = facts.length ? statementItems(facts, from, voice) : [plain(noEvidence)];
    return [paragraph(referenceOf(work, voice.speaker, material.references)), list(items)];
  });
  return composedOf(
    brief,
    [
      ...introBlocks(brief),
      heading(headings.narrative),
      fillIn(fill.narrative),
      heading(headings.evidence),
      ...evidence,
      ...reportedBlocks(material.reported, voice),
      ...methodBlocks(brief, told, true),
      ...appendixBlocks(told, voice),
    ],
    leftOut,
  );
};
