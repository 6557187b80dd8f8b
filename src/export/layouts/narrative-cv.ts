import { uncounted } from '../../words/statements.js';
import { type Block, fillIn, heading, list, paragraph, plain } from '../document.js';
import { factsOf, sentencesOf } from '../facts.js';
import type { Composer } from '../material.js';
import { referenceOf } from '../reference.js';
import { composedOf, introBlocks, reportedBlocks } from './parts.js';

/** Four modules to write in, then what can be told of the works, without counts unless they are wished for. */
export const narrativeCv: Composer = (brief) => {
  const { material, layout, voice } = brief;
  const { headings, fill, noEvidence } = voice.out;
  const { told, leftOut } = factsOf(material, layout.chosen!.facts, voice);
  const modules = headings.modules.flatMap((name) => [heading(name), fillIn(fill.module)]);
  const evidence = material.works.flatMap((work): Block[] => {
    const said = told
      .filter((fact) => fact.work === work)
      .flatMap((fact) =>
        material.withCounts || fact.wording
          ? sentencesOf(fact)
          : (uncounted(fact.finding, voice)?.text ?? []),
      )
      .map((text) => plain(`${text}.`));
    return [
      paragraph(referenceOf(work, voice.speaker, material.references)),
      list(said.length ? said : [plain(noEvidence)]),
    ];
  });
  return composedOf(
    brief,
    [
      ...introBlocks(brief),
      ...modules,
      heading(headings.evidence),
      ...evidence,
      ...(material.withCounts && told.length ? [paragraph(`${voice.out.allTime}.`)] : []),
      ...reportedBlocks(material.reported, voice),
    ],
    leftOut,
  );
};
