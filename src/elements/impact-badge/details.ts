import { render } from 'lit/html.js';
import type { Rest } from '../../page/parts.js';
import { detailsStyles } from '../../views/details/details.styles.js';
import { Dossier, type Naming } from '../impact-details/dossier.js';
import { longTongue } from '../impact-details/tongue.js';
import { Panel, sides } from './panel.js';

/** The element that has details, as far as they look at it. */
type Hosting = Naming & Readonly<Record<'details' | 'placement', string | undefined>>;

/** Opens the details of a badge beside it, and asks everyone who has not been asked yet. */
export const openDetails: Rest['openDetails'] = async (button, asked, spoken, inquiry, from) => {
  const { loaded } = asked;
  const tongue = await longTongue(spoken.speaker!, spoken.foreign);
  const { attention, withhold } = asked;
  if (!attention || asked.loaded !== loaded) return undefined;
  const host = (button.getRootNode() as ShadowRoot).host as unknown as Hosting;
  const given = new AbortController();
  const panel = new Panel(button, placeOf(host), detailsStyles, () => given.abort());
  const dossier = new Dossier(host, { attention, inquiry, from, withhold });
  const close = () => panel.close();
  const draw = () => {
    if (!given.signal.aborted) render(dossier.view(tongue, close), panel.content);
  };
  draw();
  panel.open();
  void dossier.ask(given.signal, draw);
  return { close };
};

function placeOf(host: Hosting) {
  return {
    isInline: host.details === 'inline',
    placement: sides.find((side) => side === host.placement),
  };
}
