/**
 * The maker of exports, in the flow of a page. Type and colour are the page's own; lines and quiet
 * text are made of them, so that both themes and forced colours hold.
 */
export const exportStyles = /* css */ `
  .export {
    --_quiet: color-mix(in srgb, currentColor 74%, transparent);
    --_line: var(--impact-badge-line, color-mix(in srgb, currentColor 18%, transparent));
    --_edge: color-mix(in srgb, currentColor 60%, transparent);
    container-type: inline-size;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .export :is(h2, h3, h4, h5, h6, p, ul, ol, fieldset) { margin: 0; padding: 0; border: 0; font-size: 1em; line-height: inherit; }
  .export :is(h2, h3, h4, h5, h6, strong) { font-weight: 600; }
  .export h2 { font-size: 1.25em; line-height: 1.3; text-wrap: pretty; }
  .export ul:not(.paper ul, .warnings ul) { list-style: none; }
  .export .small { color: var(--_quiet); font-size: 0.87em; }
  .export .lead { max-inline-size: 44em; margin-block-start: 0.25em; }
  .export a { color: var(--impact-badge-link, LinkText); text-decoration: underline; text-underline-offset: 0.15em; }
  .export :is(a, button, select, input, textarea, summary, .wide):focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: 2px; }
  .export > :is(section, .form) { margin-block-start: 1.1em; padding-block-start: 1em; border-block-start: 1px solid var(--_line); }
  .export h3 { margin-block-end: 0.2em; }

  .export :where(select, button, input[type='text'], textarea, .file) {
    box-sizing: border-box;
    min-block-size: 30px;
    max-inline-size: 100%;
    margin: 0;
    padding: 0.2em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
  }
  .export :is(select, option) { background-color: var(--impact-badge-surface, Canvas); }
  .export button { font-size: 0.93em; cursor: pointer; }
  .export summary { inline-size: fit-content; max-inline-size: 100%; min-block-size: 24px; padding-block: 0.15em; color: var(--_quiet); font-size: 0.87em; cursor: pointer; }
  .export details .facts { margin-inline-start: 0; }
  .export button:hover { background: color-mix(in srgb, currentColor 8%, transparent); }
  .export .first { font-weight: 600; }
  .export .quiet { min-block-size: 26px; padding-block: 0; border-color: var(--_line); font-size: 0.87em; }
  .export textarea { display: block; inline-size: 100%; margin-block-start: 0.2em; line-height: 1.4; resize: vertical; }
  .export label > span { font-weight: inherit; }

  .export .what { display: flex; flex-wrap: wrap; gap: 0.3em 0.75em; align-items: center; }
  .export .what span { font-weight: 600; }
  .export .about { max-inline-size: 44em; margin-block-start: 0.6em; font-size: 0.93em; }
  .export .about p + p { margin-block-start: 0.2em; }
  .export .fields { display: flex; flex-wrap: wrap; gap: 0.6em 1.25em; align-items: end; margin-block-start: 0.75em; }
  .export .fields label:not(.tick) span { display: block; font-size: 0.87em; }
  .export .fields > div:last-child:not(:only-child) { flex: 1 1 12em; }
  .export .fields > div:last-child input[type='text'] { inline-size: 100%; }

  .export .tick { display: flex; gap: 0.55em; align-items: baseline; inline-size: fit-content; max-inline-size: 100%; min-block-size: 24px; padding-block: 0.1em; cursor: pointer; }
  .export .tick > span { min-inline-size: 0; }
  .export .tick input { flex: none; inline-size: 1.05em; block-size: 1.05em; min-inline-size: 16px; min-block-size: 16px; margin: 0; position: relative; inset-block-start: 0.15em; accent-color: currentColor; }
  .export .works { margin-block-start: 0.5em; }
  .export .works > li + li { margin-block-start: 0.5em; padding-block-start: 0.5em; border-block-start: 1px solid var(--_line); }
  .export .work { font-weight: 600; }
  .export :is(.facts, .none, .notice) { margin-inline-start: 1.6em; }
  .export .facts > li { display: flex; flex-wrap: wrap; gap: 0.1em 0.75em; align-items: baseline; justify-content: space-between; padding-block: 0.15em; }
  .export .facts .tick { flex: 1 1 18em; font-size: 0.93em; }
  .export .wording { flex: 1 1 100%; margin-inline-start: 1.6em; margin-block-end: 0.5em; font-size: 0.93em; }
  .export .wording button { margin-block-start: 0.35em; }
  .export .notice strong { padding: 0.05em 0.5em; border: 1px solid; border-inline-start-width: 5px; border-radius: 4px; }
  .export :is(.trouble, .warnings) { padding: 0.3em 0.7em; border: 1px solid; border-inline-start-width: 5px; border-radius: 4px; margin-block: 0.4em; font-size: 0.93em; }
  .export .warnings ul { padding-inline-start: 1.2em; }
  .export fieldset { min-inline-size: 0; margin-block-start: 0.4em; }
  .export legend { padding: 0; font-weight: 600; }
  .export .box + .box { margin-block-start: 0.9em; }
  .export .box label > span { font-weight: 600; }
  .export .used { display: flex; flex-wrap: wrap; gap: 0.3em 1em; align-items: center; justify-content: space-between; margin-block-start: 0.3em; font-variant-numeric: tabular-nums; }
  .export .file { inline-size: 100%; margin-block-start: 0.3em; }
  .export .row { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; margin-block-start: 0.55em; }
  .export .row .name { min-inline-size: 6em; color: var(--_quiet); font-size: 0.93em; }
  .export .outcome { min-block-size: 1.5em; margin-block-start: 0.4em; font-weight: 600; }

  .export .paper { margin-block-start: 0.5em; padding: 1em 1.25em 1.25em; border: 1px solid var(--_edge); border-radius: 4px; }
  .export .paper h4 { font-size: 1.2em; }
  .export .paper h5 { margin-block-start: 1.2em; font-size: 1.05em; }
  .export .paper h6 { margin-block-start: 0.9em; }
  .export .paper :is(p, ul, ol, .wide) { margin-block-start: 0.5em; }
  .export .paper :is(ul, ol) { padding-inline-start: 1.4em; }
  .export .paper em { color: var(--_quiet); }
  .export .wide { overflow-x: auto; }
  .export table { inline-size: 100%; border-collapse: collapse; font-size: 0.87em; }
  .export caption { text-align: start; font-weight: 600; }
  .export :is(th, td) { min-inline-size: 5em; padding: 0.3em 0.75em 0.3em 0; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: top; overflow-wrap: normal; }
  .export td a { overflow-wrap: anywhere; display: inline-block; min-inline-size: 6em; }
  @container (inline-size < 30em) {
    .export .paper { padding: 0.75em; }
    .export :is(.facts, .none, .notice, .wording) { margin-inline-start: 0.4em; }
    .export .row .name { flex: 1 0 100%; }
  }
  @media (forced-colors: active) {
    .export { --_quiet: CanvasText; --_line: CanvasText; --_edge: CanvasText; }
  }
  @media print {
    .export > :not(.show), .export .show > h3 { display: none; }
    .export > .show { margin: 0; padding: 0; border: 0; }
    .export .paper { padding: 0; border: 0; }
    .export .wide { overflow: visible; }
    .export table { font-size: 0.7em; }
    .export :is(th, td, td a) { min-inline-size: 0; overflow-wrap: anywhere; }
    .export :is(th, td) { padding-inline-end: 0.5em; }
    .export tr { break-inside: avoid; }
  }
`;
