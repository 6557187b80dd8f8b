import type { DetailsWords } from './details-words.js';
import type { DownloadWords } from './download-words.js';
import type { GridWords } from './grid-words.js';
import type { MeasureCatalogue } from './measure-words.js';

/** What only the details say, in one language: it comes when they are opened. */
export interface Prose {
  readonly details: DetailsWords;
  readonly download: DownloadWords;
  readonly grid: GridWords;
  readonly measures: MeasureCatalogue;
}
