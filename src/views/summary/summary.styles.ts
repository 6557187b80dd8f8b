/** A summary of several works, in the page's flow. Colours are the page's. */
export const summaryStyles = /* css */ `
  .summary {
    --_quiet: color-mix(in srgb, currentColor 74%, transparent);
    --_line: var(--impact-badge-line, color-mix(in srgb, currentColor 18%, transparent));
    container-type: inline-size;
    font-size: max(0.9375rem, 14px);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .summary :is(h2, h3, p, ul, ol) { margin: 0; padding: 0; font-size: 1em; }
  .summary h2 { font-size: 1.3em; line-height: 1.25; text-wrap: balance; }
  .summary .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .summary h3 { margin-block: 1.4em 0.4em; font-size: 1.05em; }
  .summary .panel > h3:first-child { margin-block-start: 0; }
  .summary :is(ul, ol) { list-style: none; }
  .summary li + li { margin-block-start: 0.35em; }
  .summary .small { color: var(--_quiet); font-size: 0.87em; }
  .summary p + p { margin-block-start: 0.35em; }
  .summary a { color: var(--impact-badge-link, LinkText); text-underline-offset: 0.15em; }
  .summary :is(a, button, summary, input, select, .panel):focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: 3px; }
  .summary :is(button, select, input) {
    box-sizing: border-box;
    min-block-size: 32px;
    padding: 0.2em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 6px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.93em;
  }
  .summary select option { background: Canvas; color: CanvasText; }
  .summary button { cursor: pointer; }
  .summary button:hover { background: color-mix(in srgb, currentColor 8%, transparent); }

  .summary .progress { display: flex; flex-wrap: wrap; gap: 0.3em 0.75em; align-items: center; margin-block: 0.4em; color: var(--_quiet); font-size: 0.93em; }
  .summary progress { inline-size: 9em; accent-color: currentColor; }
  .summary .hint { margin-block: 0.8em; padding: 0.6em 0.9em; border-inline-start: 3px solid var(--_line); }
  .summary .hint > h3 { margin-block-start: 0; }
  .summary .scroll + .scroll { margin-block-start: 1em; }
  .summary .hint button { margin-block-start: 0.5em; }
  .summary .alerts { margin-block: 0.8em; padding: 0.7em 0.9em; border: 1px solid; border-inline-start-width: 5px; border-radius: 4px; }
  .summary .alerts h3 { margin-block: 0 0.3em; }
  .summary .mark { padding-inline: 0.4em; border: 1px solid; border-radius: 3px; font-size: 0.87em; }

  .summary .tabs { display: flex; flex-wrap: wrap; gap: 0.15em; margin-block: 1em 0; border-block-end: 1px solid var(--_line); }
  .summary .tabs button { min-block-size: 40px; border: 0; border-block-end: 3px solid transparent; border-radius: 6px 6px 0 0; }
  .summary .tabs button[aria-selected='true'] { border-block-end-color: currentColor; font-weight: 600; }
  .summary .panel { padding-block: 1.1em; }

  .summary h4 { margin: 1em 0 0.4em; font-size: 1em; }
  .summary .sites { margin-block-start: 2em; }

  .summary .highlights { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr)); gap: 0.75em; }
  .summary .highlights > li { margin: 0; padding: 0.8em 1em; border: 1px solid var(--_line); border-radius: 8px; }
  .summary .highlights b { display: block; font-size: 1.07em; line-height: 1.35; }
  .summary summary { inline-size: fit-content; min-block-size: 24px; color: var(--_quiet); font-size: 0.87em; cursor: pointer; }
  .summary details > :is(p, ul) { margin-block: 0.3em 0.5em; padding-inline-start: 0.8em; border-inline-start: 2px solid var(--_line); font-size: 0.93em; }
  .summary .more td { padding: 0 0 1.2em 0.8em; border-block-end: 1px solid var(--_line); }
  .summary .opened > * { border-block-end-color: transparent; }
  .summary button.plain { min-block-size: 24px; padding: 0.1em 0; border: 0; border-radius: 3px; color: var(--_quiet); font-size: 0.87em; text-align: start; }
  .summary button.plain::before { content: '▸ ' / ''; }
  .summary button.plain[aria-expanded='true']::before { content: '▾ ' / ''; }
  .summary:dir(rtl) button.plain[aria-expanded='false']::before { content: '◂ ' / ''; }

  .summary .picks { display: flex; flex-wrap: wrap; gap: 0.6em 0.9em; align-items: end; margin-block-end: 0.9em; }
  .summary .picks + p:not(:empty) { margin-block-end: 0.9em; }
  .summary label span { display: block; color: var(--_quiet); font-size: 0.87em; }
  .summary label.wide { flex: 1 1 16em; }
  .summary :is(label.wide input, .link input) { inline-size: 100%; }
  .summary select { max-inline-size: 15em; }

  .summary .scroll { overflow-x: auto; }
  .summary table { inline-size: 100%; border-collapse: collapse; font-size: 0.95em; overflow-wrap: break-word; }
  .summary .scroll + p { margin-block-start: 0.9em; }
  .summary :is(th, td) { padding-block: 0.5em; padding-inline: 0 1em; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: baseline; font-weight: 400; }
  .summary thead th { color: var(--_quiet); font-size: 0.93em; vertical-align: bottom; }
  .summary :is(th, td).number { padding-inline-end: 1.75em; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .summary :is(th, td):last-child { padding-inline-end: 0; }
  .summary tbody th { max-inline-size: 30em; }
  /* Of long tables: a row more changes no column, and no border but its own. */
  .summary :is(.works, .mentions) { table-layout: fixed; border-collapse: separate; border-spacing: 0; }
  .summary .works thead :nth-child(1) { inline-size: 42%; }
  .summary .works thead :nth-child(2) { inline-size: 5em; }
  .summary .works thead :nth-child(3) { inline-size: 8em; }
  .summary .mentions thead :nth-child(1) { inline-size: 34%; }
  .summary .mentions thead :nth-child(5) { inline-size: 28%; }
  .summary tbody th .small { font-weight: 400; }
  .summary .details { padding: 0; }
  .summary td ul li + li { margin: 0; }
  .summary .rest { display: flex; flex-wrap: wrap; gap: 0.75em; align-items: center; margin-block-start: 0.8em; }
  .summary .take { margin-block-start: 0.8em; }

  .summary .list li { display: grid; grid-template-columns: 4em minmax(0, 1fr); column-gap: 0.6em; }
  .summary .list .year { font-weight: 600; font-variant-numeric: tabular-nums; }
  .summary .list p + p { margin: 0; }
  .summary .chosen > li + li { margin-block-start: 1.4em; padding-block-start: 1.2em; border-block-start: 1px solid var(--_line); }
  .summary .chosen + p { margin-block-start: 1.4em; padding-block-start: 1.2em; border-block-start: 1px solid var(--_line); }
  .summary .chosen h3 { margin-block: 0 0.2em; }
  .summary .foot { padding-block-start: 0.8em; border-block-start: 1px solid var(--_line); }
  .summary .link { display: flex; flex-wrap: wrap; gap: 0.6em; align-items: center; margin-block-start: 0.6em; }
  .summary .link :is(span, label) { flex: 1 1 16em; }

  @container (max-width: 36em) {
    .summary .scroll > table > thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .summary .scroll > table, .summary .scroll > table > tbody, .summary .scroll > table > tbody > tr { display: block; }
    .summary .scroll > table > tbody > tr { padding-block: 0.6em; border-block-end: 1px solid var(--_line); }
    .summary .scroll > table > tbody > tr > :is(th, td) { display: block; padding: 0.1em 0; border: 0; text-align: start; white-space: normal; }
    .summary .scroll > table > tbody > tr > td[data-head] { display: grid; grid-template-columns: minmax(6em, 38%) minmax(0, 1fr); gap: 0 0.75em; }
    .summary .scroll > table > tbody > tr > th { font-weight: 600; }
    .summary td[data-head]::before { content: attr(data-head) / ''; color: var(--_quiet); font-size: 0.93em; }
    .summary td[data-head] > * { grid-column: 2; }
  }
  @media (forced-colors: active) {
    .summary { --_quiet: CanvasText; --_line: CanvasText; }
    .summary .tabs button[aria-selected='true'] { border-block-end-color: Highlight; }
  }
  @media print {
    .summary :is(.tabs, .picks, .take, .link, .rest button, .progress :is(progress, button), .hint button) { display: none; }
    .summary details::details-content { content-visibility: visible; block-size: auto; }
    .summary a { color: inherit; }
  }
`;
