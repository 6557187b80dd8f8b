import { ringStyles } from '../../views/ring.styles.js';
import { detailsStyles } from '../../views/details/details.styles.js';
import type { Drawing } from '../drawing.js';

/** Draws everything a dossier holds. */
export const detailsDrawing: Drawing = {
  // In the page's flow they need no frame of their own.
  styles: `${ringStyles}${detailsStyles}.details{padding:0}.version,.details.together{margin-inline:0}`,
  draw: (dossier, tongue) => dossier.view(tongue),
};
