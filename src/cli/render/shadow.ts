import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { badge } from '../../aggregate/badge.js';
import type { Attention } from '../../model/attention.js';
import { headlineWish, oneOf } from '../../elements/impact-badge/attributes.js';
import { styles } from '../../elements/impact-badge/styles.js';
import { barView } from '../../views/bar.js';
import { badgeView, type Light } from '../../views/badge.js';
import { extraStyles } from '../../views/extra.styles.js';
import { tilesView } from '../../views/tiles.js';
import { caption } from '../../words/caption.js';
import { linkCaption } from '../../words/link.js';
import type { Speaker } from '../../words/speaker.js';
import { tiledCaption } from '../../words/tiles.js';
import { voice } from '../voice.js';

/** Attributes of an `<impact-badge>`, by name. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** A badge as its element first draws it. */
export interface Shadow {
  /** What stands first between the tags: a declarative shadow root. */
  readonly template: string;
  /** Attributes the element sets by itself; `undefined` for one it takes away. */
  readonly host: Readonly<Record<'state' | 'aria-busy' | 'empty', string | undefined>>;
}

/**
 * Draws a badge as its element draws it from a snapshot.
 *
 * @param light what the author put between the tags
 * @param page tag of the page's language
 */
export function shadowOf(
  attention: Attention,
  attributes: Attributes,
  light: Light | undefined,
  speaker: Speaker,
  page: string,
): Shadow {
  const { words } = speaker;
  const { labelOf } = voice;
  const { findings } = attention;
  const variant = oneOf(attributes['variant'], ['donut', 'bar', 'compact', 'tiles', 'link']);
  const known = badge(findings, attention, headlineWish(attributes['headline']));
  const said =
    variant === 'link'
      ? linkCaption(known, speaker, labelOf)
      : variant === 'tiles'
        ? tiledCaption(known, findings, findings, speaker, labelOf)
        : caption(known, speaker, labelOf);
  const view = badgeView(
    {
      variant,
      isSmall: attributes['size'] === 'small',
      state: known.state,
      caption: said,
      arcs: known.arcs,
      isDrawnEmpty: attributes['when-empty'] === 'badge',
      light,
      lang: page.toLowerCase().startsWith(words.language) ? undefined : words.language,
      offer: undefined,
      // What opens the details comes with the script; a button that does nothing is none.
      opens: undefined,
      stuck: undefined,
      address: attention.work.identifiers[0]?.replace('doi:', 'https://doi.org/'),
    },
    () => undefined,
    () => undefined,
    { barView, tilesView },
  );
  const isHidden =
    attributes['when-empty'] === 'hide' && known.state === 'empty' && !attention.notices[0];
  const isRare = /bar|tiles|link/.test(variant);
  return {
    template: `<template shadowrootmode="open"><style>${terse(styles + (isRare ? extraStyles : ''))}</style>${markup(view)}</template>`,
    host: {
      state: known.state,
      'aria-busy': 'false',
      empty: isHidden ? 'at-once' : undefined,
    },
  };
}

/** What a template draws, without the comments by which Lit would take it over. */
function markup(view: ReturnType<typeof badgeView>): string {
  // Slots must belong to an element; which one, only events would ask.
  const host = [{}] as unknown as [];
  return collectResultSync(render(view, { customElementHostStack: host })).replace(
    /<!--\/?lit-.*?-->/g,
    '',
  );
}

/** A style sheet without what only its authors read. */
function terse(sheet: string): string {
  return sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,]) /g, '$1')
    .trim();
}
