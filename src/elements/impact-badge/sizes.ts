import type { Size, Variant } from '../../views/badge.js';

/** Inline and block size of a badge, as CSS lengths. */
export type Reserved = readonly [inline: string, block: string];

/**
 * The space each badge takes, whatever it has to say. Feeds the stylesheet that reserves it
 * before the script has run, and the element itself; a size that is not named is as large as the medium one.
 */
export const sizes: Readonly<Record<Variant, Readonly<Partial<Record<Size, Reserved>>>>> = {
  donut: { medium: ['16em', '3em'], small: ['12em', '2em'], large: ['18em', '5em'] },
  compact: { medium: ['24em', '1lh'], small: ['9em', '1lh'] },
};

/** What both style sheets say of the host. */
const host =
  'display:inline-block;vertical-align:middle;max-inline-size:100%;min-inline-size:min(var(--_inline),100%);min-block-size:var(--_block)';

/** A sole link's look, the same before and after the element is defined, so that it stays put. */
const fallback =
  'display:inline-block;max-inline-size:var(--_inline);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:top';

/** The host's rules in the element's own style sheet. */
export function hostStyles(): string {
  return [
    `:host{${host}}`,
    ...sizeRules((condition) => (condition ? `:host(${condition})` : ':host')),
    `.plain ::slotted(a){${fallback}}`,
    ':host([hidden]){display:none}',
  ].join('');
}

/** The same for the page: they hold until the element is defined, and while it waits out of view. */
export function reservingStyles(): string {
  const tag = `impact-badge:is(:not(:defined),[state='idle'])`;
  return [
    `${tag}{${host}}`,
    ...sizeRules((condition) => tag + condition),
    // Only a sole link is cut to the badge's size: anything else may be the rest of the page.
    `${tag}>a:only-child{${fallback}}`,
    'impact-badge[hidden]{display:none}',
  ].join('\n');
}

function sizeRules(selector: (condition: string) => string): string[] {
  return Object.entries(sizes).flatMap(([variant, reserved]) => {
    const isLine = variant === 'compact';
    const ofVariant = isLine ? `[variant='${variant}']` : '';
    return Object.entries(reserved).map(([size, [inline, block]]) => {
      const ofSize = size === 'medium' ? '' : `[size='${size}']`;
      const align = isLine ? ';vertical-align:top' : '';
      return `${selector(ofVariant + ofSize)}{--_inline:${inline};--_block:${block}${align}}`;
    });
  });
}
