/** What of a style sheet a drawing needs when it stands alone. */
const painting = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'vector-effect',
  'opacity',
] as const;

/** Selects what only shows where the reader is. */
const passing = '.at';

/**
 * Markup of a picture with its colours written into it, as it looks on a light page: files have no
 * style sheet, and are looked at on white.
 *
 * @param host the element around it
 */
export function painted(svg: SVGSVGElement, host: HTMLElement): string {
  const { colorScheme, color } = host.style;
  Object.assign(host.style, { colorScheme: 'light', color: '#1a1a1a' });
  try {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    const copies = [...copy.querySelectorAll('*')];
    [...svg.querySelectorAll('*')].forEach((original, at) => paint(original, copies[at]!));
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.removeAttribute('aria-hidden');
    // What a template leaves behind.
    return copy.outerHTML.replace(/<!--[^]*?-->/g, '');
  } finally {
    Object.assign(host.style, { colorScheme, color });
    if (!host.getAttribute('style')) host.removeAttribute('style');
  }
}

function paint(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  if (style.display === 'none' || original.matches(passing)) return copy.remove();
  // Style sheets may say how large a circle is.
  const names = original instanceof SVGCircleElement ? [...painting, 'r'] : painting;
  for (const name of names) copy.setAttribute(name, plain(style.getPropertyValue(name)));
  copy.removeAttribute('class');
}

/** `color(srgb 0.5 0 1 / 0.5)`, which few programs know, as `rgb(128 0 255 / 0.5)` in old commas. */
function plain(value: string): string {
  const [, red, green, blue, alpha] =
    /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value) ?? [];
  if (red === undefined) return value;
  const [r, g, b] = [red, green, blue].map((part) => Math.round(Number(part) * 255));
  return alpha === undefined ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha})`;
}
