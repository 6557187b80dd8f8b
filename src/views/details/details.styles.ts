/**
 * The details in a popover, beside a badge in its shadow root or alone. Colours are the system's,
 * so that they follow the page's `color-scheme`.
 */
export const detailsStyles = /* css */ `
  [popover] {
    box-sizing: border-box;
    inline-size: min(max(28rem, 440px), 100vw - 16px);
    max-block-size: min(85vh, 46rem);
    padding: 0;
    border: 1px solid var(--impact-badge-line, color-mix(in srgb, CanvasText 30%, Canvas));
    border-radius: 8px;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--impact-badge-surface, Canvas);
    color: var(--impact-badge-ink, CanvasText);
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
  }
  .details {
    --_quiet: color-mix(in srgb, currentColor 74%, transparent);
    --_line: var(--impact-badge-line, color-mix(in srgb, currentColor 18%, transparent));
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding: 1em 1.15em 1.15em;
    font-size: max(0.9375rem, 14px);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.45;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .version { margin: 1.5em 1.15em 0; padding-block-start: 1em; border-block-start: 2px solid; font-weight: 600; }
  .details.together { margin: 1.5em 1.15em 0; padding: 1em 0 0; border-block-start: 2px solid; }
  .details > * { grid-column: 1 / -1; }
  .details :is(h2, h3, h4, p, ul, dl, dd) { margin: 0; padding: 0; font-size: 1em; line-height: inherit; }
  .details :is(h2, h3, h4, b) { font-weight: 600; }
  .details ul { list-style: none; }

  .details h2 { grid-area: 1 / 1; padding-inline-end: 0.75em; font-size: 1.1em; line-height: 1.3; text-wrap: pretty; }
  .details .work { grid-area: 2 / 1 / auto / -1; margin-block-start: 0.15em; }
  .details [part='close'] {
    grid-area: 1 / 2;
    align-self: start;
    position: sticky;
    inset-block-start: 0.6em;
    z-index: 1;
    min-block-size: 28px;
    padding: 0 0.75em;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--impact-badge-surface, Canvas);
    color: inherit;
    font: inherit;
    font-size: 0.87em;
    cursor: pointer;
  }
  .details .small { color: var(--_quiet); font-size: 0.87em; }

  .details .notices { margin-block-start: 0.7em; }
  .details .check { color: var(--_quiet); font-size: 0.87em; }
  .details .notices.found { padding: 0.6em 0.8em; border: 1px solid; border-inline-start-width: 5px; border-radius: 4px; }
  .details .notices strong { padding: 0; border: 0; margin: 0; font-weight: 700; }

  .details .versions { margin-block-start: 0.3em; }
  .details .versions li + li { margin-block-start: 0.3em; }
  .details [part='version'] {
    min-block-size: 24px;
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .details [part='version'][aria-expanded='true'] { border-color: currentColor; font-weight: 600; }

  .details .overview { display: flex; gap: 0.85em; align-items: center; margin-block: 0.9em 0.3em; }
  .details .overview svg { flex: none; inline-size: 2.9em; block-size: 2.9em; }
  .details [role='status']:empty { display: none; }

  .details section { margin-block-start: 0.95em; padding-block-start: 0.85em; border-block-start: 1px solid var(--_line); }
  .details h3 { display: flex; gap: 0.5em; align-items: center; color: var(--_quiet); font-size: 0.87em; }
  .details.together > h3 { color: inherit; font-size: 1em; }
  .details h3 svg { flex: none; inline-size: 1.25em; block-size: 1.25em; }
  .details .measure { margin-block-start: 0.5em; }
  .details .measure + .measure { margin-block-start: 1em; }
  .details .rows { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.4em 0.75em; margin-block: 0.2em 0.3em; }
  .details .row { display: grid; grid-column: 1 / -1; grid-template-columns: 3.5em minmax(0, 1fr); grid-template-columns: subgrid; align-items: baseline; }
  .details .row > b { font-variant-numeric: tabular-nums; text-align: end; }
  .details .lack > b, .details .lack > div > p { color: var(--_quiet); }
  .details .items { margin-block: 0.2em; }
  .details .items li { padding-inline-start: 0.9em; text-indent: -0.9em; }

  .details summary {
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-block: 0.15em;
    color: var(--_quiet);
    font-size: 0.87em;
    line-height: 1.5;
    cursor: pointer;
  }
  .details summary:hover { color: inherit; text-decoration: underline; }
  .details details > :is(dl, p, ul) { margin-block: 0.2em 0.6em; padding-inline-start: 1em; border-inline-start: 2px solid var(--_line); }
  .details table { margin-block: 0.2em; padding: 0; border-collapse: collapse; font-size: 0.93em; }
  .details :is(th, td) { padding: 0.15em 1.25em 0.15em 0; border-block-end: 1px solid var(--_line); text-align: start; font-weight: 400; vertical-align: baseline; }
  .details thead th { color: var(--_quiet); }
  .details :is(td, thead th:last-child) { padding-inline-end: 0; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .details .grid { container-type: inline-size; }
  .details .grid table { inline-size: 100%; table-layout: fixed; }
  .details .grid table :is(th, td, thead th:last-child) { padding: 0.3em 0.6em 0.3em 0; text-align: start; white-space: normal; }
  .details .grid td b { font-size: 1.15em; }
  .details .grid .names { display: block; color: var(--_quiet); font-size: 0.87em; }
  .details .grid .key { display: inline-block; margin-inline-end: 1em; }
  @container (max-width: 34em) {
    .details .grid thead th:first-child { inline-size: 42%; }
    .details .grid table :is(thead th + th, thead th:last-child) { padding-inline: 0; text-align: center; vertical-align: bottom; }
    .details .grid thead span { writing-mode: vertical-rl; }
    .details .grid table :is(td, thead th:last-child) { padding-inline: 0; text-align: center; }
    .details .grid td .names { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  }
  .details dl { font-size: 0.93em; }
  .details dl > div + div { margin-block-start: 0.4em; }
  .details dt { color: var(--_quiet); font-size: 0.93em; }
  .details [part='method'] dl > div { display: flex; flex-wrap: wrap; column-gap: 0.75em; align-items: baseline; }
  .details [part='method'] dl > div + div { margin-block-start: 0.15em; }
  .details [part='method'] dt { flex: 0 1 7.5em; }
  .details [part='method'] dd { flex: 1 1 9em; }
  .details .closing dl { margin-block-start: 0.5em; }

  .details a { color: var(--impact-badge-link, LinkText); text-decoration: underline; text-underline-offset: 0.15em; }
  .details :is(a, summary, button):focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: 2px; }
  .details .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .details { --_quiet: CanvasText; --_line: CanvasText; }
  }
  @media print {
    [popover] { position: static; max-block-size: none; inline-size: auto; border: 0; overflow: visible; box-shadow: none; }
    .details :is([part='close'], [part='version']) { display: none; }
    .details details::details-content { content-visibility: visible; block-size: auto; }
    .details summary { list-style: none; }
  }
`;
