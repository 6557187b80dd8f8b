import { expect } from '@open-wc/testing';
import type { Discovery } from '../../../src/page/metadata/discovery.js';
import { type Wait, watchIdentifier } from '../../../src/page/metadata/watch.js';
import { pageOf } from './page.js';

const tag = (name: string) => `<meta name="citation_doi" content="10.5555/${name}">`;
const short = (discovery: Discovery) =>
  'found' in discovery ? discovery.found : 'conflict' in discovery ? 'conflict' : 'nothing';

/** A clock that a test turns. */
function clock() {
  let now = 0;
  const calls = new Set<{ at: number; call: () => void }>();
  const wait: Wait = (call, milliseconds) => {
    const one = { at: now + milliseconds, call };
    calls.add(one);
    return () => void calls.delete(one);
  };
  /** Lets the page tell of its changes, and then time go by. */
  const pass = async (milliseconds: number) => {
    await Promise.resolve();
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...calls].filter(({ at }) => at <= end).sort((one, two) => one.at - two.at);
      if (!next) break;
      now = next.at;
      calls.delete(next);
      next.call();
    }
    now = end;
  };
  return { wait, pass, calls };
}

/** A page that is watched, and all that was told. */
function watched(head: string, body?: string) {
  const { page, badge } = pageOf(head, body);
  const told: string[] = [];
  const time = clock();
  const leave = watchIdentifier(badge, (discovery) => told.push(short(discovery)), time.wait);
  const write = (html: string) => (page.head.innerHTML = html);
  return { page, badge, told, ...time, leave, write };
}

/** Counts observers that look at a page, and those that have stopped. */
function countObservers(): { made: () => number; stopped: () => number; restore: () => void } {
  const Original = MutationObserver;
  let made = 0;
  let stopped = 0;
  class Counted extends Original {
    constructor(callback: MutationCallback) {
      super(callback);
      made += 1;
    }
    override disconnect(): void {
      super.disconnect();
      stopped += 1;
    }
  }
  globalThis.MutationObserver = Counted;
  const restore = () => (globalThis.MutationObserver = Original);
  return { made: () => made, stopped: () => stopped, restore };
}

it('tells at once what the head names, and never while it is called', async () => {
  const { told, pass } = watched(tag('a'));
  expect(told).to.deep.equal([]);
  await pass(0);
  expect(told).to.deep.equal(['doi:10.5555/a']);
  await pass(10_000);
  expect(told).to.have.length(1);
});

it('tells as soon as a late head names a work', async () => {
  const { told, pass, write } = watched('');
  await pass(1000);
  write(tag('late'));
  await pass(100);
  expect(told).to.deep.equal(['doi:10.5555/late']);
  await pass(10_000);
  expect(told).to.have.length(1);
});

it('tells after three seconds that there is nothing, not before', async () => {
  const { told, pass } = watched('');
  await pass(2999);
  expect(told).to.deep.equal([]);
  await pass(1);
  expect(told).to.deep.equal(['nothing']);
});

it('does not lose the three seconds to a head that never rests', async () => {
  const { told, pass, page } = watched('');
  for (let at = 0; at < 3000; at += 30) {
    page.head.append(page.createElement('script'));
    await pass(30);
  }
  expect(told).to.deep.equal(['nothing']);
});

it('tells a work that comes after it has told nothing', async () => {
  const { told, pass, write } = watched('');
  await pass(5000);
  write(tag('a'));
  await pass(100);
  expect(told).to.deep.equal(['nothing', 'doi:10.5555/a']);
});

it('waits out a head that holds the tags of two pages for a moment', async () => {
  const { told, pass, page } = watched(tag('old'));
  await pass(0);
  page.head.insertAdjacentHTML('beforeend', tag('new'));
  await pass(2000);
  page.querySelector('meta')!.remove();
  await pass(100);
  expect(told).to.deep.equal(['doi:10.5555/old', 'doi:10.5555/new']);
  await pass(10_000);
  expect(told).to.have.length(2);
});

it('tells a conflict that stays for three seconds', async () => {
  const { told, pass, write } = watched(tag('a') + tag('b'));
  await pass(2999);
  expect(told).to.deep.equal([]);
  await pass(1);
  expect(told).to.deep.equal(['conflict']);
  write(tag('a'));
  await pass(100);
  expect(told).to.deep.equal(['conflict', 'doi:10.5555/a']);
});

it('says nothing when a head is cleared and written again with the same work', async () => {
  const { told, pass, write } = watched(tag('a'));
  await pass(0);
  write('');
  await pass(1000);
  write(tag('a'));
  await pass(10_000);
  expect(told).to.deep.equal(['doi:10.5555/a']);
});

it('gives every gap its own three seconds', async () => {
  const { told, pass, write } = watched(tag('a'));
  await pass(0);
  write('');
  await pass(2000);
  write(tag('a'));
  await pass(500);
  write('');
  await pass(2500);
  expect(told).to.deep.equal(['doi:10.5555/a']);
});

it('tells that a work is gone once it has been gone for three seconds', async () => {
  const { told, pass, write } = watched(tag('a'));
  await pass(0);
  write('');
  await pass(3000);
  expect(told).to.deep.equal(['doi:10.5555/a']);
  await pass(100);
  expect(told).to.deep.equal(['doi:10.5555/a', 'nothing']);
});

it('sees an attribute, a name, a script’s text and a swapped head', async () => {
  const { told, pass, page } = watched(tag('a'));
  await pass(0);
  page.querySelector('meta')!.content = '10.5555/b';
  await pass(100);
  page.querySelector('meta')!.name = 'other';
  page.head.insertAdjacentHTML('beforeend', '<script type="application/ld+json">{}</script>');
  await pass(100);
  page.querySelector('script')!.textContent = '{"@type":"Article","@id":"doi:10.5555/c"}';
  await pass(100);
  page.querySelector('script')!.firstChild!.nodeValue = '{"@type":"Article","@id":"doi:10.5555/d"}';
  await pass(100);
  const swapped = page.createElement('head');
  swapped.innerHTML = tag('e');
  page.head.replaceWith(swapped);
  await pass(100);
  page.querySelector('meta')!.content = '10.5555/f';
  await pass(100);
  expect(told).to.deep.equal([...'abcdef'].map((name) => `doi:10.5555/${name}`));
});

it('sees a new data-doi round the element, also outside its shadow root', async () => {
  const { page, badge } = pageOf('', '<li data-doi="10.5555/a"><div></div></li>');
  page.querySelector('div')!.attachShadow({ mode: 'open' }).append(badge);
  const told: string[] = [];
  const { wait, pass } = clock();
  const leave = watchIdentifier(badge, (discovery) => told.push(short(discovery)), wait);
  await pass(0);
  page.querySelector('li')!.dataset.doi = '10.5555/b';
  await pass(100);
  expect(told).to.deep.equal(['doi:10.5555/a', 'doi:10.5555/b']);
  leave();
});

it('does not read again for a title, a style or the text of the page', async () => {
  const { pass, page, calls } = watched(tag('a'));
  await pass(0);
  page.title = 'Another title';
  page.querySelector('title')!.firstChild!.nodeValue = 'One more';
  page.head.append(page.createElement('style'));
  page.body.append('text', page.createElement('p'));
  await pass(0);
  expect(calls.size).to.equal(0);
});

it('reads a burst of changes once', async () => {
  const { told, pass, page, calls } = watched('');
  await pass(0);
  const before = calls.size;
  for (const name of ['a', 'b', 'c']) {
    page.head.innerHTML = tag(name);
    await pass(10);
    expect(calls.size - before).to.equal(1);
  }
  await pass(100);
  expect(told).to.deep.equal(['doi:10.5555/c']);
});

it('waits for a page that is still being read, for its end may hold more', async () => {
  const { page, badge } = pageOf(tag('a'));
  let state = 'loading';
  Object.defineProperty(page, 'readyState', { get: () => state });
  const told: string[] = [];
  const { wait, pass } = clock();
  const leave = watchIdentifier(badge, (discovery) => told.push(short(discovery)), wait);
  await pass(10_000);
  expect(told).to.deep.equal([]);
  state = 'interactive';
  page.dispatchEvent(new Event('readystatechange'));
  await pass(0);
  expect(told).to.deep.equal(['doi:10.5555/a']);
  leave();
});

it('tells nothing more once it is left, and leaves no timer', async () => {
  const { told, pass, write, leave, calls } = watched('');
  for (const text of ['<base>', '<meta name="x">', '<meta name="y">', tag('a')]) {
    await pass(100);
    write(text);
  }
  await pass(10);
  leave();
  expect(calls.size).to.equal(0);
  write(tag('b'));
  await pass(10_000);
  expect(told).to.deep.equal([]);
});

it('shares one observer per page, until the last has left', async () => {
  const { made, stopped, restore } = countObservers();
  try {
    const { page, badge } = pageOf(tag('a'));
    const { wait } = clock();
    const first = watchIdentifier(badge, () => {}, wait);
    const second = watchIdentifier(page.body, () => {}, wait);
    expect(made()).to.equal(1);
    first();
    first();
    expect(stopped()).to.equal(0);
    second();
    expect(stopped()).to.equal(1);
    const third = watchIdentifier(badge, () => {}, wait);
    second();
    const fourth = watchIdentifier(badge, () => {}, wait);
    third();
    fourth();
    expect([made(), stopped()]).to.deep.equal([2, 2]);
  } finally {
    restore();
  }
});

it('keeps time by itself', async () => {
  const { badge } = pageOf(tag('a'));
  const discovery = await new Promise<Discovery>((tell) => {
    const leave = watchIdentifier(badge, (found) => {
      leave();
      tell(found);
    });
  });
  expect(discovery).to.have.property('found', 'doi:10.5555/a');
});
