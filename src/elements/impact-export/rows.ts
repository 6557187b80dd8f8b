import { noticesOf } from '../../aggregate/details-notices.js';
import type { Fact } from '../../export/facts.js';
import { titleOf } from '../../export/reference.js';
import type { ExportWork } from '../../export/work.js';
import { wordingFlaws } from '../../export/wording.js';
import type { FactRow, WorkRow } from '../../views/export/works.js';
import { noticeName } from '../../words/details-sentences.js';
import { uncounted } from '../../words/statements.js';
import { type Choices, factsWithin } from './choices.js';
import type { Fields } from './fields.js';
import type { ExporterVoice } from './voice.js';

/** What choosing among works needs. */
interface Choosing {
  readonly works: readonly ExportWork[];
  readonly choices: Choices;
  readonly fields: Fields;
  readonly voice: ExporterVoice;
  readonly changed: () => void;
}

/** The first works to choose from, each with its numbers where it is chosen. */
export function rowsOf(choosing: Choosing, most: number): readonly WorkRow[] {
  const { works, choices, fields, voice, changed } = choosing;
  const chosen = new Set(choices.worksOf(works));
  return works.slice(0, most).map((work): WorkRow => {
    const { key, attention } = work;
    const isChosen = chosen.has(work);
    const tick = fields.tick(key, isChosen, (isTicked) => {
      choices.chooseWork(works, key, isTicked);
      changed();
    });
    return {
      ...{ key, tick, title: titleOf(work, voice.speaker) },
      notices: noticesOf(attention).found.map(({ kind }) => noticeName(kind, voice.speaker)),
      ...(isChosen && { facts: factRows(work, choosing) }),
    };
  });
}

function factRows(
  work: ExportWork,
  { choices, fields, voice, changed }: Choosing,
): readonly FactRow[] {
  const among = factsWithin(work, voice);
  return among.flatMap((fact): FactRow[] => {
    const sentence = sentenceOf(fact, choices, voice);
    if (!sentence) return [];
    const { measure, provider } = fact.finding;
    const key = `${work.key} ${measure} ${provider}`;
    const isChosen = choices.hasFact(fact, among);
    const own = choices.wordingOf(fact);
    const word = (text: string | undefined) => {
      choices.word(fact, text);
      changed();
    };
    const tick = fields.tick(`fact ${key}`, isChosen, (isTicked) => {
      choices.chooseFact(fact, among, isTicked);
      changed();
    });
    return [
      {
        ...{ key, tick, sentence, isChosen },
        ...(own !== undefined && {
          own: {
            field: fields.lines(`wording ${key}`, 3, own, word),
            flaws: wordingFlaws(own, sentence, fact.finding, voice).map(
              (flaw) => voice.exporter.flaws[flaw],
            ),
          },
        }),
        onEdit: () => {
          word(sentence);
          // Whoever asks for the field wants to write in it, once it stands there.
          const field = fields.lines(`wording ${key}`, 3, sentence, word);
          requestAnimationFrame(() => field.focus());
        },
        onUndo: () => word(undefined),
      },
    ];
  });
}

/** What the layout would say of a fact; `undefined` where it would say nothing. */
function sentenceOf(fact: Fact, choices: Choices, voice: ExporterVoice): string | undefined {
  if (choices.layout === 'narrative-cv' && !choices.withCounts)
    return uncounted(fact.finding, voice)?.text;
  return fact.statements.map(({ text }) => text).join('. ');
}
