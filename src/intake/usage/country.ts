/** ISO 3166-1 alpha-2, every code that is assigned. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/**
 * How files say that they do not know a country. Old GeoIP files have codes that are no countries:
 * A1 anonymous proxies, A2 satellites, O1 others, EU and AP whole continents; T1 is Tor.
 */
const unknown = new Set([
  ...['', '-', '--', '?', '??', 'a1', 'a2', 'ap', 'eu', 'o1', 't1', 'xx', 'zz'],
  ...['n/a', 'none', 'null', 'other', 'others', '(not set)', 'not set', '(other)'],
  ...['unknown', 'unknown region', 'unbekannt', 'unbekannte region', 'desconocido', 'inconnu'],
  ...['région indéterminée', 'región desconocida', 'غير معروف', 'منطقة غير معروفة'],
]);

/** What people and old lists write beside the names of today. */
const alsoCalled: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  el: 'GR',
  usa: 'US',
  'united states of america': 'US',
  'czech republic': 'CZ',
  turkey: 'TR',
  'russian federation': 'RU',
  'korea, republic of': 'KR',
  'republic of korea': 'KR',
  'iran, islamic republic of': 'IR',
  'viet nam': 'VN',
  'hong kong': 'HK',
  macau: 'MO',
  myanmar: 'MM',
  palestine: 'PS',
};

let names: Map<string, string> | undefined;

/**
 * Reads a country: its code, or its name in English, German, French, Spanish or Arabic.
 *
 * @returns ISO 3166-1 alpha-2 in upper case, or `unknown` where the file says that it does not
 *   know; `undefined` for what can't be read
 */
export function readCountry(text: string): string | undefined {
  const written = text.trim().normalize('NFC').toLowerCase();
  if (unknown.has(written)) return 'unknown';
  const code = written.toUpperCase();
  if (codes.includes(code)) return code;
  names ??= named();
  return names.get(written);
}

/** The platform knows the names; they are looked up once a file holds one. */
function named(): Map<string, string> {
  const found = new Map(Object.entries(alsoCalled));
  for (const locale of ['en', 'de', 'fr', 'es', 'ar']) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name) found.set(name.normalize('NFC').toLowerCase(), code);
    }
  }
  return found;
}
