import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Identifier,
  schemeOf,
  type Scheme,
  valueOf,
} from '../../src/identifiers/identifier.js';

/** What a reader of one scheme must do. */
export interface Expected {
  readonly scheme: Scheme;
  readonly read: (text: string) => Identifier | undefined;
  /** What people write, and the identifier it is. */
  readonly written: readonly (readonly [string, Identifier])[];
  /** What is none, however it looks. */
  readonly wrong: readonly string[];
  /** All that it ever gives. */
  readonly normal: RegExp;
  /** Identifiers in normal form. */
  readonly values: fc.Arbitrary<Identifier>;
  /** What may stand before a value, the empty label included. */
  readonly labels: readonly string[];
  /** What may follow it after an address; an address ends in a slash. */
  readonly tails?: readonly string[];
  /** What may stand round it. */
  readonly sentences?: readonly (readonly [string, string])[];
  /** Where more than ASCII is folded, by a standard of its own, as in names of hosts. */
  readonly foldsMore?: boolean;
}

export const sentences: readonly (readonly [string, string])[] = [
  ['', ''],
  ['  ', '\n'],
  ['\uFEFF', '\u200B'],
  ['', '.'],
  ['', ','],
  ['(', ')'],
  ['(', ').'],
  ['[', ']'],
  ['<', '>'],
  ['"', '"'],
  ['“', '.”'],
  ['«', '»'],
];

/** No identifier of any scheme but `url`. */
const nothing = ['', ' ', '\u200B', '.', '()', 'undefined', 'null', '[object Object]', 'a/b/c d'];

/** Any sequence of UTF-16 units, halves of characters among them. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7f })))
  .map((units) => String.fromCharCode(...units));

/** What is slow to read over and over where a pattern is careless. */
const rows = [...'.)( ;-/:0a', 'a/', ' [', 'ark:'];

/** Characters that another rule of case or of digits takes for ASCII. */
const lookalikes: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, fullWidth(digit)])),
  k: '\u212A',
  s: '\u017F',
};

/** Holds a reader to its table and to what all readers have in common. */
export function readerTests({ scheme, read, written, wrong, normal, ...expected }: Expected): void {
  const { values, labels, tails = [''] } = expected;
  const plain = ['', ...labels.filter((label) => !label.includes('.'))];
  const round = expected.sentences ?? sentences;
  const almost = fc
    .tuple(fc.constantFrom(...labels), values, anyText, fc.nat(40), fc.boolean())
    .map(([label, id, text, at, cut]) => {
      const value = valueOf(id);
      return `${label}${value.slice(0, at)}${text}${cut ? '' : value.slice(at)}`;
    });

  describe(`the reader of ${scheme}`, () => {
    for (const [text, identifier] of written)
      it(`reads ${JSON.stringify(text)} as ${identifier}`, () => {
        assert.equal(read(text), identifier);
      });

    for (const text of [...nothing, ...wrong])
      it(`sees none in ${JSON.stringify(text)}`, () => {
        assert.equal(read(text), undefined);
      });

    it('never throws and gives the normal form or nothing', () => {
      fc.assert(
        fc.property(fc.oneof(anyText, almost), (text) => {
          const identifier = read(text);
          if (identifier === undefined) return;
          assert.match(identifier, normal);
          assert.equal(schemeOf(identifier), scheme);
          assert.doesNotThrow(() => encodeURIComponent(identifier));
        }),
        { numRuns: 2000 },
      );
    });

    it('reads what it gave as the same again, with its scheme and without', () => {
      fc.assert(
        fc.property(fc.oneof(values.map(valueOf), almost), (text) => {
          const identifier = read(text);
          if (identifier === undefined) return;
          assert.equal(read(identifier), identifier);
          assert.equal(read(valueOf(identifier)), identifier);
        }),
        { numRuns: 2000 },
      );
    });

    it('reads the same behind every label and address and within every sentence', () => {
      fc.assert(
        fc.property(
          values,
          fc.constantFrom(...labels),
          fc.constantFrom(...tails),
          fc.constantFrom(...round),
          (identifier, label, tail, [before, after]) => {
            const end = /:\/\/.*\/$/.test(label) ? tail : '';
            const text = `${before}${label}${valueOf(identifier)}${end}${after}`;
            assert.equal(read(text), identifier, text);
          },
        ),
        { numRuns: 2000 },
      );
    });

    if (!expected.foldsMore)
      it('folds ASCII alone', () => {
        fc.assert(
          fc.property(values, fc.constantFrom(...plain), fc.nat(), (identifier, label, at) => {
            const text = `${label}${valueOf(identifier)}`;
            const place = at % text.length;
            const other = lookalikes[text.charAt(place).toLowerCase()];
            fc.pre(other !== undefined);
            const changed = `${text.slice(0, place)}${other}${text.slice(place + 1)}`;
            assert.notEqual(read(changed), identifier, changed);
          }),
          { numRuns: 500 },
        );
      });

    it('is not slowed down by an endless row of anything', () => {
      const [value = ''] = fc.sample(values.map(valueOf), { numRuns: 1, seed: 1 });
      const start = performance.now();
      for (const character of rows)
        for (const label of labels) {
          read(`${label}${value}${character.repeat(10_000)}`);
          read(`${label}${value}${character.repeat(10_000)}x`);
          read(`${label}${character.repeat(10_000)}${value}`);
          read(`${character.repeat(10_000)}${label}${value}`);
        }
      // A fraction of a second where each character is looked at once, minutes where it is not.
      assert.ok(performance.now() - start < 5000);
    });
  });
}

/** Holds a reader to its check digits: a value with one digit changed is none. */
export function checkDigitTests(
  { scheme, read, values }: Pick<Expected, 'scheme' | 'read' | 'values'>,
  digits = '0123456789',
): void {
  it(`is no ${scheme} when one digit is another`, () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.constantFrom(...digits), (identifier, at, digit) => {
        const value = valueOf(identifier);
        const places = [...value]
          .map((_, place) => place)
          .filter((place) => digits.includes(value.charAt(place)));
        const place = places[at % places.length] ?? 0;
        fc.pre(value.charAt(place) !== digit);
        assert.equal(read(`${value.slice(0, place)}${digit}${value.slice(place + 1)}`), undefined);
      }),
      { numRuns: 2000 },
    );
  });
}

/** Digits, as many as given. */
export function digits(minLength: number, maxLength = minLength): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
}

/** Numbers without leading zeros, written in digits. */
export function numbers(maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...'123456789'), digits(0, maxLength - 1))
    .map((parts) => parts.join(''));
}

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xff10 - 0x30);
}
