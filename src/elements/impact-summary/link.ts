import { orderName, orderNamed } from '../../views/summary/works.js';
import type { Choice } from '../../views/summary/shown.js';
import { type View, views } from '../../views/summary/views.js';

/** Nothing chosen yet. */
export function initial(view: View): Choice {
  const [tab] = views[view];
  return { tab, query: '', year: '', kind: '', order: 'year', isWhole: false, measure: '' };
}

/** What an address says was chosen; the rest is as at first. */
export function choiceIn(hash: string, name: string, view: View): Choice {
  const start = initial(view);
  const [, own] = hash.slice(1).split(`${name}:`);
  if (own === undefined) return start;
  const chosen = new URLSearchParams(own);
  const tab = views[view].find((each) => each === chosen.get('tab')) ?? start.tab;
  const text = (key: string) => (chosen.get(key) ?? '').slice(0, 200);
  return {
    tab,
    query: text('q'),
    year: text('year'),
    kind: text('kind'),
    order: orderNamed(text('order')),
    isWhole: chosen.has('all'),
    measure: text('measure'),
  };
}

/** What was chosen, as the end of an address; what is as at first is left out. */
export function hashOf(choice: Choice, name: string, view: View): string {
  const start = initial(view);
  const written: readonly (readonly [string, string, string])[] = [
    ['tab', choice.tab, start.tab],
    ['q', choice.query, ''],
    ['year', choice.year, ''],
    ['kind', choice.kind, ''],
    ['order', orderName(choice.order), 'year'],
    ['all', choice.isWhole ? '1' : '', ''],
    ['measure', choice.measure, ''],
  ];
  const chosen = new URLSearchParams();
  for (const [key, value, usual] of written) if (value !== usual) chosen.set(key, value);
  const text = String(chosen);
  return text ? `#${name}:${text}` : '';
}
