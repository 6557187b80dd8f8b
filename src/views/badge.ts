import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { BadgeState } from '../aggregate/badge.js';
import type { Arc } from '../aggregate/ring.js';
import type { Caption, TileWords } from '../words/caption.js';
import { ring } from './ring.js';

/** How a badge is drawn. */
export type Variant = 'donut' | 'bar' | 'compact' | 'tiles' | 'link';

/** What the author put between the tags: nothing or a sole link, or anything else. */
export type Light = 'fallback' | 'content';

/** Draws the variants that few badges have. */
export interface Extras {
  barView(arcs: readonly Arc[]): TemplateResult;
  tilesView(tiles: readonly TileWords[], notice: string): TemplateResult | TemplateResult[];
}

/** Everything a badge shows. */
export interface BadgeView {
  readonly variant: Variant;
  /** One line is all there is room for. */
  readonly isSmall: boolean;
  readonly state: BadgeState;
  readonly caption: Caption;
  readonly arcs: readonly Arc[];
  /** The ring is shown too when nothing above 0 was found. */
  readonly isDrawnEmpty: boolean;
  readonly light: Light | undefined;
  /** Tag of the words' language where the page speaks another; such words run left to right. */
  readonly lang: string | undefined;
  /** What the button says that lets a visitor say yes; absent where none is needed. */
  readonly offer: string | undefined;
  /** What pressing the badge does; absent where it does nothing. */
  readonly opens: string | undefined;
  /** Why that could not be done, if so. */
  readonly stuck: string | undefined;
  /** Where the work is found, for paper. */
  readonly address: string | undefined;
}

/**
 * A badge of any variant: eyes get its parts, screen readers the same as sentences. Where there is
 * no answer, a fallback link stands where it stood before the script came, and beneath it why.
 *
 * @param onYes called when the visitor agrees to being asked for
 * @param onPress called when the badge itself is pressed
 * @param extras draws the variants that few badges have
 */
export function badgeView(
  view: BadgeView,
  onYes: () => void,
  onPress: (event: Event) => void,
  extras: Extras | undefined,
): TemplateResult {
  const {
    variant,
    isSmall,
    state,
    caption,
    light,
    lang,
    offer,
    opens,
    stuck,
    address,
    isDrawnEmpty,
  } = view;
  const isLine = variant === 'compact' || variant === 'link' || isSmall;
  const isUnanswered = state !== 'ready' && state !== 'empty';
  const isPlain = offer || (light === 'fallback' && isUnanswered);
  const { notice } = caption;
  const tiles = isPlain ? undefined : caption.tiles;
  // Where words alone are to stand, the ring keeps its place: they would jump into it.
  const bare = state === 'empty' && !isDrawnEmpty && 'bare';
  const main = isPlain || tiles ? '' : caption.main;
  const detail = tiles || offer ? '' : isPlain ? reason(view) : isSmall ? '' : caption.detail;
  const second = stuck ?? detail;
  const classes = `box ${isPlain ? 'plain' : variant} ${isLine ? 'one' : 'two'} ${caption.number && 'counted'} ${offer && 'offer'} ${bare}`;
  const full = stuck ? `${caption.full} ${stuck}.` : caption.full;
  const paper = light ? undefined : address;
  // One flat template: every nested one costs a page of a hundred badges dearly. Of two slots
  // without a name the first takes all; more than a link belongs outside the box. A notice brings
  // what it stands before anew, because what is moved counts as a shift of the page.
  return html`<div class=${classes} part="badge" lang=${ifDefined(lang)} dir=${ifDefined(lang ? 'ltr' : undefined)}><slot name=${ifDefined(light === 'content' ? 'none' : undefined)}></slot>${isPlain ? nothing : variant === 'donut' ? donut(view) : variant === 'bar' ? extras?.barView(view.arcs) : nothing}<div class="text" aria-hidden="true"><span class="line">${notice && html`<strong part="notice">${notice}</strong> <span part="count">${main}</span>`}<span part="count">${notice ? '' : main}</span></span>${isLine && main && second ? caption.comma : ''}<span class="line"><span part="source">${second}</span></span>${tiles && extras?.tilesView(tiles, notice)}</div>${offer ? html`<button part="consent" @click=${onYes}>${offer}</button>` : nothing}${opens && !isPlain ? html`<button class="open" part="button" aria-haspopup="dialog" aria-expanded="false" aria-labelledby="full act" @click=${onPress}><span class="unseen" id="full">${full}</span> <span class="unseen act" id="act">${opens}</span></button>` : html`<span class="unseen">${full}</span>`}<a class="paper" href=${ifDefined(paper)} aria-label=${ifDefined(paper)}></a></div>
<slot></slot>`;
}

/** Why there is no answer, beneath a fallback link; nothing while there may still be one. */
function reason({ state, caption: { main, detail, comma } }: BadgeView): string {
  const isQuiet = state === 'idle' || state === 'loading';
  return isQuiet ? '' : [main, detail].filter(Boolean).join(comma);
}

function donut({ caption, arcs, state }: BadgeView): TemplateResult {
  const { number } = caption;
  const size = number.length > 6 ? 6 : number.length > 4 ? 7.5 : number.length > 3 ? 9 : 11;
  return ring(arcs, size, number || signs[state]);
}

/** What stands in the ring where there is no number. */
const signs: Readonly<Record<BadgeState, string>> = {
  idle: '…',
  loading: '…',
  ready: '–',
  empty: '–',
  unavailable: '!',
  invalid: '!',
};
