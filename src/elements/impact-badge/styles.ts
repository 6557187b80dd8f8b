import { css, unsafeCSS } from 'lit';
import { ringStyles } from '../../views/ring.styles.js';
import { sizeProperties } from './sizes.js';

/** Everything that makes a badge look the same on any page. */
export const styles = [
  ringStyles,
  css`
    :host {
      display: inline-block;
      vertical-align: middle;
      min-inline-size: min(var(--_inline), 100%);
      min-block-size: var(--_block);
      text-indent: 0;
    }
    :host([hidden]) { display: none; }
    :host([variant='compact']) { vertical-align: top; }
    .box {
      position: relative;
      display: flex;
      align-items: center;
      gap: 0.5em;
      inline-size: var(--_inline);
      max-inline-size: 100%;
      block-size: var(--_block);
      contain: strict;
    }
    svg { flex: none; inline-size: var(--_block); block-size: var(--_block); }
    text { fill: currentColor; font-weight: 600; text-anchor: middle; dominant-baseline: central; }
    .text { min-inline-size: 0; }
    /* Always there, so that the second line does not move the first when it comes. */
    .line {
      min-block-size: 1lh; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .donut { line-height: 1.35; }
    .donut.counted [part='count'], [part='notice'] { font-weight: 600; }
    .donut .detail { font-size: 0.8em; }
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
      user-select: none;
    }
    .paper { display: none; }
    @media print {
      .box { contain: none; block-size: auto; inline-size: auto; }
      .paper { display: inline; }
    }
  `,
  unsafeCSS(sizeProperties()),
];
