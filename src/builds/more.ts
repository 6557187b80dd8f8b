import { drawBy } from '../elements/drawings.js';
import { detailsDrawing } from '../elements/impact-details/drawing.js';
import { rest } from '../elements/rest.js';
import { bringBy } from '../page/parts.js';
import { runtime, type Translated } from './parts.js';
import { lent } from './rest-lent.js';

const page = runtime();
const { bring, files, parts } = page;
page.rest = lent;
bringBy(parts);
drawBy({
  drawing: async (tag) =>
    tag === 'impact-details' ? detailsDrawing : bring(`parts/${tag as 'impact-map'}`),
  evidence: () => bring('parts/impact-evidence'),
  imports: () => bring('parts/import'),
  several: () => bring('parts/collection'),
  words: (tag, language) => bring(`locales/${language as Translated}.${tag as 'impact-'}`),
});
files['impact-badges.more'] = rest;
