import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { details } from '../../aggregate/details.js';
import { type Identifier, valueOf } from '../../identifiers/identifier.js';
import { readAnyIdentifier } from '../../identifiers/read-more.js';
import { readUsage } from '../../identifiers/usage.js';
import type { ProviderId } from '../../model/provider-id.js';
import { labelOf as labelInPage } from '../../page/client.js';
import { beyond } from '../../page/beyond.js';
import { isHeld } from '../../page/held.js';
import type { Opened, Opening } from '../../page/parts.js';
import { type DetailsView, detailsView } from '../../views/details/details.js';
import { togetherView } from '../../views/details/together.js';
import { detailsStyles } from '../../views/details/details.styles.js';
import { en } from '../../words/en/prose.js';
import { englishSpeaker } from '../../words/en/speaker.js';
import { fill } from '../../words/details-sentences.js';
import { items } from './attributes.js';
import { naming } from '../../identifiers/naming.js';
import { Panel, sides } from './panel.js';
import { Together } from './together.js';
import { Work } from './work.js';

/** The element that has details, as far as they look at it. */
type Hosting = Readonly<
  Record<(typeof naming)[number] | 'also' | 'usage' | 'details' | 'placement', string | undefined>
>;

/** Opens the details of a badge beside it, and asks everyone who has not been asked yet. */
export async function openDetails(
  button: HTMLElement,
  opening: Opening,
): Promise<Opened | undefined> {
  const tongue = await tongueOf(opening);
  if (opening.isVoid()) return undefined;
  const { inquiry } = opening;
  const host = (button.getRootNode() as ShadowRoot).host as unknown as Hosting;
  const words = tongue.prose.details;
  const given = new AbortController();
  const panel = new Panel(button, placeOf(host), detailsStyles, () => given.abort());
  const asks = mayAsk(opening) ? inquiry : undefined;
  const also = versionsOn(host);
  const work = new Work(opening.attention, opening, asks && inquiry?.identifiers);
  const versions = asks
    ? also.flatMap(({ identifier }) =>
        identifier ? [new Work(undefined, opening, [identifier])] : [],
      )
    : [];
  const all = [work, ...versions];
  const together = new Together(all, opening);
  const notes = [
    ...(opening.from ? [fill(words.foundIn, { from: opening.from })] : []),
    ...[
      ...unreadableOn(host),
      ...also.flatMap(({ text, identifier }) => (identifier ? [] : text)),
    ].map((text) => fill(words.unreadable, { text })),
    ...(versions.length ? [words.versionsApart] : []),
  ];
  draw();
  panel.open();
  for (const each of all) void each.ask(given.signal, learn);
  return { close: () => panel.close() };

  function learn(): void {
    draw();
    void together.ask(given.signal, draw);
  }

  function draw(): void {
    if (given.signal.aborted) return;
    const union = together.isShown ? unionView() : nothing;
    render([view(work), union, ...versions.map(version)], panel.content);
  }

  function view(one: Work): TemplateResult {
    const { attention, isBusy, reach } = one;
    return detailsView({
      details: details(attention, Date.now(), reach),
      about: attention.work,
      ...tongue,
      labelOf,
      busy: isBusy,
      notes: one === work ? notes : [],
      onClose: one === work ? () => panel.close() : undefined,
    });
  }

  function unionView(): TemplateResult {
    const { counter, measures } = together;
    return togetherView({ ...tongue, labelOf, counter, measures });
  }

  function version(one: Work): TemplateResult {
    const name = valueOf(one.attention.work.identifiers[0]!);
    return html`<p class="version">${fill(words.version, { name })}</p>${view(one)}`;
  }

  function labelOf(id: ProviderId): string {
    return beyond.providers.find(({ name }) => name === id)?.label ?? labelInPage(id);
  }
}

/** Not where a snapshot is all there is, nor about a work that it holds. */
function mayAsk({ inquiry, attention }: Opening): boolean {
  return inquiry?.src === undefined || (inquiry.isMixed === true && !isHeld(attention));
}

/** Words and prose of one language: the badge's, or English while its prose can't be had. */
async function tongueOf(
  opening: Opening,
): Promise<Pick<DetailsView, 'speaker' | 'prose' | 'lang'>> {
  const { speaker, lang } = opening;
  const { language } = speaker.words;
  if (language === 'en') return { speaker, prose: en, lang };
  try {
    return { speaker, prose: await opening.prose(language), lang };
  } catch {
    return { speaker: englishSpeaker('en'), prose: en, lang: 'en' };
  }
}

function placeOf(host: Hosting) {
  return {
    isInline: host.details === 'inline',
    placement: sides.find((side) => side === host.placement),
  };
}

/** What the attributes hold that can't be read. */
function unreadableOn(host: Hosting): string[] {
  const { unreadable } = readUsage(host.usage ?? '', location.href);
  return [
    ...naming.flatMap((scheme) => {
      const text = host[scheme]?.trim();
      return text && !readAnyIdentifier(scheme, text) ? [`${scheme}="${text}"`] : [];
    }),
    ...unreadable.map(({ text }) => `usage="${text}"`),
  ];
}

/** The versions that an owner names, each with or without its scheme: `arxiv:2401.00001`. */
function versionsOn({ also }: Hosting): { text: string; identifier: Identifier | undefined }[] {
  return (items(also) ?? []).map((text) => {
    const [, scheme = '', rest = ''] = /^(\w+):(.+)$/s.exec(text) ?? [];
    const named = naming.find((name) => name === scheme.toLowerCase());
    const identifier = named
      ? readAnyIdentifier(named, rest)
      : (['doi', 'arxiv'] as const).map((name) => readAnyIdentifier(name, text)).find(Boolean);
    return { text, identifier };
  });
}
