import { paragraph } from '../document.js';
import { factsOf, sentencesOf } from '../facts.js';
import type { Composer } from '../material.js';
import { referenceOf } from '../reference.js';
import { composedOf, reportedBlocks } from './parts.js';

/** One line for each work: what it is, and what is known of it. */
export const cv: Composer = (brief) => {
  const { material, layout, voice } = brief;
  const { told, leftOut } = factsOf(material, layout.chosen!.facts, voice);
  const lines = material.works.map((work) => {
    const said = told.filter((fact) => fact.work === work).flatMap(sentencesOf);
    const sentence = said.length ? `. ${said.join('. ')}.` : '';
    return paragraph([
      ...referenceOf(work, voice.speaker, material.references),
      { text: sentence },
    ]);
  });
  const reported = reportedBlocks(material.reported, voice);
  const meaning = told.length ? [paragraph(`${voice.out.allTime}.`)] : [];
  return composedOf(brief, [...lines, ...meaning, ...reported], leftOut);
};
