import { escapedHtml } from './escape-html.js';

/** A chart as the page draws it, and what must stand beside it. */
export interface ChartPicture {
  /** Markup of one `svg` element with a `viewBox`, or with `width` and `height` as numbers. */
  readonly svg: string;
  /** Names the picture for those who can't see it. */
  readonly title: string;
  /** Says what it shows. */
  readonly description: string;
  /** Stands above it. */
  readonly caption: string;
  /** Stands below it, as "Read on 12 November 2026". */
  readonly date: string;
  /** Who counted, and by which rule; a line each. */
  readonly source: readonly string[];
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl';
  /** CSS rules the chart needs; pages give them by a style sheet that no file has. */
  readonly styles?: string;
}

const margin = 12;
const lineHeight = 18;
const fontSize = 13;
/** A letter's width in parts of its height, on the safe side. */
const letter = 0.56;
/** What could run, or bring something, when the file is opened. */
const active =
  /<\s*(?:script|foreignObject|iframe|style|animate|set)\b|\son[a-z]+\s*=|\bhref\s*=\s*["']?(?!["']?#)|url\(["']?(?!["']?#)/i;

/**
 * The chart as a file of its own, with its caption, date and source in the picture.
 *
 * @returns `undefined` where the markup is no one `svg` of a known size, or holds what is no drawing
 */
export function chartSvg(picture: ChartPicture): string | undefined {
  const drawing = drawingIn(picture.svg);
  const styles = picture.styles ?? '';
  if (!drawing || active.test(picture.svg) || /[<>]|@import|url\(/i.test(styles)) return undefined;
  const { x, y, width, height, content } = drawing;
  const isRtl = picture.direction === 'rtl';
  const across = Math.max(width, 240);
  const above = wrapped(picture.caption, across);
  const below = [...picture.source, picture.date].flatMap((line) => wrapped(line, across));
  const top = margin + above.length * lineHeight;
  const bottom = top + height + margin;
  const full = bottom + below.length * lineHeight + margin;
  const at = isRtl ? margin + across : margin;
  const lines = (texts: readonly string[], from: number, weight: string) =>
    texts
      .map(
        (text, index) =>
          `  <text x="${at}" y="${round(from + (index + 0.75) * lineHeight)}"${weight}>${escapedHtml(text)}</text>\n`,
      )
      .join('');
  const total = across + 2 * margin;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${round(total)} ${round(full)}" width="${round(total)}" height="${round(full)}" role="img" aria-labelledby="title description" xml:lang="${escapedHtml(picture.language)}"${isRtl ? ' direction="rtl"' : ''} font-family="Helvetica, Arial, sans-serif" font-size="${fontSize}" color="#1a1a1a" fill="#1a1a1a">\n`,
    `  <title id="title">${escapedHtml(picture.title)}</title>\n`,
    `  <desc id="description">${escapedHtml(picture.description)}</desc>\n`,
    styles && `  <style>${styles}</style>\n`,
    `  <rect width="100%" height="100%" fill="#ffffff"/>\n`,
    lines(above, margin, ' font-weight="bold"'),
    `  <svg x="${margin}" y="${round(top)}" width="${round(width)}" height="${round(height)}" viewBox="${[x, y, width, height].map(round).join(' ')}"${drawing.attributes}>${content}</svg>\n`,
    lines(below, bottom, ''),
    '</svg>\n',
  ].join('');
}

interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly content: string;
  /** What the outer element says of how to paint. */
  readonly attributes: string;
}

/** Reads the outer element; what a browser writes for it is nearly XML. */
function drawingIn(svg: string): Drawing | undefined {
  const text = svg
    .replace(/<!--[^]*?-->/g, '')
    .replace(/&nbsp;/g, '&#160;')
    .trim();
  const [head, attributes = ''] = /^<svg\b([^<>]*)>/.exec(text) ?? [];
  if (!head || !text.endsWith('</svg>') || head.endsWith('/>')) return undefined;
  const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const box = value('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width, height] =
    box.length === 4
      ? (box as [number, number, number, number])
      : [0, 0, number(value('width')), number(value('height'))];
  if (![x, y].every(Number.isFinite) || !(width > 0) || !(height > 0)) return undefined;
  const painting = ['class', 'fill', 'stroke', 'stroke-width', 'color'].flatMap((name) =>
    value(name) ? [` ${name}="${value(name)}"`] : [],
  );
  const content = text.slice(head.length, -'</svg>'.length);
  return { x, y, width, height, content, attributes: painting.join('') };
}

function number(text: string): number {
  return /^\d+(?:\.\d+)?(?:px)?$/.test(text) ? parseFloat(text) : NaN;
}

/** Breaks a text into lines between its words. */
function wrapped(text: string, width: number): string[] {
  const most = Math.max(16, Math.floor(width / (fontSize * letter)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
