import { ringStyles } from '../../views/ring.styles.js';
import type { DrawingOf } from '../drawing.js';

/** Draws everything a dossier holds. */
export const detailsDrawing: DrawingOf = () => ({
  styles: ringStyles,
  words: undefined,
  draw: (seen, tongue) => seen.view(tongue),
});
