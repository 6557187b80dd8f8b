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
  /** Tag of the words' language where the page speaks another. */
  readonly lang: string | undefined;
}

/** A badge of any variant: eyes get its parts, screen readers the same as sentences. */
export function badgeView(view: BadgeView): TemplateResult {
  const { variant, size, caption, light, lang } = view;
  const lines = variant === 'compact' || size === 'small' ? oneLine(view) : twoLines(view);
  return html`<div class="box ${variant}${caption.number && ' counted'}" part="badge" lang=${ifDefined(lang)}>
      ${variant === 'donut' ? donut(view) : nothing}
      <div class="text">${lines}</div>
      <span class="unseen">${caption.full}</span>
    </div>
    ${light === 'content' ? html`<slot></slot>` : nothing}`;
}

function twoLines(view: BadgeView): TemplateResult {
  return html`<div class="line">${main(view)}</div>
    <div class="line">${main(view) === nothing ? nothing : detail(view)}${fallback(view)}</div>`;
}

function oneLine(view: BadgeView): TemplateResult {
  const { size, caption } = view;
  const second = size === 'small' ? nothing : detail(view);
  const comma =
    second === nothing ? nothing : html`<span aria-hidden="true">${caption.comma}</span>`;
  return html`<div class="line">${main(view)}${comma}${second} ${fallback(view)}</div>`;
}

/** Until there is an answer a fallback link says all there is to say. */
function main({ caption, light, state }: BadgeView): TemplateResult | typeof nothing {
  if (light === 'fallback' && (state === 'idle' || state === 'loading')) return nothing;
  const notice = caption.notice ? html`<strong part="notice">${caption.notice}</strong> ` : nothing;
  return html`<span aria-hidden="true">${notice}<span part="count">${caption.main}</span></span>`;
}

function detail(view: BadgeView): TemplateResult | typeof nothing {
  const { caption } = view;
  if (!caption.detail || needsFallback(view)) return nothing;
  return html`<span class="detail" part="source" aria-hidden="true">${caption.detail}</span>`;
}

function fallback(view: BadgeView): TemplateResult | typeof nothing {
  if (view.light !== 'fallback') return nothing;
  return html`<slot class=${needsFallback(view) ? '' : 'paper'}></slot>`;
}

/** A sole link stands in until there is an answer, and again when there can be none. */
function needsFallback({ light, state }: BadgeView): boolean {
  return light === 'fallback' && state !== 'ready' && state !== 'empty';
}

function donut({ caption, arcs, state }: BadgeView): TemplateResult {
  const { number } = caption;
  const sign =
    state === 'idle' || state === 'loading'
      ? '…'
      : state === 'unavailable' || state === 'invalid'
        ? '!'
        : '–';
  const size = number.length > 6 ? 6 : number.length > 4 ? 7.5 : number.length > 3 ? 9 : 11;
  return html`<svg viewBox="0 0 40 40" part="ring" aria-hidden="true" focusable="false">
    ${ring(arcs)}
    <text x="20" y="20" font-size=${size}>${number || sign}</text>
  </svg>`;
}
