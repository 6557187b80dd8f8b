/** Accents of LaTeX, each as the character that combines with the letter before it. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that stand for a letter or a sign. */
const letters: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', o: 'ø', O: 'Ø', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å' },
  ...{ l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ' },
  ...{ textendash: '–', textemdash: '—', ldots: '…', dots: '…', textquoteright: '’' },
  ...{ textquoteleft: '‘', textquotedblleft: '“', textquotedblright: '”', copyright: '©' },
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', lambda: 'λ', mu: 'μ' },
  ...{ pi: 'π', sigma: 'σ', tau: 'τ', phi: 'φ', omega: 'ω', Delta: 'Δ', Omega: 'Ω' },
  ...{ times: '×', pm: '±', rightarrow: '→', textbackslash: '\\' },
};

/**
 * The text that LaTeX would print, near enough to be read as a title: accents, letters and signs
 * are put in their place, and commands that only change the look are taken out.
 */
export function plainLatex(tex: string): string {
  return (
    tex
      // A letter's accent: \"u, \"{u}, \v{s}, \v s, \'{\i}.
      .replace(
        /\\(?:([`'^~=."])|([uvHtcdbkr])(?=[\s{\\]))\s*(?:\{\s*\\?([a-zA-Z])\s*\}|\\?([a-zA-Z]))/g,
        (_, sign: string, name: string, braced: string, bare: string) =>
          `${braced ?? bare}${accents[sign ?? name] ?? ''}`,
      )
      .replace(/\\([%&#_{}$])/g, (_, sign: string) => kept[sign] ?? sign)
      .replace(/\\([a-zA-Z]+)\s?(?:\{\})?/g, (_, name: string) => letters[name] ?? '')
      .replace(/---/g, '—')
      .replace(/--/g, '–')
      .replace(/``|''/g, '"')
      .replace(/(?<!\\)[{}$]/g, '')
      .replace(/~/g, ' ')
      .replace(/\\/g, '')
      .replace(/[\uE000-\uE002]/g, (sign) => signs[sign]!)
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC')
  );
}

/** Braces and dollars that are meant are set aside while the others go. */
const kept: Readonly<Record<string, string>> = { '{': '\uE000', '}': '\uE001', $: '\uE002' };
const signs: Readonly<Record<string, string>> = { '\uE000': '{', '\uE001': '}', '\uE002': '$' };

/** What a field that holds no prose says, such as a DOI in which an underscore was escaped. */
export function plainField(tex: string): string {
  return tex
    .replace(/\\(?:url|href|doi|path|texttt|nolinkurl)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([%&#_{}$~])/g, '$1')
    .replace(/\{\\?([_~%&#-])\}/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
}
