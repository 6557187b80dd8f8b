import type { Size, Variant } from '../../views/badge.js';

/** Inline and block size of a badge, as CSS lengths. */
export type Reserved = readonly [inline: string, block: string];

/**
 * The space each badge takes, whatever it has to say. Feeds the stylesheet that reserves it
 * before the script has run, and the element itself.
 */
export const sizes: Readonly<Record<Variant, Readonly<Record<Size, Reserved>>>> = {
  donut: { small: ['12em', '2em'], medium: ['16em', '3em'], large: ['18em', '5em'] },
  compact: { small: ['9em', '1lh'], medium: ['20em', '1lh'], large: ['20em', '1lh'] },
};

/** What both style sheets say of a host that has no size of its own. */
const common = 'display:inline-block;max-inline-size:100%';

/** Rules for the page: they hold until the element is defined. */
export function reservingStyles(): string {
  const tag = 'impact-badge';
  return [
    `${tag}:not(:defined){${common};vertical-align:middle}`,
    `${tag}[variant='compact']:not(:defined){vertical-align:top}`,
    ...rules(
      (condition) => `${tag}${condition}:not(:defined)`,
      ([inline, block]) => `min-inline-size:min(${inline},100%);min-block-size:${block}`,
    ),
    // Only a sole link is cut to the badge's size: anything else may be the rest of the page.
    `${tag}:not(:defined)>a:only-child{display:inline-block;max-inline-size:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:top}`,
    `${tag}[hidden]{display:none}`,
  ].join('\n');
}

/** The same space as custom properties of the element's own style sheet. */
export function sizeProperties(): string {
  return rules(
    (condition) => (condition ? `:host(${condition})` : ':host'),
    ([inline, block]) => `--_inline:${inline};--_block:${block}`,
  ).join('');
}

function rules(
  selector: (condition: string) => string,
  declarations: (reserved: Reserved) => string,
): string[] {
  const variants = Object.entries(sizes) as [Variant, Record<Size, Reserved>][];
  return variants.flatMap(([variant, reserved]) =>
    (['medium', 'small', 'large'] as const).map((size) => {
      const ofVariant = variant === 'donut' ? '' : `[variant='${variant}']`;
      const ofSize = size === 'medium' ? '' : `[size='${size}']`;
      return `${selector(ofVariant + ofSize)}{${declarations(reserved[size])}}`;
    }),
  );
}
