import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge, Lack } from '../../src/aggregate/badge.js';
import type { Arc, Look } from '../../src/aggregate/ring.js';
import type { Notice, NoticeKind } from '../../src/model/notice.js';
import { ar } from '../../src/words/ar/badge.js';
import { type Caption, caption, numberless, ringWords } from '../../src/words/caption.js';
import { englishSpeaker } from '../../src/words/en/speaker.js';
import { es } from '../../src/words/es/badge.js';
import { speaker } from '../../src/words/speaker.js';
import { statement } from '../../src/words/statement.js';
import { countedBy } from '../support/findings.js';

const english = englishSpeaker('en');
const speakers = [english, speaker(es, 'es'), speaker(ar, 'ar')];
const labels: Readonly<Record<string, string>> = { openalex: 'OpenAlex', crossref: 'Crossref' };
const labelOf = (id: string) => labels[id] ?? id;

const lone = (look: Look): Arc[] => [{ group: 'scholarly', look }];
const notice = (kind: NoticeKind): Notice => ({
  kind,
  link: `https://doi.org/10.5555/${kind}`,
  provider: 'crossref',
});

function shown(changes: Partial<Badge>): Badge {
  return { state: 'empty', busy: false, arcs: [], notices: [], ...changes };
}

const say = (changes: Partial<Badge>, by = english) => caption(shown(changes), by, labelOf);
const texts = ({ number, notice, main, detail, full }: Caption) => [
  number,
  notice,
  main,
  detail,
  full,
];
const lackOf = (why: Lack) => ({ why, providers: ['openalex', 'crossref'] as const });

test('a headline stands with its measure, provider and date, in parts and as a whole', () => {
  const headline = countedBy('openalex', 1163);
  assert.deepEqual(say({ state: 'ready', headline, arcs: lone('found') }), {
    number: '1,163',
    notice: '',
    main: '1,163 citations',
    detail: 'OpenAlex, 22 Nov 2026',
    comma: ', ',
    full: '1,163 citations, OpenAlex, 22 November 2026. Found: scholarly.',
  });
});

test('a known zero is said as a number, and its group as looked for', () => {
  const headline = countedBy('crossref', 0);
  const { main, detail, full } = say({ headline, arcs: lone('none') });
  assert.deepEqual(
    [main, detail, full],
    [
      '0 citations',
      'Crossref, 22 Nov 2026',
      '0 citations, Crossref, 22 November 2026. Looked for, none: scholarly.',
    ],
  );
});

test('the statement joins number, measure, provider and date', () => {
  assert.equal(
    statement(countedBy('openalex', 1), english, labelOf),
    '1 citation, OpenAlex, 22 November 2026',
  );
});

for (const by of speakers)
  test(`in ${by.locale} a number is never without measure, provider and date`, () => {
    const headline = countedBy('openalex', 145);
    const { number, main, detail, full } = say({ state: 'ready', headline }, by);
    assert.equal(number, '145');
    assert.match(main, /145\D*\p{L}|\p{L}\D*145/u);
    for (const text of [detail, full]) {
      assert.match(text, /OpenAlex/);
      assert.match(text, /22\P{Nd}.*2026/u);
    }
    assert.equal(full.match(/145/g)?.length, 1);
  });

for (const [why, main] of [
  ['unreachable', 'Could not be reached'],
  ['busy', 'Busy, try later'],
  ['unreadable', 'Answer unreadable'],
  ['not-covered', 'Not covered'],
  ['not-asked', 'Not asked'],
  ['hidden', 'Withheld by this page'],
] as const)
  test(`where the lack is ${why} it says “${main}” and whom it concerns`, () => {
    const said = say({ lack: lackOf(why), arcs: lone('not-asked') });
    assert.deepEqual(
      [said.number, said.main, said.detail, said.full],
      ['', main, 'OpenAlex, Crossref', `${main}: OpenAlex, Crossref. Not asked here: scholarly.`],
    );
  });

const uncounted: readonly Partial<Badge>[] = [
  { state: 'idle' },
  { state: 'loading', busy: true, arcs: lone('pending') },
  { state: 'empty' },
  ...(['found', 'none', 'not-covered', 'failed', 'not-asked', 'pending'] as const).map((look) => ({
    state: look === 'found' ? ('ready' as const) : ('empty' as const),
    arcs: lone(look),
  })),
  ...(['unreachable', 'busy', 'unreadable', 'not-covered', 'not-asked', 'hidden'] as const).flatMap(
    (why) => [
      { state: 'empty' as const, lack: lackOf(why) },
      { state: 'unavailable' as const, lack: lackOf(why), arcs: lone('failed') },
    ],
  ),
];

for (const by of speakers)
  test(`in ${by.locale} nothing that is not counted holds a digit`, () => {
    for (const changes of uncounted)
      for (const kinds of [[], ['retraction'], ['correction', 'withdrawal']] as NoticeKind[][]) {
        const said = say({ ...changes, notices: kinds.map(notice) }, by);
        assert.equal(said.number, '');
        assert.ok(said.main && said.full);
        assert.deepEqual(
          texts(said).filter((text) => /\p{Nd}|undefined|null/u.test(text)),
          [],
        );
      }
  });

test('each state has words of its own', () => {
  const headline = countedBy('openalex', 3);
  const said = [
    say({ state: 'idle' }),
    say({ state: 'loading' }),
    say({ state: 'ready', headline, arcs: lone('found') }),
    say({ state: 'empty', headline: countedBy('openalex', 0), arcs: lone('none') }),
    say({ state: 'empty', lack: lackOf('not-covered'), arcs: lone('not-covered') }),
    say({ state: 'empty', lack: lackOf('not-asked'), arcs: lone('not-asked') }),
    say({ state: 'unavailable', lack: lackOf('unreachable'), arcs: lone('failed') }),
  ];
  assert.equal(new Set(said.map(({ main }) => main)).size, said.length);
  assert.equal(new Set(said.map(({ full }) => full)).size, said.length);
});

test('while it is looking it says so, and not yet what the ring shows', () => {
  const { main, detail, full } = say({ state: 'loading', busy: true, arcs: lone('pending') });
  assert.deepEqual([main, detail, full], ['Looking it up…', '', 'Looking it up…']);
});

test('a ring without a headline says what was found, once', () => {
  const { main, detail, full } = say({
    state: 'ready',
    arcs: [
      { group: 'scholarly', look: 'found' },
      { group: 'social', look: 'found' },
      { group: 'use', look: 'not-covered' },
    ],
  });
  assert.deepEqual(
    [main, detail, full],
    ['Found', 'scholarly, social', 'Found: scholarly, social. Not covered: use.'],
  );
});

test('what is found outweighs a lack elsewhere', () => {
  const said = say({ state: 'ready', lack: lackOf('unreachable'), arcs: lone('found') });
  assert.deepEqual([said.main, said.detail], ['Found', 'scholarly']);
});

for (const by of speakers)
  test(`in ${by.locale} a ring of zeros without a headline does not say “found”`, () => {
    const said = say({ state: 'empty', arcs: lone('none') }, by);
    assert.equal(said.main, by.words.looks.none);
    assert.notEqual(said.main, by.words.found);
    assert.equal(said.detail, by.words.groups.scholarly);
  });

test('a badge that asked nobody says “not asked”', () => {
  const { main, detail, full } = say({ state: 'empty' });
  assert.deepEqual([main, detail, full], ['Not asked', '', 'Not asked.']);
});

test('a notice stands before everything else, in every state', () => {
  const notices = [notice('retraction')];
  const headline = countedBy('openalex', 12);
  assert.equal(
    say({ state: 'ready', headline, notices, arcs: lone('found') }).full,
    'Retracted. 12 citations, OpenAlex, 22 November 2026. Found: scholarly.',
  );
  for (const changes of uncounted) {
    const said = say({ ...changes, notices });
    assert.equal(said.notice, 'Retracted');
    assert.ok(said.full.startsWith('Retracted. '));
  }
});

test('notices of one kind are said once, and all kinds are said', () => {
  const kinds: NoticeKind[] = [
    'retraction',
    'retraction',
    'correction',
    'withdrawal',
    'expression-of-concern',
  ];
  assert.equal(
    say({ notices: kinds.map(notice) }).notice,
    'Retracted, Corrected, Withdrawn, Expression of concern',
  );
});

test('a kind of notice that this copy has no word for is said all the same', () => {
  const reinstatement = notice('reinstatement' as NoticeKind);
  for (const by of speakers)
    assert.equal(say({ notices: [reinstatement] }, by).notice, 'reinstatement');
});

test('the ring’s sentence names groups and never how many of how many', () => {
  const arcs: Arc[] = [
    { group: 'policy', look: 'failed' },
    { group: 'encyclopedias', look: 'none' },
    { group: 'news', look: 'not-covered' },
    { group: 'scholarly', look: 'found' },
    { group: 'use', look: 'pending' },
    { group: 'social', look: 'not-asked' },
  ];
  assert.equal(
    ringWords(arcs, english),
    'Found: scholarly. Looked for, none: encyclopedias. Not covered: news. ' +
      'Could not be reached: policy. Not asked here: social. Still looking: use.',
  );
  assert.equal(ringWords([], english), '');
  for (const by of speakers) assert.doesNotMatch(ringWords(arcs, by), /\p{Nd}|undefined/u);
});

test('a caption of words alone keeps its full stop and gets no second one', () => {
  assert.equal(numberless('…').full, '…');
  assert.equal(numberless('Not a DOI', 'x').full, 'Not a DOI: x.');
  assert.equal(numberless('Not a DOI', '10.1/').number, '');
});

test('a Latin name is kept apart in a line of Arabic, and stands bare elsewhere', () => {
  const [, spanish, arabic] = speakers;
  const details = [english, spanish!, arabic!].map((by) => [
    say({ state: 'ready', headline: countedBy('openalex', 3) }, by).detail,
    say({ lack: lackOf('not-covered') }, by).detail,
  ]);
  assert.deepEqual(
    details.map((some) => some.map((text) => text.includes('\u2068OpenAlex\u2069'))),
    [
      [false, false],
      [false, false],
      [true, true],
    ],
  );
  assert.doesNotMatch(details.slice(0, 2).flat().join(), /[\u2066-\u2069]/);
});
