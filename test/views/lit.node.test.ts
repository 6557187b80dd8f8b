import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

// `unused` in vite.config.ts takes these out of Lit as the script files hold it: a template that used
// one would work as an npm module, and do nothing there.
const missing: Readonly<Record<string, RegExp>> = {
  'an svg or mathml template': /\b(?:svg|mathml)`/,
  'a property, as in .value=': /\s\.[\w-]+=\$\{/,
  'an attribute that is there or not, as in ?hidden=': /\s\?[\w-]+=\$\{/,
  'a value in a comment': /<!--(?:(?!-->)[^`])*\$\{/,
  'a value in a style sheet or script': /<(?:style|script|textarea|title)\b[^>`]*>[^<`]*\$\{/,
  'a value in the place of an attribute’s name': /<[a-z][\w-]*(?:\s[\w-]+(?:="[^"`]*")?)*\s\$\{/,
};

const sources = ['src/views', 'src/elements'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

for (const [what, pattern] of Object.entries(missing))
  it(`no template of ours holds ${what}, which the script files’ Lit can’t draw`, () => {
    const found = sources.filter((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?:html|svg|mathml)`[^`]*`/g)].some(([template]) =>
        pattern.test(template),
      ),
    );
    assert.deepEqual(found, []);
  });

it('the patterns find what they look for', () => {
  const templates = [
    'svg`<path d=${d} />`',
    'html`<input .value=${value}>`',
    'html`<p ?hidden=${isHidden}></p>`',
    'html`<!-- ${value} -->`',
    'html`<style>p { color: ${colour}; }</style>`',
    'html`<p ${attribute}></p>`',
  ];
  assert.deepEqual(
    Object.values(missing).map((pattern, at) => pattern.test(templates[at]!)),
    templates.map(() => true),
  );
});
