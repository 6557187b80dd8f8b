/**
 * The map, in addition to the details' style sheet. Shades run from the ground's colour over one hue to
 * the ink's, so that on light and dark pages, in print and in grey a larger count stands out more.
 */
export const mapStyles = /* css */ `
  .map { container-type: inline-size; padding: 0; }
  .details.map h2 { grid-column: 1 / -1; font-size: 1.05em; }
  .map .choice { display: flex; flex-wrap: wrap; gap: 0.4em; align-items: center; margin-block-start: 0.6em; }
  .map .choice span { min-inline-size: 4em; color: var(--_quiet); font-size: 0.87em; }
  .map .choice button {
    min-block-size: 28px;
    padding: 0.1em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.87em;
    cursor: pointer;
  }
  .map .choice [aria-pressed='true'] { border-color: currentColor; box-shadow: inset 0 0 0 1px; font-weight: 600; }
  .map .world { margin-block-start: 0.6em; border-radius: 4px; }
  .map .world:focus-visible { outline: 2px solid; outline-offset: 2px; }
  .map .world svg { display: block; inline-size: 100%; block-size: auto; }

  .map svg {
    --_hue: var(--impact-badge-color, #2f7fc1);
  }
  .map :is(path, circle) { stroke: var(--impact-badge-surface, Canvas); stroke-width: 0.6; vector-effect: non-scaling-stroke; }
  .map circle { r: 1px; stroke: none; }
  .map circle:not(.s0) { r: 2.4px; stroke: currentColor; stroke-width: 0.75; }
  .map .s0 { fill: color-mix(in srgb, currentColor 9%, transparent); }
  .map .s1 { fill: color-mix(in srgb, var(--_hue) 46%, transparent); }
  .map .s2 { fill: color-mix(in srgb, var(--_hue) 72%, transparent); }
  .map .s3 { fill: color-mix(in srgb, var(--_hue) 97%, currentColor); }
  .map .s4 { fill: color-mix(in srgb, var(--_hue) 66%, currentColor); }
  .map .s5 { fill: color-mix(in srgb, var(--_hue) 25%, currentColor); }
  .map path.at { fill: none; stroke: currentColor; stroke-width: 2; pointer-events: none; }
  .map output { display: block; min-block-size: 1.5em; margin-block: 0.3em 0.6em; }
  .map output:not(.small) { font-weight: 600; }

  .map .legend ul { display: flex; flex-wrap: wrap; gap: 0.15em 1.1em; margin-block: 0.25em; font-size: 0.93em; }
  .map .legend li { display: flex; gap: 0.4em; align-items: center; }
  .map .legend svg { flex: none; inline-size: 1.65em; block-size: 1.1em; }
  .map details { margin-block-start: 0.5em; }
  .map tbody tr { cursor: pointer; }
  .map tbody tr:hover { background: color-mix(in srgb, currentColor 7%, transparent); }
  .map tr.at th { font-weight: 600; text-decoration: underline; }
  .map .note { margin-block-start: 0.4em; }

  @container (inline-size < 34rem) {
    .map circle:not(.s0) { r: 3.6px; }
    .map :is(path, circle) { stroke-width: 0.3; }
    .map output { min-block-size: 2.6em; }
  }
  @media (forced-colors: active) {
    .map svg { forced-color-adjust: none; color: CanvasText; }
    .map :is(path, circle) { stroke: CanvasText; }
    .map .s0 { fill: Canvas; stroke: color-mix(in srgb, CanvasText 45%, Canvas); }
    .map .s1 { fill: color-mix(in srgb, CanvasText 25%, Canvas); }
    .map .s2 { fill: color-mix(in srgb, CanvasText 45%, Canvas); }
    .map .s3 { fill: color-mix(in srgb, CanvasText 65%, Canvas); }
    .map .s4 { fill: color-mix(in srgb, CanvasText 85%, Canvas); }
    .map .s5 { fill: CanvasText; }
    .map path.at { stroke: Highlight; stroke-width: 3; }
    .map .choice [aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  }
  @media print {
    .map :is(.choice, output, path.at) { display: none; }
    .map svg { print-color-adjust: exact; }
    .map tr { break-inside: avoid; }
    .map :has(tr:nth-child(20))::details-content { columns: 15em; }
  }
`;
