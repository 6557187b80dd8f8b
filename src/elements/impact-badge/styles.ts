import { css, unsafeCSS } from 'lit';
import { ringStyles } from '../../views/ring.styles.js';
import { hostStyles } from './sizes.js';

/** Everything that makes a badge look the same on any page. */
export const styles = [
  ringStyles,
  css`
    :host { text-indent: 0; }
    .box {
      inline-size: var(--_inline);
      max-inline-size: 100%;
      block-size: var(--_block);
      contain: strict;
    }
    .donut { display: flex; align-items: center; gap: 0.5em; line-height: 1.35; }
    svg { flex: none; inline-size: var(--_block); block-size: var(--_block); }
    text { fill: currentColor; font-weight: 600; text-anchor: middle; dominant-baseline: central; }
    .text { min-inline-size: 0; }
    .one .text, .plain, .line { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    /* Both lines are always there, so that the second does not move the first when it comes. */
    .two .line, .plain .line { display: block; min-block-size: 1lh; }
    .two [part='source'], .plain .line [part] { font-size: 0.8em; }
    .donut.counted [part='count'], strong { font-weight: 600; }
    strong:not(:empty) { margin-inline-end: 0.4em; padding-inline: 0.3em; border: 1px solid; border-radius: 0.3em; }
    .offer ::slotted(a) { max-inline-size: calc(var(--_inline) - 9em) !important; }
    button { font: inherit; font-size: 0.8em; line-height: 1.2; }
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
  unsafeCSS(hostStyles()),
];
