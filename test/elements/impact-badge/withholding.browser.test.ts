import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactBadge } from '../../../src/elements/impact-badge/element.js';
import { opener, panel, settled, text } from '../../support/badges.js';
import { mount } from '../../support/mount.js';
import {
  answer,
  answerAll,
  answered,
  newVisit,
  requests,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../../support/network.js';

before(startNetwork);
beforeEach(resetNetwork);
after(stopNetwork);

const badgeOf = (template: ReturnType<typeof html>) => mount<ImpactBadge>(template);
/** Of the arcs that are in sight. */
const looks = ({ shadowRoot }: ImpactBadge) =>
  [...shadowRoot!.querySelectorAll('.box svg path')]
    .filter((path) => path.checkVisibility({ visibilityProperty: true }))
    .map((path) => path.getAttribute('class'));
const boxOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height];
};

const none = () => answer({ openalex: { '10.5555/a': 0 }, crossref: { '10.5555/a': 0 } });

/** A work that OpenAlex says is retracted, and that nobody cites. */
function retracted(): void {
  answer({ crossref: { '10.5555/a': 0 } });
  answerAll('openalex', () =>
    Response.json(
      { doi: 'https://doi.org/10.5555/a', cited_by_count: 0, is_retracted: true },
      { headers: { date: answered } },
    ),
  );
}

it('shows words alone where nothing was found, and no ring', async () => {
  none();
  for (const template of [
    html`<impact-badge doi="10.5555/a"></impact-badge>`,
    html`<impact-badge doi="10.5555/a" when-empty="text"></impact-badge>`,
  ]) {
    const badge = await settled(badgeOf(template));
    expect(badge.state).to.equal('empty');
    expect(looks(badge)).to.deep.equal([]);
    expect(text(badge)).to.contain('0 citations, OpenAlex, 12 January 2026');
    expect(badge.hasAttribute('empty')).to.equal(false);
  }
});

it('shows the ring as ever where nothing was found, with when-empty="badge"', async () => {
  none();
  const badge = await settled(
    badgeOf(html`<impact-badge doi="10.5555/a" when-empty="badge"></impact-badge>`),
  );
  expect(looks(badge)).to.deep.equal(['none scholarly', 'not-covered use']);
});

it('keeps an invisible box where nothing was found on a first visit, with when-empty="hide"', async () => {
  none();
  let release!: () => void;
  const held = new Promise<Response>(
    (resolve) => (release = () => resolve(Response.json({ data: [] }))),
  );
  answerAll('datacite', () => held);
  const badge = badgeOf(html`<impact-badge doi="10.5555/a" when-empty="hide"></impact-badge>`);
  await waitUntil(() => badge.hasUpdated);
  await badge.updateComplete;
  const box = boxOf(badge);
  expect(badge.hasAttribute('empty')).to.equal(false);
  release();
  await settled(badge);
  expect(badge.getAttribute('empty')).to.equal('');
  expect(boxOf(badge)).to.deep.equal(box);
  expect(badge.checkVisibility({ visibilityProperty: true })).to.equal(false);
});

it('takes no space where it is known from an earlier visit that there is nothing, with when-empty="hide"', async () => {
  none();
  await settled(badgeOf(html`<impact-badge doi="10.5555/a"></impact-badge>`));
  newVisit();
  const badge = badgeOf(
    html`<impact-badge doi="10.5555/a" providers="openalex crossref datacite" when-empty="hide"></impact-badge>`,
  );
  await badge.updateComplete;
  expect(badge.getAttribute('empty')).to.equal('at-once');
  expect(boxOf(badge)).to.deep.equal([0, 0]);
});

it('comes back when the next work has something', async () => {
  answer({ openalex: { '10.5555/a': 0, '10.5555/b': 4 } });
  const badge = await settled(
    badgeOf(html`<impact-badge doi="10.5555/a" when-empty="hide"></impact-badge>`),
  );
  badge.doi = '10.5555/b';
  await waitUntil(() => badge.state === 'ready');
  await badge.updateComplete;
  expect(badge.hasAttribute('empty')).to.equal(false);
  expect(badge.checkVisibility({ visibilityProperty: true })).to.equal(true);
});

it('lets a page hide its own heading by the attribute of the badge beneath it', async () => {
  none();
  const page = mount(html`
    <div>
      <style>
        section:has(impact-badge[empty]) {
          display: none;
        }
      </style>
      <section><h2>Attention</h2><impact-badge doi="10.5555/a" when-empty="hide"></impact-badge></section>
    </div>
  `);
  await settled(page.querySelector('impact-badge')!);
  expect(page.querySelector('h2')!.checkVisibility()).to.equal(false);
});

it('never hides that something could not be reached, nor what is invalid', async () => {
  answer({ crossref: { '10.5555/a': 0 } });
  answerAll('openalex', () => Response.error());
  for (const doi of ['10.5555/a', 'nonsense']) {
    const badge = await settled(
      badgeOf(
        html`<impact-badge doi=${doi} when-empty="hide"><a href="https://doi.org/10.5555/a">10.5555/a</a></impact-badge>`,
      ),
    );
    expect(badge.hasAttribute('empty')).to.equal(false);
    expect(badge.querySelector('a')!.checkVisibility({ visibilityProperty: true })).to.equal(true);
  }
});

for (const attributes of [
  { minCount: '', omit: '' },
  { minCount: '10', omit: '' },
  { minCount: '', omit: 'scholarly use' },
])
  it(`never hides a retraction, with ${JSON.stringify(attributes)}`, async () => {
    retracted();
    const badge = await settled(
      badgeOf(
        html`<impact-badge doi="10.5555/a" when-empty="hide" min-count=${attributes.minCount} omit=${attributes.omit}></impact-badge>`,
      ),
    );
    expect(badge.state).to.equal('empty');
    expect(badge.hasAttribute('empty')).to.equal(false);
    expect(opener(badge)!.textContent.trim()).to.match(/^Retracted/);
    expect(badge.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

it('withholds each count below min-count, and shows those from it on', async () => {
  answer({ openalex: { '10.5555/a': 9 }, crossref: { '10.5555/a': 10 } });
  const badge = await settled(
    badgeOf(html`<impact-badge doi="10.5555/a" min-count="10"></impact-badge>`),
  );
  expect(badge.state).to.equal('ready');
  expect(text(badge)).to.contain('10 citations, Crossref');
  const [openalex, crossref] = badge.attention!.findings;
  expect([openalex!.state, 'reason' in openalex! && openalex.reason]).to.deep.equal([
    'hidden',
    'min-count',
  ]);
  expect('value' in openalex!).to.equal(false);
  expect(crossref!.state).to.equal('counted');
});

for (const [omit, hidden] of [
  ['citations', ['openalex', 'crossref', 'datacite', 'opencitations']],
  ['scholarly', ['openalex', 'crossref', 'datacite', 'opencitations']],
  ['downloads\n views', ['datacite', 'datacite']],
  ['use', ['datacite', 'datacite']],
  ['nonsense', []],
] as const)
  it(`withholds what omit="${omit.replace(/\s+/, ' ')}" names, whoever counted`, async () => {
    answer({
      openalex: { '10.5555/a': 145 },
      crossref: { '10.5555/a': 140 },
      datacite: { '10.5555/a': 3 },
      opencitations: { '10.5555/a': 99 },
    });
    const badge = await settled(
      badgeOf(html`<impact-badge doi="10.5555/a" omit=${omit}></impact-badge>`),
    );
    const { findings } = badge.attention!;
    const withheld = findings.filter(({ state }) => state === 'hidden');
    expect(withheld.map(({ provider }) => provider)).to.deep.equal(hidden);
    expect(withheld.some((finding) => 'value' in finding)).to.equal(false);
    expect(withheld.every((finding) => 'reason' in finding && finding.reason === 'omit')).to.equal(
      true,
    );
  });

it('is empty, says that the page withholds it, and has no digit anywhere when all is omitted', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const badge = await settled(
    badgeOf(
      html`<impact-badge doi="10.5555/a" omit="scholarly use" when-empty="badge"></impact-badge>`,
    ),
  );
  expect(badge.state).to.equal('empty');
  expect(text(badge)).to.contain('Withheld by this page');
  expect(text(badge)).not.to.match(/\d/);
  expect(looks(badge)).to.deep.equal(['not-asked scholarly', 'not-asked use']);
  expect(
    /14[05]/.test(JSON.stringify(badge.attention!.findings.map((one) => ({ ...one, receipt: 0 })))),
  ).to.equal(false);
});

it('withholds anew when omit changes, and asks nobody again', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const badge = await settled(badgeOf(html`<impact-badge doi="10.5555/a"></impact-badge>`));
  const asked = requests.length;
  badge.omit = 'citations';
  await waitUntil(() => badge.state === 'empty');
  await badge.updateComplete;
  expect(text(badge)).not.to.match(/\d/);
  badge.omit = undefined;
  await waitUntil(() => badge.state === 'ready');
  await badge.updateComplete;
  expect(text(badge)).to.contain('145 citations');
  expect(requests).to.have.length(asked);
});

it('names and counts in the details what is withheld, without its value', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const badge = await settled(
    badgeOf(html`<impact-badge doi="10.5555/a" omit="citations"></impact-badge>`),
  );
  opener(badge)!.click();
  await waitUntil(() => panel(badge), 'never opened', { timeout: 9000 });
  const said = panel(badge)!.textContent.replace(/\s+/g, ' ');
  expect(said.includes('Withheld by this page: 4')).to.equal(true);
  expect(said.includes('This page leaves it out.')).to.equal(true);
  expect(/\b14[05]\b/.test(said)).to.equal(false);
});

it('shows the count of an attention it is given only as far as the page wants it', async () => {
  answer({ openalex: { '10.5555/a': 145 }, crossref: { '10.5555/a': 140 } });
  const { attention } = await settled(badgeOf(html`<impact-badge doi="10.5555/a"></impact-badge>`));
  const badge = badgeOf(
    html`<impact-badge omit="citations" .attention=${attention}></impact-badge>`,
  );
  await settled(badge);
  expect(text(badge)).not.to.match(/\d/);
  expect(badge.attention!.findings.some(({ state }) => state === 'counted')).to.equal(false);
});

it('asks about its own work alone, whatever versions stand beside it', async () => {
  answer({ openalex: { '10.5555/a': 145, '10.5555/preprint': 9 } });
  const badge = await settled(
    badgeOf(
      html`<impact-badge doi="10.5555/a" also="10.5555/preprint arxiv:2401.00001"></impact-badge>`,
    ),
  );
  expect(text(badge)).to.contain('145 citations, OpenAlex');
  expect(badge.attention!.work.identifiers).to.deep.equal(['doi:10.5555/a']);
});
