import { html, type TemplateResult } from 'lit/html.js';
import { lands } from '../../charts/map/land.js';
import { size } from '../../charts/map/outlines.js';

/** What Lit joins with values, made once for all maps of a page: a class for each land, and a path. */
let strings: TemplateStringsArray | undefined;

/**
 * The world, each land by its shade. Its strings hold nothing but our own characters.
 *
 * @param shadeIn of a country, 0 for none
 * @param at the country that stands out
 */
export function world(
  shadeIn: (country: string) => number,
  at: string | undefined,
): TemplateResult {
  return html(
    (strings ??= made()),
    ...lands().map(({ country }) => `s${shadeIn(country)}`),
    outlineOf(at),
  );
}

/** Whether the map has a place for a code: those of ISO 3166-1, and XK. */
export function isOnMap(country: string): boolean {
  return lands().some((land) => land.country === country);
}

function made(): TemplateStringsArray {
  const drawn = lands().map(({ country, path, dot }) =>
    path
      ? `<path data-country="${country}" d="${path}" class=`
      : `<circle data-country="${country}" cx="${dot![0]}" cy="${dot![1]}" class=`,
  );
  const parts = [...drawn, '<path class="at" d='].map((tag, at) => (at ? `/>${tag}` : tag));
  parts[0] = `<svg viewBox="0 0 ${size.join(' ')}" aria-hidden="true">${parts[0]}`;
  parts.push('/></svg>');
  return Object.assign(parts, { raw: parts });
}

/** The last of a country's forms, which is the dot where it has one; empty for none. */
function outlineOf(at: string | undefined): string {
  const { path, dot } =
    lands()
      .filter(({ country }) => country === at)
      .at(-1) ?? {};
  return dot ? `M${dot[0] - 3} ${dot[1]}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z` : (path ?? '');
}
