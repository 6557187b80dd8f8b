import fc from 'fast-check';
import { type Identifier } from '../../src/identifiers/identifier.js';

// DOIs as their handbook allows them, in lower case: made up, so none of them names a work.

/** Characters that break URLs, lists, patterns or case folding somewhere; `K` is a Kelvin sign. */
const awkward = [...'aeswx0379-._~/+,;:%#?&=|!*@$^`\'"\\', ...'Üüéßſİ中ﬁ\u212A😀'];
const brackets = ['()', '[]', '<>', '{}'] as const;

const { text } = fc.letrec<{ text: string; piece: string }>((tie) => ({
  text: fc.array(tie('piece'), { maxLength: 8 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...awkward),
    fc
      .tuple(fc.constantFrom(...brackets), tie('text'))
      .map(([pair, inside]) => `${pair.charAt(0)}${inside}${pair.charAt(1)}`),
  ),
}));

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

const prefix = fc
  .tuple(digits(4, 9), fc.array(digits(1, 3), { maxLength: 2 }))
  .map(([registrant, parts]) => ['10', registrant, ...parts].join('.'));

/** Values of DOIs in normal form: brackets balanced, the last character no punctuation of prose. */
export const doiValues: fc.Arbitrary<string> = fc
  .tuple(prefix, text, fc.constantFrom(...'abz059#%+/=|', 'Ü', 'ü', '中', '😀'))
  .map(([registrant, suffix, last]) => `${registrant}/${suffix}${last}`);

/** DOIs in normal form. */
export const dois: fc.Arbitrary<Identifier> = doiValues.map((value): Identifier => `doi:${value}`);

/** Upper-cases a–z and nothing else. */
export function shout(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 32));
}
