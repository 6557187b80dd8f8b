import { render } from 'lit/html.js';
import { world } from '../../src/views/map/world.ts';

/** The way of the page's own map, with Lit and its shapes in one script. */
globalThis.drawn = (async () =>
  render(
    world((country) => country.charCodeAt(1) % 6, undefined),
    document.querySelector('main'),
  ))();
