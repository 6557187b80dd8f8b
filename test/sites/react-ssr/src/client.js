import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

/** The test calls it once other scripts have done what they do. */
globalThis.hydrate = () =>
  hydrateRoot(document.querySelector('#root'), h(App), {
    onRecoverableError: (error) => console.error(`React: ${error.message}`),
  });
