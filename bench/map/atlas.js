import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

/** The usual way: borders on the globe, projected in the page. */
globalThis.drawn = (async () => {
  const atlas = await (await fetch('/countries-110m.json')).json();
  const countries = feature(atlas, atlas.objects.countries);
  const path = geoPath(geoEqualEarth().fitSize([500, 227], countries));
  const shapes = countries.features.map(
    (country, at) => `<path class="s${at % 6}" d="${path(country)}"/>`,
  );
  document.querySelector('main').innerHTML = `<svg viewBox="0 0 500 227">${shapes.join('')}</svg>`;
})();
