import { nothing, type TemplateResult } from 'lit/html.js';
import { drawings } from '../elements/drawings.js';
import { quiet } from '../elements/impact-summary/chart.js';
import { voiced } from '../elements/voiced.js';
import { type View, views } from '../views/summary/views.js';
import type { Drawn } from './drawn.js';

/** The charts of a view, by their tab, with the style sheets that they need. */
export interface Charts {
  readonly views: Readonly<Record<'timeline' | 'map', TemplateResult | typeof nothing>>;
  readonly styles: string;
}

/** Draws the charts that a view has. */
export async function chartsOf({ host, seen, tongue }: Drawn, view: View): Promise<Charts> {
  const tabs: readonly string[] = views[view];
  const draw = async (tab: 'timeline' | 'map') => {
    if (!tabs.includes(tab)) return { view: nothing, styles: '' } as const;
    const tag = `impact-${tab}`;
    const drawing = (await drawings().drawing(tag))(host, drawings());
    const own = await voiced(tag, drawing, tongue.speaker, tongue.lang);
    return { view: drawing.draw(quiet(seen), own.tongue, own.words), styles: drawing.styles };
  };
  const [timeline, map] = await Promise.all([draw('timeline'), draw('map')]);
  return {
    views: { timeline: timeline.view, map: map.view },
    styles: timeline.styles + map.styles,
  };
}
