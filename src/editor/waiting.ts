import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DateOrder } from '../model/evidence.js';
import { dateWords } from '../words/details-sentences.js';
import { englishSpeaker } from '../words/en/speaker.js';
import type { Desk } from './desk.js';

/** How many lines that can't be read are shown. */
const most = 20;
const speaker = englishSpeaker('en');

/** What has to be asked or said of files before anything of them is taken. */
export function waitingView(desk: Desk): TemplateResult | typeof nothing {
  const { waiting } = desk;
  if (!waiting.length) return nothing;
  const questions = waiting.flatMap(({ name, reading }) =>
    reading.questions.map((each) => ({ name, ...each })),
  );
  const problems = waiting.flatMap(({ name, reading }) =>
    reading.problems.map(({ line, sentence }) => ({
      place: line ? `${name}, line ${line}` : name,
      sentence,
    })),
  );
  const readable = waiting.reduce((sum, { reading }) => sum + reading.file.entries.length, 0);
  return html`<div class="waiting" id="waiting" role="group" aria-labelledby="waiting-heading">
    <h3 id="waiting-heading" tabindex="-1">
      ${questions.length ? 'How are the dates meant?' : 'Not all of it can be read'}
    </h3>
    ${questions.length ? datesView(desk, questions) : problemsView(desk, problems, readable)}
    <p><button type="button" @click=${() => desk.leave()}>Don’t open it</button></p>
  </div>`;
}

function datesView(
  desk: Desk,
  questions: readonly {
    readonly name: string;
    readonly line?: number;
    readonly text: string;
    readonly readings: readonly { readonly order: DateOrder; readonly date: string }[];
  }[],
): TemplateResult {
  // One that can be meant in two ways tells best what is asked.
  const { name, line, text, readings } =
    questions.find((each) => each.readings.length > 1) ?? questions[0]!;
  const count = questions.length === 1 ? 'One date' : `${questions.length} dates`;
  return html`<p>
      ${count} in the file ${questions.length === 1 ? 'is' : 'are'} written with the year last, as
      “${text}” ${line ? `in line ${line} ` : ''}of ${name}. This is never guessed. In this file it
      means:
    </p>
    <p class="ways">
      ${readings.map(
        ({ order, date }) =>
          html`<button type="button" @click=${() => void desk.answer(order)}>
            ${date
              .split('/')
              .map((each) => dateWords(each, speaker))
              .join(' to ')}
            (${order === 'mdy' ? 'the month' : 'the day'} first)
          </button>`,
      )}
    </p>`;
}

function problemsView(
  desk: Desk,
  problems: readonly { readonly place: string; readonly sentence: string }[],
  readable: number,
): TemplateResult {
  const rest = problems.length - most;
  return html`<ul>
      ${problems
        .slice(0, most)
        .map(({ place, sentence }) => html`<li><b>${place}:</b> ${sentence}</li>`)}
      ${rest > 0 ? html`<li>… and ${speaker.number(rest)} more.</li>` : nothing}
    </ul>
    <p>
      Nothing of it has been taken. Mend the file and open it again${readable ? ', or go on without what can’t be read' : ''}.
    </p>
    ${
      readable
        ? html`<p>
          <button type="button" @click=${() => desk.take()}>
            Take the ${readable === 1 ? 'entry' : `${speaker.number(readable)} entries`} that can be read
          </button>
        </p>`
        : nothing
    }`;
}
