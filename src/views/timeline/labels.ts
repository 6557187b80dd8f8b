import { html, type TemplateResult } from 'lit/html.js';
import { anchorOf, type Label } from '../../charts/timeline-labels.js';

/**
 * Texts along the lanes. They stand in SVG because only there a place can be given without a style
 * attribute, which strict pages refuse; their size, font and direction are the page's.
 */
export function labelsView(
  labels: readonly Label[],
  kind: string,
  direction: 'ltr' | 'rtl',
): TemplateResult {
  const values = labels.flatMap((label) => {
    const across = Math.round((direction === 'rtl' ? 1 - label.at : label.at) * 1000) / 10;
    return [`${across}%`, label.isSpare ? 'spare' : '', anchorOf(label), label.text];
  });
  return html(strings(labels.length), kind, ...values);
}

const made = new Map<number, TemplateStringsArray>();

/** A template of so many texts: parts of a picture can't be templates of their own. */
function strings(count: number): TemplateStringsArray {
  const before = made.get(count);
  if (before) return before;
  const open = '<text y="1em" x="';
  const parts = ['<svg aria-hidden="true" class="labels ', `">${count ? open : '</svg>'}`];
  for (let at = 1; at <= count; at += 1)
    parts.push(
      '" class="',
      '" text-anchor="',
      '">',
      at < count ? `</text>${open}` : '</text></svg>',
    );
  const template = Object.assign(parts, { raw: parts });
  made.set(count, template);
  return template;
}
