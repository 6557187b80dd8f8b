import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseHTML } from 'linkedom';
import sanitizeHtml from 'sanitize-html';
import type { Counted } from '../../src/model/finding.js';
import type { Notice } from '../../src/model/notice.js';
import type { ProviderId } from '../../src/model/provider-id.js';
import { command } from '../support/command.js';
import { countedBy } from '../support/findings.js';
import { entry, folderOfSnapshots } from '../support/snapshot-works.js';

/** Everything that ends, opens or escapes something in one of the formats. */
const title = String.raw`[x] </script></title></style><script>alert(1)</script> <img src=x onerror=alert(1)> " ' & &lt; ]]> --> *a* _b_ **c** # ~~d~~ | \end{itemize} \input{/etc/passwd} {e} $f$ % ^g ~h -- {{i}} ${'`j`'} ![k](javascript:alert(1))`;
/** The same as a snapshot might smuggle it in: over two lines, turned round, with a bell. */
const smuggled = `\u202E${title.replace(' & ', '\n&\u0007')}\u2028\uD800`;
const script = 'javascript:alert(1)';

let folder: Awaited<ReturnType<typeof folderOfSnapshots>>;
let from: string;
before(async () => {
  folder = await folderOfSnapshots();
  const figure = countedBy('openalex', 145);
  const hostile: Counted = {
    ...countedBy(title as ProviderId, 7),
    receipt: { ...figure.receipt, link: script, licence: title, attribution: title },
  };
  const notice = { kind: title, link: script, provider: 'crossref' } as unknown as Notice;
  from = await folder.write(
    entry('10.5555/<b>"a"&', [figure, hostile], {
      work: { title: smuggled, identifiers: [script, 'doi:10.5555/<b>"a"&'] },
      notices: [notice],
    }),
  );
});
after(() => folder.remove());

async function rendered(format: string, ...more: readonly string[]): Promise<string> {
  const { code, out } = await command(['render', '--from', from, '--format', format, ...more]);
  assert.equal(code, 0);
  return out;
}

/** Elements and attributes of markup, as a parser finds them. */
function found(html: string): { tags: string[]; attributes: string[]; links: string[] } {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const all = [...document.body.querySelectorAll('*')];
  return {
    tags: [...new Set(all.map(({ localName }) => localName))].sort(),
    attributes: [
      ...new Set(
        all.flatMap((each) => each.getAttributeNames().map((name) => `${each.localName} ${name}`)),
      ),
    ].sort(),
    links: all.flatMap((each) => each.getAttribute('href') ?? []),
  };
}

/** What WordPress lets through in posts, of what we might need: its `$allowedposttags`. */
const wordpress: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'lang', 'dir'],
  li: ['align', 'value', 'lang', 'dir'],
  p: ['align', 'lang', 'dir'],
  strong: ['lang', 'dir'],
  ul: ['type', 'lang', 'dir'],
};

test('HTML holds text, lists and links of the web alone, all of which WordPress lets through', async () => {
  const html = await rendered('html');
  const { tags, attributes, links } = found(html);
  assert.deepEqual(tags, ['a', 'li', 'p', 'strong', 'ul']);
  for (const attribute of attributes) {
    const [tag = '', name = ''] = attribute.split(' ');
    assert.ok(wordpress[tag]?.includes(name), attribute);
  }
  assert.deepEqual(links, ['https://doi.org/10.5555/%3Cb%3E%22a%22&', 'https://plain.test/about']);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  assert.equal(document.querySelector('li a')!.textContent, title);
  assert.doesNotMatch(html, /\{[{%]/);
});

test('HTML keeps value, source, date and links through sanitize-html', async () => {
  const html = await rendered('html');
  const kept = sanitizeHtml(html);
  assert.equal(
    parseHTML(`<html><body>${kept}</body></html>`).document.body.textContent,
    parseHTML(`<html><body>${html}</body></html>`).document.body.textContent,
  );
  assert.match(
    kept,
    /<strong>145 citations<\/strong> \(<a href="https:\/\/plain\.test\/about">OpenAlex<\/a>, 22 November 2026\)/,
  );
});

test('what is drawn for the element holds no tag from a snapshot, and its JSON does not end its script', async () => {
  const html = await rendered('element');
  // The parser does not look into templates.
  const { tags, links } = found(html.replace(/<\/?template[^>]*>/g, ''));
  assert.deepEqual(tags, [
    ...['a', 'div', 'impact-badge', 'path', 'script', 'slot', 'span', 'strong', 'style'],
    ...['svg', 'text'],
  ]);
  assert.ok(links.every((link) => link.startsWith('https://doi.org/10.5555/')));
  assert.equal(html.match(/<script/gi)?.length, 1);
  assert.equal(html.match(/<\/script/gi)?.length, 1);
  const [, json = ''] = /<script[^>]*>(.*)<\/script>\n$/s.exec(html) ?? [];
  const { works } = JSON.parse(json) as { works: Record<string, { work: { title: string } }> };
  assert.equal(works['doi:10.5555/<b>"a"&']!.work.title, title);
  // What Jekyll and Hugo would fill in.
  assert.doesNotMatch(json, /\{[{%]/);
});

for (const variant of ['flat', 'donut'])
  test(`a ${variant} picture holds no element, address or reference from a snapshot`, async () => {
    const svg = await rendered('svg', '--variant', variant);
    const allowed = /^<\/?(?:svg|title|desc|style|clipPath|g|rect|text|path)\b[^<>]*>$/;
    for (const [tag] of svg.matchAll(/<[^>]*>/g)) assert.match(tag, allowed);
    for (const [entity] of svg.matchAll(/&[^;]*;?/g))
      assert.match(entity, /^&(?:lt|gt|amp|quot|#39|#123);$/);
    assert.doesNotMatch(svg, /href|on\w+="|@import|url\((?!#)/);
    assert.doesNotMatch(svg, /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF\u202E]/);
    assert.match(svg, /<title>\[x\] &lt;\/script&gt;/);
  });

test('Markdown escapes all that is more than text', async () => {
  for (const more of [[], ['--images', 'https://x.test/(a b)']]) {
    const markdown = await rendered('markdown', ...more);
    const plain = markdown
      // What is ours: links, strong text, list marks.
      .replace(/\]\(https:\/\/[^\s()<>[\]"'`|\\]*\)/g, ' ')
      .replace(/^ *- \[?|^\[!\[/gm, '')
      .replace(/\*\*(\d+ citations|\\\[x\\\].*?)\*\*/g, '$1')
      .replace(/ \(\[/g, ' (')
      // What is escaped.
      .replace(/\\[\\`*_{}[\]|~#!$.+-]/g, '')
      .replace(/&(?:lt|gt|amp);/g, '');
    assert.doesNotMatch(plain, /[\\`*_{}[\]|~#!$<>&]/);
    assert.doesNotMatch(markdown, /[^\\]\]\(javascript/);
  }
});

test('LaTeX escapes all that is more than text', async () => {
  const latex = await rendered('latex');
  const plain = latex
    // What is ours: the lists, strong text and links.
    .replace(/^ *\\(?:begin|end)\{itemize\}$/gm, '')
    .replace(/^ *\\item\{\} /gm, '')
    .replace(/\\textbf\{145 citations\}/g, '')
    .replace(/\\href\{https:\/\/(?:[^\s\\{}%#&$^~]|\\[%#&_])*\}\{(.*)\}(?= \(|,|$)/gm, '$1')
    .replace(/\\textbf\{(.*)\}(?= \()/g, '$1')
    // What is escaped.
    .replace(
      /\\(?:textbackslash|textasciicircum|textasciitilde|textless|textgreater|textbar|char34)\{\}/g,
      '',
    )
    .replace(/\\[{}$&#%_]/g, '')
    .replace(/-\{\}/g, '-');
  assert.doesNotMatch(plain, /[\\{}$&#%_^~<>|]/);
  assert.doesNotMatch(latex, /--|javascript:alert\(1\)\}\{/);
});

test('plain text keeps a title in its line', async () => {
  const text = await rendered('text');
  assert.ok(text.startsWith('[x] </script>'));
  assert.equal(text.split('\n')[1], 'https://doi.org/10.5555/%3Cb%3E%22a%22&');
  assert.doesNotMatch(text, /[\u0000-\u0009\u000B-\u001F\u2028\u202E]/);
});
