import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ImpactBadge } from '../../../src/elements/impact-badge/element.js';
import { opener, panel, settled } from '../../support/badges.js';
import { mount } from '../../support/mount.js';
import {
  answer,
  answerAll,
  beyond,
  others,
  resetNetwork,
  startNetwork,
  stopNetwork,
} from '../../support/network.js';

before(startNetwork);
beforeEach(resetNetwork);
after(stopNetwork);

// OpenAlex's stand-in gives W9 and W16 to these two, after the lengths of their DOIs.
const figures = { '10.5555/a': 10, '10.5555/preprint': 10, '10.5555/b': 1 };

/** Sources are asked at their own pace. */
const slowly = { timeout: 9000 };

/** Two badges, so that none is alone; opens the details of the first. */
async function opened(badge: unknown): Promise<HTMLElement> {
  const page = mount(html`<div>${badge}<impact-badge doi="10.5555/b"></impact-badge></div>`);
  const [first] = page.querySelectorAll<ImpactBadge>('impact-badge');
  await settled(first!);
  opener(first!)!.click();
  await waitUntil(() => panel(first!), 'never opened', slowly);
  return panel(first!)!;
}

const both = html`<impact-badge doi="10.5555/a" also="10.5555/preprint"></impact-badge>`;

function section(details: HTMLElement): string | undefined {
  return details.querySelector('.together')?.textContent.replace(/\s+/g, ' ').trim();
}

it('counts what cites the article and its preprint once, below the figures of the article', async () => {
  answer({ openalex: figures, together: { 'W9|W16': 17 } });
  const details = await opened(both);
  await waitUntil(() => section(details)?.includes('17 citations'), 'never counted', slowly);
  expect(section(details)).to.contain('17 citations, OpenAlex');
  expect(section(details)).to.contain('all versions');
  expect(section(details)).to.contain('counted once');
  const order = [...details.querySelectorAll('article, section.together')].map(
    ({ className }) => className,
  );
  expect(order).to.deep.equal(['details', 'details together', 'details']);
  expect(beyond.filter((url) => url.includes('cites'))).to.have.length(1);
  await expect(details).to.be.accessible();
});

it('says that the count of all versions is awaited, without a digit', async () => {
  answer({ openalex: figures, together: { 'W9|W16': 17 } });
  const details = await opened(both);
  expect(section(details)).to.contain('OpenAlex has not answered yet.');
  expect(section(details)).not.to.match(/\d/);
});

it('shows a failure of that question as one, and the versions all the same', async () => {
  answer({ openalex: figures });
  const details = await opened(both);
  await waitUntil(() => section(details)?.includes('could not be read'), 'never failed', slowly);
  expect(details.querySelector('article')!.textContent).to.contain('10 citations, ');
});

it('says so where OpenAlex does not know two of the versions', async () => {
  answer({ openalex: { '10.5555/a': 10, '10.5555/b': 1 } });
  const details = await opened(both);
  await waitUntil(() => section(details)?.includes('can’t be counted together'));
  expect(beyond.filter((url) => url.includes('cites'))).to.deep.equal([]);
});

describe('a preprint that Crossref names', () => {
  const told = (details: HTMLElement) =>
    details.querySelector('.versions')?.textContent.replace(/\s+/g, ' ').trim();
  const turner = (details: HTMLElement) =>
    details.querySelector<HTMLButtonElement>('.versions button');

  beforeEach(() => {
    answer({ openalex: figures, together: { 'W9|W16': 17 } });
    answerAll('crossref', ({ request }) =>
      Response.json({
        message: {
          items: request.url.includes('=doi:10.5555%2Fa&')
            ? [
                {
                  DOI: '10.5555/a',
                  'is-referenced-by-count': 3,
                  relation: {
                    'has-preprint': [{ 'id-type': 'doi', id: '10.5555/preprint' }],
                    'has-review': [{ 'id-type': 'doi', id: '10.5555/review' }],
                  },
                },
              ]
            : [],
        },
      }),
    );
  });

  it('is told with who says so and a way to it, and nobody is asked about it', async () => {
    const details = await opened(html`<impact-badge doi="10.5555/a"></impact-badge>`);
    await waitUntil(() => told(details), 'never told', slowly);
    expect(told(details)).to.equal(
      'Preprint, according to Crossref: 10.5555/preprint Figures of this version',
    );
    expect(details.querySelector<HTMLAnchorElement>('.versions a')?.href).to.equal(
      'https://doi.org/10.5555/preprint',
    );
    expect(details.querySelectorAll('article')).to.have.length(1);
    expect([...beyond, ...others].filter((url) => url.includes('preprint'))).to.deep.equal([]);
    await expect(details).to.be.accessible();
  });

  it('has its figures shown, where the reader is brought, and taken away by a button', async () => {
    const details = await opened(html`<impact-badge doi="10.5555/a"></impact-badge>`);
    await waitUntil(() => turner(details), 'never told', slowly);
    const button = turner(details)!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    button.click();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const root = button.getRootNode() as ShadowRoot;
    await waitUntil(() => root.activeElement?.textContent.includes('10.5555/preprint'));
    await waitUntil(() => section(details)?.includes('17 citations'), 'never counted', slowly);
    const [first, second] = details.querySelectorAll('article');
    expect(first!.textContent).to.contain('10 citations, ');
    await waitUntil(() => second?.textContent.includes('10 citations, '), 'never came', slowly);
    expect(root.activeElement === details.querySelector('.version')).to.equal(true);
    await expect(details).to.be.accessible();
    button.click();
    expect(details.querySelectorAll('article, .together')).to.have.length(1);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });
});

for (const [what, badge] of [
  ['there are no other versions', html`<impact-badge doi="10.5555/a"></impact-badge>`],
  [
    'the badge does not allow OpenAlex',
    html`<impact-badge doi="10.5555/a" also="10.5555/preprint" providers="crossref"></impact-badge>`,
  ],
  [
    'citations are withheld',
    html`<impact-badge doi="10.5555/a" also="10.5555/preprint" omit="citations"></impact-badge>`,
  ],
] as const)
  it(`asks nothing about versions together where ${what}`, async () => {
    answer({ openalex: figures, crossref: figures, together: { 'W9|W16': 17 } });
    answerAll('opencitations', () => new Response(null, { status: 404 }));
    const details = await opened(badge);
    await waitUntil(
      () =>
        [...details.querySelectorAll('[role=status]')].every((each) => !each.textContent.trim()),
      'never done',
      slowly,
    );
    expect(section(details)).to.equal(undefined);
    expect(beyond.filter((url) => url.includes('cites'))).to.deep.equal([]);
  });
