import { ringStyles } from '../../views/ring.styles.js';
import type { DrawingOf } from '../drawing.js';

/** Draws everything a dossier holds. In the page's flow it needs no frame of its own. */
export const detailsDrawing: DrawingOf = () => ({
  styles: `${ringStyles}.details{padding:0}.version,.details.together{margin-inline:0}`,
  words: undefined,
  draw: (dossier, tongue) => dossier.view(tongue),
});
