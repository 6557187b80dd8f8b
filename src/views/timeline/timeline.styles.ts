/**
 * The timeline, in a shadow root of its own or beside others. Colours are the system's, so that
 * they follow the page's `color-scheme`; the hues are those of the badge's arcs.
 */
export const timelineStyles = /* css */ `
  .timeline {
    --_quiet: color-mix(in srgb, currentColor 74%, transparent);
    --_line: var(--impact-badge-line, color-mix(in srgb, currentColor 18%, transparent));
    container-type: inline-size;
    font-size: max(0.9375rem, 14px);
    line-height: 1.45;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .timeline :is(h3, p, ul, figure, fieldset) { margin: 0; padding: 0; font-size: 1em; line-height: inherit; }
  .timeline :is(h3, b) { font-weight: 600; }
  .timeline ul { list-style: none; }
  .timeline .small { color: var(--_quiet); font-size: 0.87em; font-weight: 400; }
  .timeline .policy { --_hue: #8f63c8; }
  .timeline .encyclopedias { --_hue: #b8741a; }
  .timeline .news { --_hue: #d0504a; }
  .timeline .scholarly { --_hue: #2f7fc1; }
  .timeline .use { --_hue: #2a8a63; }
  .timeline .social { --_hue: #c2549a; }

  .timeline fieldset { display: flex; flex-wrap: wrap; column-gap: 1.25em; border: 0; margin-block-end: 0.5em; min-inline-size: 0; }
  .timeline legend { padding: 0; color: var(--_quiet); font-size: 0.87em; }
  .timeline label { display: inline-flex; gap: 0.45em; align-items: center; min-block-size: 28px; cursor: pointer; }
  .timeline label input { flex: none; inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--_hue, auto); }
  .timeline b, .timeline td { font-variant-numeric: tabular-nums; }

  .timeline .chart { margin-block: 0.5em; }
  .timeline .lane + .lane { margin-block-start: 1.25em; }
  .timeline .scale { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1em; margin-block-start: 0.35em; }
  .timeline .plot { border-block-end: 1px solid var(--_quiet); border-block-start: 1px dotted var(--_line); margin-block-end: 0.2em; cursor: crosshair; touch-action: pan-y; }
  .timeline svg { display: block; overflow: visible; }
  .timeline .plot svg { inline-size: 100%; block-size: 64px; }
  .timeline[dir='rtl'] .plot svg { transform: scaleX(-1); }
  .timeline path { vector-effect: non-scaling-stroke; fill: none; stroke: none; }
  .timeline .full { fill: var(--impact-badge-color, var(--_hue, currentColor)); }
  .timeline .current { stroke: var(--impact-badge-color, var(--_hue, currentColor)); stroke-width: 1.5; stroke-dasharray: 3 2; }
  .timeline .missing { stroke: currentColor; stroke-width: 3; stroke-dasharray: 2 4; }
  .timeline .spike { stroke: currentColor; stroke-width: 5; }
  .timeline .area { fill: currentColor; fill-opacity: 0.1; }
  .timeline .mark { stroke: currentColor; stroke-width: 1; stroke-dasharray: 5 3; }
  .timeline .at { stroke: currentColor; stroke-width: 2; }

  .timeline .labels { inline-size: 100%; block-size: 1.4em; font-size: 0.8em; }
  .timeline .labels text { fill: currentColor; font: inherit; }
  .timeline .ticks { margin-block-end: 0.4em; }
  .timeline .numbers text { font-weight: 600; }
  @container (inline-size < 26em) {
    .timeline .spare { display: none; }
  }

  .timeline .scrubber { margin-block-start: 0.2em; }
  .timeline input[type='range'] {
    --_thumb: 16px;
    appearance: none;
    display: block;
    inline-size: calc(100% + var(--_thumb));
    block-size: 28px;
    margin: 0 calc(var(--_thumb) / -2);
    background: none;
    color: inherit;
    cursor: ew-resize;
  }
  .timeline input::-webkit-slider-runnable-track { block-size: 4px; border-radius: 2px; background: var(--_quiet); }
  .timeline input::-moz-range-track { block-size: 4px; border-radius: 2px; background: var(--_quiet); }
  .timeline input::-webkit-slider-thumb { appearance: none; inline-size: var(--_thumb); block-size: 24px; margin-block-start: -10px; border: 0; border-radius: 4px; background: currentColor; }
  .timeline input::-moz-range-thumb { inline-size: var(--_thumb); block-size: 24px; border: 0; border-radius: 4px; background: currentColor; }
  .timeline .readings { display: flex; flex-wrap: wrap; column-gap: 1.25em; min-block-size: 1.45em; }

  .timeline .legend { display: flex; flex-wrap: wrap; gap: 0.2em 1.25em; margin-block: 0.75em; }
  .timeline .legend li { display: inline-flex; gap: 0.45em; align-items: center; }
  .timeline .legend svg { flex: none; inline-size: 20px; block-size: 14px; overflow: hidden; }

  .timeline section { margin-block: 0.9em; padding-block-start: 0.8em; border-block-start: 1px solid var(--_line); }
  .timeline .annotations li { display: flex; gap: 0.75em; margin-block-start: 0.5em; }
  .timeline .annotations li > b { min-inline-size: 1.4em; text-align: end; }

  .timeline summary { box-sizing: border-box; inline-size: fit-content; max-inline-size: 100%; min-block-size: 24px; padding-block: 0.15em; color: var(--_quiet); font-size: 0.87em; line-height: 1.5; cursor: pointer; }
  .timeline summary:hover { color: inherit; text-decoration: underline; }
  .timeline table { margin-block: 0.2em 0.6em; border-collapse: collapse; font-size: 0.93em; }
  .timeline :is(th, td) { padding: 0.15em 1.25em 0.15em 0; border-block-end: 1px solid var(--_line); text-align: start; font-weight: 400; vertical-align: baseline; }
  .timeline thead th { color: var(--_quiet); }
  .timeline :is(td, thead th:last-child) { padding-inline-end: 0; text-align: end; white-space: nowrap; }
  .timeline :is(.limits, .downloads) { margin-block-start: 0.6em; }
  .timeline .around table { inline-size: 100%; table-layout: fixed; }
  .timeline .around :is(th, td, thead th:last-child) { padding-inline: 0 0.75em; text-align: start; white-space: normal; }
  .timeline .around .small { display: block; }
  .timeline .around > p { margin: 0; padding: 0; border: 0; }
  @container (inline-size < 30em) {
    .timeline .around thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .timeline .around :is(table, tbody, tr, tbody th) { display: block; }
    .timeline .around tr { padding-block: 0.4em; border-block-end: 1px solid var(--_line); }
    .timeline .around :is(th, td) { border: 0; padding: 0.1em 0; }
    .timeline .around td { display: grid; grid-template-columns: 6em minmax(0, 1fr); }
    .timeline .around td::before { content: attr(data-head) / ''; grid-row: span 2; color: var(--_quiet); font-size: 0.93em; }
  }
  .timeline a { color: var(--impact-badge-link, LinkText); text-decoration: underline; text-underline-offset: 0.15em; }
  .timeline :is(a, summary, input):focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: 2px; }
  .timeline .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (forced-colors: active) {
    .timeline { --_quiet: CanvasText; --_line: CanvasText; --_hue: CanvasText; }
    /* Lines over bars are of the same colour as these. */
    .timeline .full { fill: CanvasText; fill-opacity: 0.6; }
    .timeline .current { stroke: CanvasText; }
    .timeline input::-webkit-slider-thumb { background: Highlight; }
    .timeline input::-moz-range-thumb { background: Highlight; }
    .timeline .spike { stroke: CanvasText; }
  }
  @media print {
    .timeline :is(fieldset, .scrubber, .at, .now) { display: none; }
    .timeline :is(h3, figcaption, .plot, .scale) { break-after: avoid; }
    .timeline tr { break-inside: avoid; }
    .timeline details::details-content { content-visibility: visible; block-size: auto; }
    /* Ten years of months would be a strip over four sheets. */
    .timeline :has(tr:nth-child(20))::details-content { columns: 15em; }
    .timeline summary { list-style: none; }
  }
`;
