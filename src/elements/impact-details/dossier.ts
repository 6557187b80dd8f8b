import { html, nothing, type TemplateResult } from 'lit/html.js';
import { details } from '../../aggregate/details.js';
import { noticesOf } from '../../aggregate/details-notices.js';
import { type Identifier, valueOf } from '../../identifiers/identifier.js';
import { naming } from '../../identifiers/naming.js';
import { readNames, readWork } from '../../identifiers/read-more.js';
import { readUsage } from '../../identifiers/usage.js';
import type { Attention } from '../../model/attention.js';
import { isHeld } from '../../page/held.js';
import type { Subject } from '../../page/parts.js';
import { type DetailsView, detailsView } from '../../views/details/details.js';
import { noticesView } from '../../views/details/notices.js';
import { togetherView } from '../../views/details/together.js';
import type { Unfolding } from '../../views/details/versions.js';
import { fill } from '../../words/details-sentences.js';
import type { Seen } from '../drawing.js';
import { items } from '../impact-badge/attributes.js';
import { Together } from './together.js';
import type { LongTongue } from './tongue.js';
import { Work } from './work.js';

/** The attributes of an element that name its work, other versions of it, and where it is used. */
export type Naming = Readonly<
  Record<(typeof naming)[number] | 'also' | 'usage', string | undefined>
>;

/** All that is known of one work and its other versions, while everyone is being asked. */
export class Dossier implements Seen {
  readonly work: Work;
  #versions: readonly Work[];
  #together: Together;
  readonly #subject: Subject;
  readonly #named: Naming;
  readonly #from: string | undefined;
  readonly #also: readonly { text: string; identifier: Identifier | undefined }[];
  readonly #mayAsk: boolean;
  /** How a reader has versions shown that the owner does not name; absent until the work is asked about. */
  #unfolding: Unfolding | undefined;

  constructor(named: Naming, subject: Subject) {
    const { inquiry, attention } = subject;
    const asks = mayAsk(subject) ? inquiry : undefined;
    this.#named = named;
    this.#subject = subject;
    this.#from = subject.from;
    this.#also = versionsOn(named);
    this.#mayAsk = asks !== undefined;
    this.work = new Work(attention, subject, asks?.identifiers);
    this.#versions = asks
      ? this.#also.flatMap(({ identifier }) =>
          identifier ? [new Work(undefined, subject, [identifier])] : [],
        )
      : [];
    this.#together = new Together(this.all, subject);
  }

  /** The work, then its other versions. */
  get all(): readonly Work[] {
    return [this.work, ...this.#versions];
  }

  get attention(): Attention {
    return this.work.attention;
  }

  get attentions(): readonly Attention[] {
    return [this.attention];
  }

  get isBusy(): boolean {
    return this.work.isBusy;
  }

  /** Asks everyone. @param learnt called with each answer */
  async ask(signal: AbortSignal, learnt: () => void): Promise<void> {
    const learn = () => {
      learnt();
      void this.#together.ask(signal, learnt);
    };
    const ask = (work: Work) => work.ask(signal, learn);
    if (this.#mayAsk) this.#unfolding = this.#unfoldingWith(ask, learn);
    await Promise.all(this.all.map(ask));
  }

  #unfoldingWith(ask: (version: Work) => Promise<void>, changed: () => void): Unfolding {
    const shown = (id: Identifier) =>
      this.#versions.find(({ attention }) => attention.work.identifiers.includes(id));
    return {
      isShown: (id) => shown(id) !== undefined,
      turn: (id) => {
        const known = shown(id);
        const version = known ?? new Work(undefined, this.#subject, [id]);
        this.#versions = known
          ? this.#versions.filter((each) => each !== known)
          : [...this.#versions, version];
        this.#together = new Together(this.all, this.#subject);
        if (!known) void ask(version);
        changed();
      },
    };
  }

  /** @param onClose what the button does that closes the details; there is none without it */
  view(tongue: LongTongue, onClose?: () => void): TemplateResult {
    const { counter, measures, isShown } = this.#together;
    return html`${view(this.work, tongue, { notes: this.notes(tongue), unfolding: this.#unfolding, onClose })}${isShown ? togetherView({ ...tongue, counter, measures }) : ''}${this.#versions.map(
      (version) => {
        const [id] = version.attention.work.identifiers;
        const name = fill(tongue.prose.details.version, { name: valueOf(id!) });
        return html`<p class="version" data-id=${id!} tabindex="-1">${name}</p>
          ${view(version, tongue)}`;
      },
    )}`;
  }

  warning(tongue: LongTongue): TemplateResult | typeof nothing {
    const notices = noticesOf(this.work.attention);
    return notices.found.length
      ? html`<div class="details">${noticesView(notices, tongue)}</div>`
      : nothing;
  }

  notes({ prose: { details: words } }: LongTongue): string[] {
    const unreadable = [
      ...unreadableOn(this.#named),
      ...this.#also.flatMap(({ text, identifier }) => (identifier ? [] : text)),
    ];
    return [
      ...(this.#from ? [fill(words.foundIn, { from: this.#from })] : []),
      ...unreadable.map((text) => fill(words.unreadable, { text })),
      ...(this.#versions.length ? [words.versionsApart] : []),
    ];
  }
}

function view(
  { attention, isBusy, reach }: Work,
  tongue: LongTongue,
  more: Partial<Pick<DetailsView, 'notes' | 'unfolding' | 'onClose'>> = {},
): TemplateResult {
  return detailsView({
    details: details(attention, Date.now(), reach),
    about: attention.work,
    ...tongue,
    busy: isBusy,
    notes: [],
    ...more,
  });
}

/** Not where a snapshot is all there is, nor about a work that it holds. */
function mayAsk({ inquiry, attention }: Subject): boolean {
  return (
    inquiry?.src === undefined || (inquiry.isMixed === true && !(attention && isHeld(attention)))
  );
}

/** What the attributes hold that can't be read. */
function unreadableOn(named: Naming): string[] {
  const { unreadable } = readUsage(named.usage ?? '', location.href);
  return [
    ...naming.flatMap((scheme) => {
      const text = named[scheme]?.trim();
      return text && !readNames(scheme, text).length ? [`${scheme}="${text}"`] : [];
    }),
    ...unreadable.map(({ text }) => `usage="${text}"`),
  ];
}

/** The versions that an owner names, each with or without its scheme: `arxiv:2401.00001`. */
function versionsOn({ also }: Naming): { text: string; identifier: Identifier | undefined }[] {
  return (items(also) ?? []).map((text) => ({ text, identifier: readWork(text) }));
}
