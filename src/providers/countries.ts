/** Names that English speakers also use, by ISO 3166-1 alpha-2. */
const others: Readonly<Record<string, string>> = {
  bolivia: 'BO',
  brunei: 'BN',
  burma: 'MM',
  'cape verde': 'CV',
  congo: 'CG',
  'cote divoire': 'CI',
  'czech republic': 'CZ',
  'democratic republic of the congo': 'CD',
  'east timor': 'TL',
  'hong kong': 'HK',
  iran: 'IR',
  'ivory coast': 'CI',
  'korea south': 'KR',
  laos: 'LA',
  macao: 'MO',
  macau: 'MO',
  macedonia: 'MK',
  myanmar: 'MM',
  palestine: 'PS',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  swaziland: 'SZ',
  syria: 'SY',
  turkey: 'TR',
  turkiye: 'TR',
  usa: 'US',
  'united states of america': 'US',
  'viet nam': 'VN',
};

/** Codes that the platform names and ISO 3166-1 does not hold. */
const noCountries = /^(?:A[AC]|C[PQ]|D[G]|E[AUZ]|IC|Q[M-Z]|TA|UN|X[A-Z]|ZZ)$/;

let known: ReadonlyMap<string, string> | undefined;

/** The country an English name stands for, ISO 3166-1 alpha-2; `undefined` where nobody knows. */
export function countryNamed(name: string): string | undefined {
  known ??= names();
  return known.get(plain(name));
}

function names(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const pairs = codes.flatMap((code): [string, string][] => {
    // Of a country that has another code by now, the name is the other's.
    if (noCountries.test(code) || new Intl.Locale(`und-${code}`).region !== code) return [];
    const name = display.of(code);
    return name ? [[plain(name), code]] : [];
  });
  return new Map([...pairs, ...Object.entries(others)]);
}

/** A name without marks, marks of punctuation and capitals. */
function plain(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
