import { layouts } from '../../export/layouts.js';
import type { Field, FormView } from '../../views/export/form.js';
import { dateWords, fill } from '../../words/details-sentences.js';
import type { LayoutId } from '../../words/export-words.js';
import { type Choices, dateIn } from './choices.js';
import type { Fields } from './fields.js';
import type { ExporterVoice } from './voice.js';

/** What is known of the chosen layout's form, and what can be said of it alone. */
export function formOf(
  choices: Choices,
  fields: Fields,
  voice: ExporterVoice,
  changed: () => void,
): FormView {
  const { out, exporter, speaker } = voice;
  const { id, form, metrics, metricsLink } = layouts[choices.layout];
  return {
    exporter,
    layout: fields.list(
      'layout',
      (Object.keys(layouts) as LayoutId[]).map((each) => [each, exporter.layouts[each]]),
      id,
      (layout) => {
        choices.layout = layout as LayoutId;
        changed();
      },
    ),
    about: form
      ? fill(out.formRead, { ...form, form: form.name, date: dateWords(form.read, speaker) })
      : out.noForm,
    aboutLink: form?.link,
    rule: out.rules[metrics],
    ruleLink: metricsLink === form?.link ? undefined : metricsLink,
    notes: [out.notes[id], limitsOf(id, voice), form ? exporter.checkForm : ''].filter(Boolean),
    fields: fieldsOf(choices, fields, voice, changed),
  };
}

function limitsOf(id: LayoutId, { exporter, speaker }: ExporterVoice): string {
  const { characters, evidence } = layouts[id];
  const { number, count } = speaker;
  return [
    characters &&
      fill(exporter.characters, {
        statement: number(characters.statement),
        contribution: number(characters.contribution),
      }),
    evidence && count(evidence, exporter.entries),
  ]
    .filter(Boolean)
    .join(' ');
}

function fieldsOf(
  choices: Choices,
  fields: Fields,
  { exporter }: ExporterVoice,
  changed: () => void,
): readonly Field[] {
  const line = (key: 'from' | 'until' | 'award'): Field => {
    const field = fields.line(key, choices[key], (value) => {
      choices[key] = value;
      changed();
    });
    if (key === 'award') return { name: exporter.award, field };
    field.title = field.placeholder = exporter.dateHint;
    field.size = 24;
    const text = choices[key].trim();
    const trouble = text && !dateIn(text) ? fill(exporter.badDate, { text }) : '';
    return { name: exporter[key], field, trouble };
  };
  if (choices.layout === 'award') return [line('from'), line('until'), line('award')];
  if (choices.layout !== 'narrative-cv') return [];
  const field = fields.tick('counts', choices.withCounts, (isTicked) => {
    choices.withCounts = isTicked;
    changed();
  });
  return [{ name: exporter.withCounts, field, isTick: true }];
}
