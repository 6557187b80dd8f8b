import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainField, plainLatex } from '../../../src/intake/formats/latex.js';

for (const [tex, text] of [
  [String.raw`\"{u}\"u{\"u}{\"{u}}`, 'üüüü'],
  [String.raw`Erd\H{o}s and \v{S}v\'ejk`, 'Erdős and Švéjk'],
  [String.raw`\c{C}a \c ca`, 'Ça ça'],
  [String.raw`na\"{\i}ve \'{\i}`, 'naïve í'],
  [String.raw`\O rsted, \aa ngstr\"om, \L{}\'od\'z, \ss`, 'Ørsted, ångström, Łódź, ß'],
  [String.raw`{DNA} in {\em vivo} and \textbf{bold}`, 'DNA in vivo and bold'],
  [String.raw`50\% of \$5 \& \#1, a\_b, \{x\}`, '50% of $5 & #1, a_b, {x}'],
  ["pages 1--2 --- and ``quoted''", 'pages 1–2 — and "quoted"'],
  ['a~b\n  c', 'a b c'],
  ['$x^2$ and $\\alpha$-helix', 'x^2 and α-helix'],
  ['Already ünïcödé 漢字', 'Already ünïcödé 漢字'],
] as const)
  test(`${tex} reads "${text}"`, () => {
    assert.equal(plainLatex(tex), text);
  });

for (const [tex, text] of [
  [String.raw`10.5555/a\_b`, '10.5555/a_b'],
  ['10.5555/a{_}b', '10.5555/a_b'],
  [String.raw`\url{https://a.test/b\%20c}`, 'https://a.test/b%20c'],
  ['{10.5555/a}', '10.5555/a'],
] as const)
  test(`as a field ${tex} is ${text}`, () => {
    assert.equal(plainField(tex), text);
  });

test('no LaTeX makes it throw, and no command is left', () => {
  fc.assert(
    fc.property(fc.string(), (tex) => {
      assert.ok(!plainLatex(tex).includes('\\') || tex.includes('textbackslash'));
    }),
  );
});
