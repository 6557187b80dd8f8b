/** Style sheet of the variants that few badges have. */
export const extraStyles = /* css */ `
  .bar { display: flex; flex-direction: column-reverse; justify-content: center; line-height: 1.35; }
  .bar svg { inline-size: 100%; block-size: 0.5em; }
  .tiles .text { display: grid; grid-auto-columns: 1fr; grid-template-rows: auto 1fr; gap: 0.25em; block-size: 100%; line-height: 1.3; }
  .tiles .line:has(strong) { grid-column: 1 / -1; }
  .tiles .line:not(:has(strong)) { display: none; }
  [part=tile] { grid-row: 2; overflow: hidden; border: 1px solid; border-radius: 0.3em; padding: 0.2em 0.3em; font-size: 0.8em; }
  [part=tile] [part=source] { font-size: 0.9em; }
  [part=tile] * { display: block; }
  .link:has(.open) [part=count] { text-decoration: underline; }
`;
