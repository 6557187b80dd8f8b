import { createElement as h, useState } from 'react';

/** A page about a work, which another takes the place of by a button. */
export function App() {
  const [doi, setDoi] = useState('10.5555/tides');
  return h(
    'main',
    null,
    h('h1', null, doi),
    h('impact-badge', { doi }, h('a', { href: `https://doi.org/${doi}` }, doi)),
    h('div', { className: 'impact-badge', 'data-doi': doi }),
    h('div', { className: 'altmetric-embed', 'data-doi': doi }),
    h('span', { className: '__dimensions_badge_embed__', 'data-doi': doi }),
    h('button', { onClick: () => setDoi('10.5555/moons') }, 'Next'),
  );
}
