/**
 * Ledger and story in the flow of a page. Type and colour are the page's own; lines and quiet text
 * are made of them, so that both themes and forced colours hold.
 */
export const evidenceStyles = /* css */ `
  .ledger, .story {
    --_quiet: color-mix(in srgb, currentColor 74%, transparent);
    --_line: var(--impact-badge-line, color-mix(in srgb, currentColor 18%, transparent));
    line-height: 1.45;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :is(.ledger, .story) :is(h2, h3, h4, p, ul, dl, dd) { margin: 0; padding: 0; font-size: 1em; line-height: inherit; }
  :is(.ledger, .story) :is(h2, h3, h4, b) { font-weight: 600; }
  :is(.ledger, .story) h2 { font-size: 1.25em; line-height: 1.3; text-wrap: pretty; }
  :is(.ledger, .story) .small { color: var(--_quiet); font-size: 0.87em; }
  :is(.ledger, .story) a { color: var(--impact-badge-link, LinkText); text-decoration: underline; text-underline-offset: 0.15em; }
  :is(.ledger, .story) :is(a, summary):focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: 2px; }

  .ledger { padding-inline-start: 1em; border-inline-start: 4px double; }
  .ledger > :is(h2, h3) { display: flex; gap: 0.4em; align-items: center; }
  .ledger .pencil { flex: none; inline-size: 0.9em; block-size: 0.9em; }
  .ledger > section { margin-block-start: 1.25em; padding-block-start: 1em; border-block-start: 1px solid var(--_line); }
  .ledger > section > h3 { color: var(--_quiet); }
  .ledger .sum { margin-block-start: 0.25em; font-weight: 600; font-variant-numeric: tabular-nums; }
  .ledger .entry { margin-block-start: 0.9em; break-inside: avoid; }
  .ledger .entry data { font-weight: 600; font-variant-numeric: tabular-nums; }
  .ledger .by::before { content: '✎' / ''; margin-inline-end: 0.35em; }
  .ledger dl { display: flex; flex-wrap: wrap; gap: 0.1em 1.25em; margin-block-start: 0.25em; font-size: 0.87em; }
  .ledger dl > div { display: flex; flex-wrap: wrap; column-gap: 0.4em; }
  .ledger dt { color: var(--_quiet); }
  .ledger dt::after { content: ':'; }
  .ledger summary { inline-size: fit-content; min-block-size: 24px; padding-block: 0.15em; color: var(--_quiet); font-size: 0.87em; cursor: pointer; }
  .ledger table { margin-block: 0.2em; border-collapse: collapse; font-size: 0.87em; }
  .ledger :is(th, td) { padding: 0.15em 0; padding-inline-end: 1.25em; border-block-end: 1px solid var(--_line); text-align: start; font-weight: 400; }
  .ledger thead th { color: var(--_quiet); }
  .ledger :is(td, thead th:last-child) { padding-inline-end: 0; text-align: end; font-variant-numeric: tabular-nums; }
  .ledger .entry td data { font-weight: 400; }
  .ledger .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .ledger.series { margin-block: 1.5em; }
  .ledger .readings { margin-block: 0.4em 1em; }
  .ledger .readings svg { display: block; inline-size: 100%; overflow: visible; }
  .ledger .readings svg:first-child { block-size: 56px; border-block-end: 1px solid var(--_quiet); }
  .ledger .series[dir='rtl'] svg:first-child, .ledger.series:dir(rtl) svg:first-child { transform: scaleX(-1); }
  .ledger .readings path { fill: none; stroke: currentColor; stroke-width: 4; vector-effect: non-scaling-stroke; }
  .ledger .readings .labels { block-size: 1.4em; font-size: 0.8em; }
  .ledger > h3 { font-size: 1.1em; }
  .ledger .readings text { fill: currentColor; font: inherit; }

  .story { margin-block-end: 1.5em; }
  .story > section { margin-block-start: 1em; max-inline-size: 44em; }
  .story ul { padding-inline-start: 1.2em; }
  .story .small { margin-block-start: 0.25em; }
  .story .small p { display: inline; }

  @media (forced-colors: active) {
    .ledger, .story { --_quiet: CanvasText; --_line: CanvasText; }
  }
  @media print {
    .ledger details::details-content { content-visibility: visible; block-size: auto; }
  }
`;
