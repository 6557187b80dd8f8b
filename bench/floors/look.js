/** What both floors draw with, so that they differ only in how they draw. */
export const COLORS = ['#0b6', '#08c', '#c40', '#a3c', '#e90', '#579'];

export const STYLES =
  ':host{display:inline-block;inline-size:64px;block-size:64px;contain:strict}' +
  'svg{display:block;inline-size:100%;block-size:100%}' +
  'circle{fill:none;stroke-width:6}' +
  'text{font:600 14px system-ui;text-anchor:middle;dominant-baseline:central}';
