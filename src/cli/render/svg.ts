import type { Arc } from '../../aggregate/ring.js';
import type { Group } from '../../model/group.js';
import { segments } from '../../charts/donut.js';
import type { Segment } from '../../charts/segment.js';
import type { Voice } from '../../words/details-sentences.js';
import { escapedHtml as escaped } from '../../export/escape-html.js';
import { widthOf } from './letters.js';
import { type Picture, pictureOf, type PictureWish } from './picture.js';
import type { Work } from '../works.js';

/**
 * Colours in light and dark. Text has at least 4.5:1 on its ground, arcs have 3:1 on both. The
 * ground is drawn, because a picture does not know what page it stands on.
 */
const looks = {
  ground: ['fill', '#ffffff', '#0d1117'],
  shade: ['fill', '#eef1f4', '#21262d'],
  frame: ['stroke', '#c3ccd5', '#4b535d'],
  ink: ['fill', '#1f2328', '#f0f3f6'],
  alarm: ['fill', '#a40e26', '#ffb3b8'],
  warning: ['fill', '#ffffff', '#3d0006'],
} as const;

const hues: Readonly<Record<Group, string>> = {
  policy: '#8f63c8',
  encyclopedias: '#b8741a',
  news: '#d0504a',
  scholarly: '#2f7fc1',
  use: '#2a8a63',
  social: '#c2549a',
};

/** Its names stand before every class, because an inline picture shares its page's style sheets. */
const prefix = 'impact-badge';
const fonts = "Helvetica,Arial,'Liberation Sans','Nimbus Sans',sans-serif";

/** A part of the picture that has a ground of its own. */
interface Field {
  readonly text: string;
  readonly ground: keyof typeof looks;
  readonly ink: keyof typeof looks;
  readonly isBold?: boolean;
}

/** A badge as a picture, with everything it shows as text too. */
export function svgOf(work: Work, voice: Voice, wish: PictureWish): string {
  const picture = pictureOf(work, voice, wish);
  const { name, about } = picture;
  const { language, direction } = voice.speaker.words;
  const { width, height, body } = (wish.variant === 'donut' ? donut : flat)(picture, direction);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${prefix}" role="img" xml:lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fonts}">
<title>${escaped(name)}</title>
<desc>${escaped(about)}</desc>
<style>${sheet()}</style>
${body}
</svg>
`;
}

/** What a picture is made of, and how large it is. */
interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

const size = 12;
const padding = 7;

/** One line: a notice, the figure, and who counted. */
function flat({ caption, badge }: Picture, direction: 'ltr' | 'rtl'): Drawn {
  const height = 22;
  const { notice, main, detail } = caption;
  const fields: Field[] = [
    { text: notice, ground: 'alarm', ink: 'warning', isBold: true },
    { text: main, ground: 'ground', ink: 'ink', isBold: Boolean(badge.headline) },
    { text: detail, ground: 'shade', ink: 'ink' },
  ].filter((field): field is Field => Boolean(field.text));
  if (direction === 'rtl') fields.reverse();
  const widths = fields.map(({ text, isBold = false }) => widthOf(text, size, isBold));
  let width = 0;
  const parts = fields.map(({ text, ground, ink, isBold = false }, at) => {
    const inner = widths[at]!;
    const from = width;
    width = Math.round(width + inner + 2 * padding);
    const area = `<rect class="${look(ground)}" x="${from}" width="${width - from}" height="${height}" ${paint(ground)}/>`;
    return area + words(text, (from + width) / 2, 15.4, size, inner, { ink, isBold, direction });
  });
  const body = `<clipPath id="${prefix}-edge-${width}"><rect width="${width}" height="${height}" rx="4"/></clipPath>
<g clip-path="url(#${prefix}-edge-${width})">${parts.join('\n')}</g>
${edge(width, height)}`;
  return { width, height, body };
}

/** The ring of the kinds of attention with the figure in it; beside it what it is, and who counted. */
function donut({ caption, badge }: Picture, direction: 'ltr' | 'rtl'): Drawn {
  const height = 56;
  const { number, notice, main, detail } = caption;
  const lines = [
    ...(notice ? [{ text: notice, isAlarm: true, isBold: true }] : []),
    { text: main, isAlarm: false, isBold: Boolean(badge.headline) },
    ...(detail ? [{ text: detail, isAlarm: false, isBold: false }] : []),
  ];
  const widths = lines.map(({ text, isBold }) => widthOf(text, size, isBold));
  const inner = Math.ceil(
    Math.max(...widths.map((each, at) => each + (lines[at]!.isAlarm ? 8 : 0))),
  );
  const width = 56 + inner + 10;
  const isLeft = direction === 'ltr';
  const step = 16;
  const top = (height - step * lines.length) / 2;
  const rows = lines.map(({ text, isAlarm, isBold }, at) => {
    const wide = widths[at]!;
    const room = wide + (isAlarm ? 8 : 0);
    const from = isLeft ? 56 : 10 + inner - room;
    const ground = isAlarm
      ? `<rect class="${look('alarm')}" x="${from}" y="${top + at * step}" width="${room}" height="${step}" rx="3" ${paint('alarm')}/>`
      : '';
    const ink = isAlarm ? 'warning' : 'ink';
    return (
      ground +
      words(text, from + room / 2, top + at * step + 12.2, size, wide, { ink, isBold, direction })
    );
  });
  const sign = number || (badge.state === 'unavailable' ? '!' : '–');
  const letters = number.length > 6 ? 6 : number.length > 4 ? 7.5 : number.length > 3 ? 9 : 11;
  const ring = `<g transform="translate(${isLeft ? 8 : width - 48} 8)">${arcs(badge.arcs)}
${words(sign, 20, 20 + letters * 0.36, letters, Math.min(widthOf(sign, letters, true), 25), { ink: 'ink', isBold: true, direction })}</g>`;
  const ground = `<rect class="${look('ground')}" width="${width}" height="${height}" rx="6" ${paint('ground')}/>`;
  return { width, height, body: [ground, ring, ...rows, edge(width, height, 6)].join('\n') };
}

function arcs(found: readonly Arc[]): string {
  const drawn: readonly (Arc | undefined)[] = found.length ? found : [undefined];
  const cut = segments(drawn.length, { centre: 20, inner: 13.5, outer: 19, gap: 1.6 });
  return drawn.map((arc, at) => arcPath(cut[at]!, arc)).join('\n');
}

/** Form carries the meaning, as in the element's ring; hue only tells neighbours apart. */
function arcPath({ area, line }: Segment, arc: Arc | undefined): string {
  const hue = arc ? hues[arc.group] : '#808080';
  const stroke = (width: number, dashes = '') =>
    `fill="none" stroke="${hue}" stroke-width="${width}"${dashes && ` stroke-dasharray="${dashes}"`}`;
  switch (arc?.look) {
    case 'found':
      return `<path d="${area}" fill="${hue}" fill-rule="evenodd"/>`;
    case 'none':
      return `<path d="${area}" ${stroke(1.2)}/>`;
    case 'not-covered':
      return `<path pathLength="100" d="${line}" ${stroke(1.5, '2.5 2.5')}/>`;
    case 'failed':
      return `<path pathLength="100" d="${line}" ${stroke(5.5, '16 18 32 18 16 0')}/>`;
    default:
      return `<path d="${line}" ${stroke(1)}/>`;
  }
}

/** Text that takes the room it was given, in whatever font it comes out. */
function words(
  text: string,
  middle: number,
  base: number,
  letters: number,
  width: number,
  {
    ink,
    isBold,
    direction,
  }: { ink: keyof typeof looks; isBold: boolean; direction: 'ltr' | 'rtl' },
): string {
  const weight = isBold ? ' font-weight="700"' : '';
  const turn = direction === 'rtl' ? ' direction="rtl"' : '';
  return `<text class="${look(ink)}" x="${round(middle)}" y="${round(base)}" font-size="${letters}" text-anchor="middle" textLength="${width}" lengthAdjust="spacingAndGlyphs"${weight}${turn} ${paint(ink)}>${escaped(text)}</text>`;
}

function edge(width: number, height: number, radius = 4): string {
  return `<rect class="${look('frame')}" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="${radius - 0.5}" fill="none" ${paint('frame')}/>`;
}

function look(name: keyof typeof looks): string {
  return `${prefix}-${name}`;
}

/** Colours of the light scheme; where style sheets are stripped, these stay. */
function paint(name: keyof typeof looks): string {
  const [property, light] = looks[name];
  return `${property}="${light}"`;
}

function sheet(): string {
  const rules = Object.entries(looks).map(
    ([name, [property, , dark]]) => `.${prefix}-${name}{${property}:${dark}}`,
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
