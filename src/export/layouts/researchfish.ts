import { itemsOf } from '../../aggregate/details-items.js';
import type { Attention } from '../../model/attention.js';
import type { Measure } from '../../model/measure.js';
import type { OutcomeType } from '../../words/export-words.js';
import { dateWords, fill } from '../../words/details-sentences.js';
import { nameWords } from '../../words/statement.js';
import type { ExportVoice } from '../../words/statements.js';
import { webAddress } from '../address.js';
import { type Line, plain } from '../document.js';
import { type Fact, factsOf } from '../facts.js';
import { outcomeTypes } from '../layouts.js';
import type { Composer } from '../material.js';
import { referenceOf } from '../reference.js';
import type { ExportWork } from '../work.js';
import { composedOf, introBlocks, methodBlocks, reportedBlocks } from './parts.js';

/** What can be found of influence on policy and practice; the rest is for people to report. */
const influence: readonly Measure[] = ['policy-documents', 'guidelines'];

/** Kinds of works that have an outcome type of their own, as providers call them. */
const kinds: Readonly<Record<string, OutcomeType>> = {
  dataset: 'datasets',
  Dataset: 'datasets',
  software: 'software',
  Software: 'software',
};

/** The entries in the order in which Researchfish asks for them. */
export const researchfish: Composer = (brief) => {
  const { material, voice } = brief;
  const { columns: head, outcomes, noEntry, titles } = voice.out;
  const { told, leftOut } = factsOf(material, Infinity, voice);
  const rows = outcomeTypes.flatMap((type) => {
    const entries = [
      ...material.works
        .filter((work) => kindOf(work) === type)
        .map((work) => [referenceOf(work, voice.speaker, material.references), plain('')]),
      ...(type === 'influence' ? told.flatMap((fact) => influenceRows(fact, voice)) : []),
    ];
    const all = entries.length ? entries : [[plain(noEntry), plain('')]];
    return all.map(([entry, source]) => [plain(outcomes[type]), entry!, source!]);
  });
  const heads = [head.outcome, head.entry, head.source];
  const used = told.filter(({ finding }) => influence.includes(finding.measure));
  return composedOf(
    brief,
    [
      ...introBlocks(brief),
      // The title names it already.
      { kind: 'table', caption: titles.researchfish, isHeaded: true, heads, rows },
      ...reportedBlocks(material.reported, voice),
      ...methodBlocks(brief, used),
    ],
    leftOut,
  );
};

function kindOf({ attention }: ExportWork): OutcomeType {
  const { type } = attention.work as Partial<Attention['work']>;
  return type && Object.hasOwn(kinds, type) ? kinds[type]! : 'publications';
}

/** The documents by name where the source names them, else that there are some. */
function influenceRows({ work, finding, statements, wording }: Fact, voice: ExportVoice): Line[][] {
  if (!influence.includes(finding.measure)) return [];
  const { speaker } = voice;
  const [first] = statements;
  const [reference] = referenceOf(work, speaker);
  const said = wording ?? fill(voice.out.sourced, { fact: first!.fact, source: first!.source });
  const source = plain(`${said}. ${reference!.text}`.trim());
  const items = itemsOf(finding).map(({ title, link, outlet, date }): Line[] => {
    const more = [outlet && nameWords(outlet, speaker), dateWords(date, speaker)]
      .filter(Boolean)
      .join(speaker.words.comma);
    const name = nameWords(title, speaker);
    return [[{ text: more ? `${name} (${more})` : name, link: webAddress(link) }], source];
  });
  return items.length ? items : [[plain(first!.fact), source]];
}
