import type { HeadlineWish } from '../../aggregate/headline.js';
import type { Withholding } from '../../aggregate/withheld.js';
import { headlineWish, items } from '../../elements/impact-badge/attributes.js';
import { groups } from '../../model/group.js';
import { measures } from '../../model/measure.js';
import { UsageError } from '../exit.js';
import type { Format, RenderOptions } from './choices.js';
import type { PictureWish } from './picture.js';
import type { Attributes } from './shadow.js';

type Choice = Exclude<keyof RenderOptions, 'from' | 'format' | 'output' | 'pages' | 'strict'>;

const always = ['lang', 'omit', 'minCount'] as const;
const ofPictures = [...always, 'headline', 'variant'] as const;

/** What each format heeds. */
const heeded: Readonly<Record<Format, readonly Choice[]>> = {
  html: [...always, 'records'],
  element: [...always, 'headline', 'variant', 'size', 'details', 'whenEmpty'],
  svg: ofPictures,
  png: [...ofPictures, 'scale'],
  markdown: [...ofPictures, 'images'],
  text: always,
  latex: always,
};

const attributeNames: Readonly<Partial<Record<Choice, string>>> = {
  variant: 'variant',
  size: 'size',
  details: 'details',
  headline: 'headline',
  minCount: 'min-count',
  omit: 'omit',
  whenEmpty: 'when-empty',
};

/** What the element knows of each attribute that has a fixed set of values. */
const values: Readonly<Partial<Record<Choice, readonly string[]>>> = {
  variant: ['donut', 'bar', 'compact', 'tiles', 'link'],
  size: ['small', 'medium', 'large'],
  details: ['popover', 'inline', 'none'],
  whenEmpty: ['text', 'hide', 'badge'],
};

/**
 * Refuses what would be passed over in silence.
 *
 * @throws UsageError
 */
export function checkOptions(options: RenderOptions): void {
  const { from: _, format = 'html', output: _o, pages, strict: _s, ...choices } = options;
  for (const name of Object.keys(choices) as Choice[]) {
    if (pages)
      throw new UsageError(
        `${flag(name)} says nothing to --pages: there each badge has its own attributes.`,
      );
    if (!heeded[format].includes(name))
      throw new UsageError(`${flag(name)} says nothing to --format ${format}.`);
    const allowed = format === 'element' ? values[name] : name === 'variant' && pictures;
    if (allowed && !allowed.includes(choices[name]!))
      throw new UsageError(`${flag(name)} is one of: ${allowed.join(', ')}.`);
  }
  for (const name of items(options.omit) ?? [])
    if (!Object.hasOwn(measures, name) && !Object.hasOwn(groups, name))
      throw new UsageError(
        `"${name}" is no measure and no group, so nothing of it can be withheld.`,
      );
  if (Number(options.scale) > most)
    throw new UsageError(`--scale is a number above 0 and at most ${most}.`);
  for (const name of ['minCount', 'scale'] as const)
    if (choices[name] !== undefined && !(Number(choices[name]) > 0))
      throw new UsageError(`${flag(name)} is a number above 0.`);
  wishOf(options);
}

/** Most pixels of a picture for each of the svg: no program shows larger ones. */
const most = 10;

const pictures: readonly string[] = ['flat', 'donut'] satisfies PictureWish['variant'][];

/** The count that leads. */
function wishOf({ headline }: RenderOptions): HeadlineWish | undefined {
  const wish = headlineWish(headline);
  if (wish || !headline) return wish;
  throw new UsageError(
    `"${headline}" is no headline. Write a measure such as citations, perhaps of one provider as in citations@crossref, or none.`,
  );
}

/** How pictures are drawn. */
export function pictureWish(options: RenderOptions): PictureWish {
  return {
    variant: options.variant === 'donut' ? 'donut' : 'flat',
    headline: wishOf(options),
  };
}

/** What is withheld. */
export function withholding({ omit, minCount }: RenderOptions): Withholding {
  return { omit: items(omit), least: Number(minCount) };
}

/** The options that are attributes of the element. */
export function attributesFrom(options: RenderOptions): Attributes {
  return Object.fromEntries(
    Object.entries(attributeNames).flatMap(([choice, name]) => {
      const value = options[choice as Choice];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function flag(name: Choice): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
