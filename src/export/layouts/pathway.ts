import { fillIn, heading, list, paragraph, plain } from '../document.js';
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

/** An outline: who may benefit, how they are reached, and what is known so far. */
export const pathway: Composer = (brief) => {
  const { material, layout, voice } = brief;
  const { headings, fill, noEvidence } = voice.out;
  const { told, leftOut } = factsOf(material, layout.chosen!.facts, voice);
  const known = material.works.flatMap((work) => {
    const facts = told.filter((fact) => fact.work === work);
    const from = told.indexOf(facts[0]!) + 1;
    const items = facts.length ? statementItems(facts, from, voice) : [plain(noEvidence)];
    return [paragraph(referenceOf(work, voice.speaker, material.references)), list(items)];
  });
  return composedOf(
    brief,
    [
      ...introBlocks(brief),
      heading(headings.who),
      fillIn(fill.who),
      heading(headings.how),
      fillIn(fill.how),
      heading(headings.so),
      ...known,
      ...reportedBlocks(material.reported, voice),
      ...methodBlocks(brief, told, true),
      ...appendixBlocks(told, voice),
    ],
    leftOut,
  );
};
