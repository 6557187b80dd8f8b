import { expect, html } from '@open-wc/testing';
import { openDetails } from '../../src/elements/impact-badge/details.js';
import type { Attention } from '../../src/model/attention.js';
import { bringBy, type Parts } from '../../src/page/parts.js';
import { ar as arabicWords } from '../../src/words/ar/badge.js';
import { ar } from '../../src/words/ar/prose.js';
import { es as spanishWords } from '../../src/words/es/badge.js';
import { es } from '../../src/words/es/prose.js';
import { type Speaker, speaker } from '../../src/words/speaker.js';
import { countedBy } from '../support/findings.js';
import { mount } from '../support/mount.js';

const attention: Attention = {
  work: { identifiers: ['doi:10.5555/w1'] },
  notices: [],
  noticesChecked: { state: 'not-checked', providers: [] },
  findings: [countedBy('openalex', 1163)],
};

/** Opens the details of what is known, and shows their article. */
async function opened(speaker: Speaker, prose: Parts['prose']): Promise<HTMLElement> {
  bringBy({ prose } as Parts);
  const root = mount(html`<div></div>`).attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  root.append(button);
  const asked = { attention, loaded: Promise.resolve(), withhold: (all: Attention) => all };
  await openDetails(button, asked, { speaker, foreign: undefined }, undefined, undefined);
  return root.querySelector<HTMLElement>('article')!;
}

const said = (article: HTMLElement) => article.textContent.replace(/\s+/g, ' ');

it('speaks the badge’s language, in that language’s direction', async () => {
  const spanish = await opened(speaker(spanishWords, 'es'), async () => es);
  expect(said(spanish)).to.contain('1163 citas, ');
  expect(said(spanish)).to.contain('22 de noviembre de 2026, esta versión');
  expect(spanish.lang).to.equal('');
  const arabic = await opened(speaker(arabicWords, 'ar'), async () => ar);
  expect(said(arabic)).to.contain('تُظهر هذه الأرقام الاهتمام والاستخدام، لا الجودة.');
  expect(getComputedStyle(arabic).direction).to.equal('rtl');
});

it('speaks English throughout, and says so, while the long texts can’t be had', async () => {
  const article = await opened(speaker(arabicWords, 'ar'), () =>
    Promise.reject(new Error('offline')),
  );
  expect([article.lang, article.dir]).to.deep.equal(['en', 'ltr']);
  expect(said(article)).to.contain('Found: scholarly.');
  expect(said(article)).to.contain('1,163 citations, OpenAlex, 22 November 2026, this version');
  expect(/\p{Script=Arabic}|[\u2066-\u2069]/u.test(said(article))).to.equal(false);
});
