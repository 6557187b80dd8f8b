import type { Counted } from '../model/finding.js';
import { isCount } from './series.js';

/** The officially assigned codes of ISO 3166-1 alpha-2. */
const countries = new Set(
  [
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO',
    'BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ',
    'DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP',
    'GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG',
    'KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML',
    'MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE',
    'PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL',
    'SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM',
    'US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW',
  ].flatMap((line) => line.split(' ')),
);

/**
 * A count by countries, in the given order. What has no code of a country is left out, such as a
 * visitor nobody could locate or GeoIP's `EU` and `A1`. `undefined` where nothing is left, and
 * where a number can't be read or a country comes twice.
 */
export function placesIn(
  entries: readonly (readonly [country: unknown, value: unknown])[] | undefined,
): Counted['places'] {
  const places = new Map<string, number>();
  for (const [country, value] of entries ?? []) {
    if (typeof country !== 'string' || !countries.has(country)) continue;
    if (!isCount(value) || places.has(country)) return undefined;
    places.set(country, value + 0);
  }
  if (!places.size) return undefined;
  return [...places].map(([country, value]) => ({ country, value }));
}
