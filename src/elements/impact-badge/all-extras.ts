import { withheld } from '../../aggregate/withheld.js';
import { readers } from '../../identifiers/read-more.js';
import { readUrls } from '../../identifiers/url.js';
import { barView } from '../../views/bar.js';
import { extraStyles } from '../../views/extra.styles.js';
import { tilesView } from '../../views/tiles.js';
import { schemes } from '../../words/en/schemes.js';
import { linkCaption } from '../../words/link.js';
import { tiledCaption } from '../../words/tiles.js';

/** All extras of badges. Load it lazily. */
export const all = {
  readers: { ...readers, url: readUrls },
  withheld,
  tiledCaption,
  linkCaption,
  schemes,
  barView,
  tilesView,
  styles: extraStyles,
};
