import { html, nothing } from 'lit/html.js';
import { choiceOf, type Chosen, layerIds, layersOf } from '../../aggregate/layers.js';
import { languagesOf } from '../../aggregate/languages.js';
import { downloadsStyles } from '../../views/downloads.styles.js';
import { mapView } from '../../views/map/map.js';
import { mapStyles } from '../../views/map/map.styles.js';
import { isOnMap } from '../../views/map/world.js';
import { map } from '../../words/en/map.js';
import type { MapWords } from '../../words/map-words.js';
import type { Drawing, DrawingOf } from '../drawing.js';
import { Downloads } from '../downloads/downloads.js';
import { reporting } from '../reporting.js';
import type { ImpactMap } from './element.js';
import { takenOf } from './taken.js';

/** Draws from which countries a work is cited, viewed and downloaded. */
export const mapDrawing: DrawingOf = (host, bring) => {
  const element = host as ImpactMap;
  const downloads = new Downloads(host);
  const reports = reporting(element, bring);
  let chosen: Chosen | undefined;
  let at: string | undefined;
  const drawing: Drawing<MapWords> = {
    styles: mapStyles + downloadsStyles,
    words: map,
    draw: (seen, tongue, words) => {
      const { attention, isBusy } = seen;
      const wished = layerIds.find((id) => id === element.layer);
      const reported = reports()?.places();
      const layers = layersOf(attention, { reported, isCountry: isOnMap });
      const wish = chosen ?? (wished && { layer: wished });
      const { layer, source } = choiceOf(layers, wish);
      const isOff = element.countries === 'off';
      return html`${seen.warning(tongue)}${mapView({
        ...tongue,
        map: words,
        layers,
        languages: languagesOf(attention.findings),
        notes: seen.notes(tongue),
        chosen: wish,
        at,
        isOff,
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
      })}${
        layer && source?.origin === 'counted' && !isOff
          ? downloads.view(
              tongue,
              takenOf(layer.id, source, { ...tongue, map: words }, element, attention.work),
            )
          : nothing
      }${reports()?.sentence(tongue)}`;
    },
  };
  return drawing;
};
