/** The buttons by which a chart is taken along, in addition to the details' style sheet. */
export const downloadsStyles = /* css */ `
  .downloads { display: flex; font-size: 0.87em; flex-wrap: wrap; gap: 0.5em; align-items: center; margin-block: 0.8em 0; }
  .downloads button {
    min-block-size: 28px;
    padding: 0 0.75em;
    border: 1px solid var(--impact-badge-line, color-mix(in srgb, currentColor 30%, transparent));
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .downloads button:focus-visible { outline: 2px solid; outline-offset: 2px; }
  .downloads + [role='status']:empty { display: none; }
  @media print { .downloads { display: none; } }
`;
