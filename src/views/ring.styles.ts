/**
 * Six hues whose relative luminance lies between 0.12 and 0.30, so that each has at least 3:1 on
 * white and on #121212 alike. Form carries the meaning, hue only tells neighbours apart.
 */
export const ringStyles = /* css */ `
  path {
    fill: none;
    stroke: var(--impact-badge-color, var(--_hue, currentColor));
    stroke-width: 1.5;
  }
  .policy { --_hue: #8f63c8; }
  .encyclopedias { --_hue: #b8741a; }
  .news { --_hue: #d0504a; }
  .scholarly { --_hue: #2f7fc1; }
  .use { --_hue: #2a8a63; }
  .social { --_hue: #c2549a; }
  .found { fill: var(--impact-badge-color, var(--_hue, currentColor)); fill-rule: evenodd; stroke: none; }
  .none { stroke-width: 1.2; }
  .not-covered { stroke-dasharray: 2.5 2.5; }
  .failed { stroke-width: 5.5; stroke-dasharray: 16 18 32 18 16 0; }
  .not-asked, .pending { stroke-width: 1; }
  @media (forced-colors: active) {
    path { stroke: CanvasText; }
    .found { fill: CanvasText; }
  }
`;
