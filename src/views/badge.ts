import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { BadgeState } from '../aggregate/badge.js';
import type { Arc } from '../aggregate/ring.js';
import type { Caption } from '../words/caption.js';
import { ring } from './ring.js';

/** How a badge is drawn. */
export type Variant = 'donut' | 'compact';

/** How large. */
export type Size = 'small' | 'medium' | 'large';

/** What the author put between the tags: nothing or a sole link, or anything else. */
export type Light = 'fallback' | 'content';

/** Everything a badge shows. */
export interface BadgeView {
  readonly variant: Variant;
  readonly size: Size;
  readonly state: BadgeState;
  readonly caption: Caption;
  readonly arcs: readonly Arc[];
  readonly light: Light | undefined;
  /** Tag of the words' language where the page speaks another; such words run left to right. */
  readonly lang: string | undefined;
  /** What the button says that lets a visitor say yes; absent where none is needed. */
  readonly offer: string | undefined;
}

/**
 * A badge of any variant: eyes get its parts, screen readers the same as sentences. Where there is
 * no answer, a fallback link stands where it stood before the script came, and beneath it why.
 *
 * @param onYes called when the visitor agrees to being asked for
 */
export function badgeView(view: BadgeView, onYes: () => void): TemplateResult {
  const { variant, size, state, caption, light, lang, offer } = view;
  const isLine = variant === 'compact' || size === 'small';
  const { main, detail } = caption;
  const isUnanswered = state !== 'ready' && state !== 'empty';
  if (offer || (light === 'fallback' && isUnanswered)) {
    const isQuiet = state === 'idle' || state === 'loading';
    const why = isQuiet ? '' : [main, detail].filter(Boolean).join(caption.comma);
    const button = html`<button part="consent" @click=${onYes}>${offer}</button>`;
    const slot = html`<slot></slot>`;
    return html`<div class="box plain ${offer && isLine ? 'offer' : ''}" part="badge" lang=${ifDefined(lang)} dir=${ifDefined(lang ? 'ltr' : undefined)}>
        ${light === 'content' ? nothing : slot} <span class=${isLine ? '' : 'line'}>${offer ? button : html`<span part="source" aria-hidden="true">${why}</span>`}</span>
        <span class="unseen">${caption.full}</span>
      </div>
      ${light === 'content' ? slot : nothing}`;
  }
  const second = size === 'small' ? '' : detail;
  const classes = `box ${variant} ${isLine ? 'one' : 'two'} ${caption.number && 'counted'}`;
  // One flat template: every nested one costs a page of a hundred badges dearly.
  return html`<div class=${classes} part="badge" lang=${ifDefined(lang)} dir=${ifDefined(lang ? 'ltr' : undefined)}>
      ${variant === 'donut' ? donut(view) : nothing}
      <div class="text" aria-hidden="true"><span class="line"><strong part="notice">${caption.notice}</strong> <span part="count">${main}</span></span>${isLine && second ? caption.comma : ''}<span class="line"><span part="source">${second}</span></span></div>
      <span class="unseen">${caption.full}</span>
    </div>
    <slot class=${light === 'fallback' ? 'paper' : ''}></slot>`;
}

function donut({ caption, arcs, state }: BadgeView): TemplateResult {
  const { number } = caption;
  const size = number.length > 6 ? 6 : number.length > 4 ? 7.5 : number.length > 3 ? 9 : 11;
  return html`<svg viewBox="0 0 40 40" part="ring" aria-hidden="true">
    ${ring(arcs)}<text x="20" y="20" font-size=${size}>${number || signs[state]}</text>
  </svg>`;
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
