import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactBadge } from '../../../src/elements/impact-badge/element.js';
import { bringBy, parts } from '../../../src/page/parts.js';
import { listen, settled, text } from '../../support/badges.js';
import { mount } from '../../support/mount.js';
import {
  answer,
  answerAll,
  requests,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../../support/network.js';

before(startNetwork);
beforeEach(resetNetwork);
after(stopNetwork);

// Readers are brought once for a page, so the order of these matters.
const real = parts()!;
after(() => bringBy(real));

it('does not blame a snapshot when the readers can’t be brought, and tries again for the next work', async () => {
  const { warned } = listen();
  let tries = 0;
  bringBy({ ...real, extras: () => Promise.reject(new Error(`No readers, ${(tries += 1)}.`)) });
  const badge = await settled(
    mount<ImpactBadge>(html`<impact-badge openalex="W77"></impact-badge>`),
  );
  expect(badge.state).to.equal('unavailable');
  expect(text(badge)).not.to.contain('napshot');
  expect(text(badge)).to.contain('Could not be reached');
  expect(text(badge)).not.to.match(/\d/);
  expect(requests).to.deep.equal([]);
  await waitUntil(() => warned.length === 1);
  expect(warned[0]).to.contain('No readers, 1.');
  badge.openalex = 'W78';
  await waitUntil(() => warned.length === 2);
  expect(warned[1]).to.contain('No readers, 2.');
});

it('waits for the readers: the number of the work before goes, loaded is that of the next, and a badge that has gone asks nobody', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const page = mount(html`
    <div>
      <impact-badge doi="10.5555/a"></impact-badge>
      <impact-badge doi="10.5555/a"></impact-badge>
    </div>
  `);
  const [stays, goes] = page.querySelectorAll('impact-badge');
  await settled(stays!);
  await settled(goes!);
  const until = requests.length;
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  bringBy({ ...real, extras: () => held.then(() => real.extras()) });
  answerAll('openalex', ({ request }) =>
    Response.json({
      id: request.url.replace(/^.*(W\d+).*$/, 'https://openalex.org/$1'),
      cited_by_count: 3,
    }),
  );
  stays!.doi = goes!.doi = undefined;
  stays!.openalex = 'W77';
  goes!.openalex = 'W88';
  await stays!.updateComplete;
  expect(text(stays!)).not.to.contain('145');
  const { loaded } = stays!;
  goes!.remove();
  release();
  const attention = await loaded;
  expect(attention?.work.identifiers).to.deep.equal(['openalex:W77']);
  expect(text(await settled(stays!))).to.contain('3 citations, OpenAlex');
  const asked = requests.slice(until);
  expect(asked.filter((url) => url.includes('W77'))).to.have.length(1);
  expect(asked.filter((url) => url.includes('W88'))).to.deep.equal([]);
});
