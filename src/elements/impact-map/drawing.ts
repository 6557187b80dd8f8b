import { html } from 'lit/html.js';
import { type Chosen, layerIds, layersOf } from '../../aggregate/layers.js';
import { languagesOf } from '../../aggregate/languages.js';
import { mapView } from '../../views/map/map.js';
import { mapStyles } from '../../views/map/map.styles.js';
import { isOnMap } from '../../views/map/world.js';
import { map } from '../../words/en/map.js';
import type { MapWords } from '../../words/map-words.js';
import type { Drawing, DrawingOf } from '../drawing.js';
import type { ImpactMap } from './element.js';

/** Draws from which countries a work is cited, viewed and downloaded. */
export const mapDrawing: DrawingOf = (host) => {
  const element = host as ImpactMap;
  let chosen: Chosen | undefined;
  let at: string | undefined;
  const drawing: Drawing<MapWords> = {
    styles: mapStyles,
    words: map,
    draw: (dossier, tongue, words) => {
      const { attention, isBusy } = dossier.work;
      const layer = layerIds.find((id) => id === element.layer);
      return html`${dossier.warning(tongue)}${mapView({
        ...tongue,
        map: words,
        layers: layersOf(attention, { isCountry: isOnMap }),
        languages: languagesOf(attention.findings),
        notes: dossier.notes(tongue),
        chosen: chosen ?? (layer && { layer }),
        at,
        isOff: element.countries === 'off',
        busy: isBusy,
        onChoose: (choice) => {
          chosen = choice;
          at = undefined;
          host.requestUpdate();
        },
        onPoint: (country) => {
          at = country;
          host.requestUpdate();
        },
      })}`;
    },
  };
  return drawing;
};
