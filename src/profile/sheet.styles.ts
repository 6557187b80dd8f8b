/** A profile as a page of its own, to read and to print. */
export const sheetStyles = /* css */ `
  :root { color-scheme: light dark; }
  body { margin: 0; background: Canvas; color: CanvasText; font-family: system-ui, sans-serif; }
  main.sheet { box-sizing: border-box; max-inline-size: 62rem; margin-inline: auto; padding: 1.5rem 1rem 3rem; font-size: 1rem; }
  .sheet h1 { margin: 0 0 0.3em; font-size: 1.7em; line-height: 1.2; }
  .summary.sheet > section:not(.alerts) > h2 { margin-block: 1.8em 0.6em; padding-block-start: 0.8em; border-block-start: 2px solid; }
  .summary.sheet .alerts h2 { margin-block: 0 0.3em; font-size: 1.1em; }
  .sheet code { font-size: 0.93em; }
  @media print {
    @page { margin: 16mm; }
    body { color: #000; background: #fff; font-size: 10pt; }
    main.sheet { max-inline-size: none; padding: 0; }
    .sheet :is(h1, h2, h3) { break-after: avoid; }
    .sheet :is(tr, li, figure) { break-inside: avoid; }
    .sheet thead { display: table-header-group; }
  }
`;
