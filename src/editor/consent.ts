import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Consent, consents, type EvidenceField } from '../model/evidence.js';
import { audienceOf, type Fault, kindOf, showsPeople } from './draft.js';
import type { Desk } from './desk.js';
import { fieldView } from './field.js';

const readers: Readonly<Record<Consent, readonly [string, string]>> = {
  public: ['Everyone', 'It goes into evidence.json, which anyone can download.'],
  committee: ['A committee that reads my packet', 'It stays in your own file.'],
  private: ['Nobody but us', 'It stays in your own file.'],
};

/** Who may see the entry: as safe as what it shows, until somebody says otherwise. */
export function consentView(
  desk: Desk,
  fault: (field: EvidenceField) => Fault | undefined,
): TemplateResult {
  const { written, isClosedAgain } = desk.draft!;
  const audience = audienceOf(written);
  const isOfPeople = showsPeople(written);
  return html`<fieldset class="consent">
    <legend>Who may see it</legend>
    ${tickView(desk, 'namesPerson', 'It names, quotes or shows a person')}
    ${tickView(desk, 'minors', 'It names, quotes or shows somebody under age')}
    <div role="radiogroup" aria-label="Who may see it">
      ${consents.map((each) => {
        const [name, what] = readers[each];
        return html`<label class="choice"
          ><input
            type="radio"
            name="consent"
            value=${each}
            .checked=${audience === each}
            ?disabled=${Boolean(written['withdrawn'])}
            @change=${() => desk.write('consent', each)}
          /><span>${name} <span class="hint">${what}</span></span></label
        >`;
      })}
    </div>
    <p class="why" role="status">${whyWords(desk)}</p>
    ${
      isOfPeople && audience !== 'private'
        ? [
            fieldView(desk, 'consentBy', fault('consentBy')),
            fieldView(desk, 'consentDate', fault('consentDate')),
          ]
        : nothing
    }
    ${tickView(desk, 'partnerReviewed', 'The partner has read this entry')}
    ${tickView(desk, 'withdrawn', 'Whoever agreed has taken it back: never show it again')}
    ${
      isClosedAgain
        ? html`<p class="fault" role="alert">
          It is private again: what was agreed before was said of something else.
        </p>`
        : nothing
    }
  </fieldset>`;
}

function whyWords(desk: Desk): string {
  const { written } = desk.draft!;
  if (written['withdrawn']) return 'Private: whoever agreed has taken it back.';
  const audience = audienceOf(written);
  const who = written['minors']
    ? 'it names or shows somebody under age'
    : written['namesPerson']
      ? 'it names or shows a person'
      : ({
          letter: 'it is a letter',
          testimony: 'it is somebody’s words',
          photo: 'it is a picture',
        }[kindOf(written) as string] ?? 'its file is a picture');
  if (!showsPeople(written))
    return audience === 'public' ? 'It will be published.' : 'It will not be published.';
  if (audience === 'private')
    return `Private, because ${who}. Choose otherwise only if they agreed.`;
  return `Look again: ${who}.`;
}

function tickView(desk: Desk, field: EvidenceField, label: string): TemplateResult {
  return html`<label class="choice"
    ><input
      type="checkbox"
      id="field-${field}"
      .checked=${Boolean(desk.draft!.written[field])}
      @change=${(event: Event) => desk.write(field, (event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}
