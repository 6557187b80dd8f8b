import { ringStyles } from '../../views/ring.styles.js';
import { detailsStyles } from '../../views/details/details.styles.js';
import type { Drawing } from '../drawing.js';

/** Draws everything a dossier holds. */
export const detailsDrawing: Drawing = {
  styles: ringStyles + detailsStyles,
  draw: (dossier, tongue) => dossier.view(tongue),
};
