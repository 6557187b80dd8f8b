import { exportStyles } from '../../views/export/export.styles.js';
import { evidence } from '../../words/en/evidence.js';
import { exportWords } from '../../words/en/export.js';
import { exporter } from '../../words/en/exporter.js';
import type { Drawing, DrawingOf } from '../drawing.js';
import { Exporter } from './exporter.js';
import type { BringDocx } from './files.js';
import type { ExportElementWords } from './voice.js';

/** Draws what lets a reader take figures along. */
export function exportDrawingBy(bringDocx: BringDocx): DrawingOf {
  return (host) => {
    const maker = new Exporter(host, bringDocx);
    const drawing: Drawing<ExportElementWords> = {
      styles: exportStyles,
      words: { exporter, out: exportWords, evidence },
      draw: (seen, tongue, words) => maker.view(seen, { ...tongue, ...words }),
    };
    return drawing;
  };
}
