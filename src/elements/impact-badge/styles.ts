import { ringStyles } from '../../views/ring.styles.js';
import { hostStyles } from './sizes.js';

/** Everything that makes a badge look the same on any page. */
export const styles =
  ringStyles +
  /* css */ `
    :host { text-indent: 0; }
    .box {
      inline-size: var(--_inline);
      max-inline-size: 100%;
      block-size: var(--_block);
      contain: strict;
    }
    /* In a page that has not said dir="rtl" Arabic would come out in the wrong order. */
    .box:lang(ar) { direction: rtl; }
    .donut { display: flex; align-items: center; gap: 0.5em; line-height: 1.35; }
    svg { flex: none; inline-size: var(--_block); block-size: var(--_block); }
    text { fill: currentColor; font-weight: 600; text-anchor: middle; dominant-baseline: central; }
    .bare svg { visibility: hidden; }
    .text { flex: 1; min-inline-size: 0; max-inline-size: 100%; }
    .one .text, .plain, .line { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    /* Both lines are always there, so that the second does not move the first when it comes. */
    .two .line { display: block; min-block-size: 1lh; }
    .plain .line:first-child:not(:has(strong)) { display: none; }
    .plain.one .text { display: inline; }
    .two [part=source], .plain [part=source] { font-size: 0.8em; }
    .counted [part=count] { font-weight: 600; }
    .compact [part=count] { font-weight: inherit; }
    strong { padding-inline: 0.3em; border: 1px solid; border-radius: 0.3em; font-size: 0.8em; font-weight: 600; }
    .offer .text { display: none; }
    .offer.one ::slotted(a) { max-inline-size: calc(var(--_inline) - 9em) !important; }
    button { font: inherit; font-size: 0.8em; line-height: 1.2; }
    .open { all: unset; position: absolute; inset: 0; inline-size: 100%; border-radius: 0.3em; cursor: pointer; }
    .open:focus-visible { outline: 2px solid; outline-offset: -2px; }
    .open[aria-busy] { cursor: progress; }
    .box:hover:has(.open) [part=count] { text-decoration: underline; }
    .unseen {
      position: absolute;
      clip-path: inset(50%);
      white-space: nowrap;
      user-select: none;
    }
    /* A name needs no layout, whatever stands for it. */
    .box:not(.plain) > slot, .paper, .open > * { display: none; }
    @media print {
      .box, .open, .unseen { all: unset; }
      .box { display: block; }
      .box:not(.plain) > slot, .paper { display: inline; color: inherit; }
      a.paper::after { content: ' ' attr(href); }
      .box .text, .act { display: none; }
    }
  ` +
  hostStyles();
