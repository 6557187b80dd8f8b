import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCountry } from '../../../src/intake/usage/country.js';

for (const [text, country] of [
  ['DE', 'DE'],
  ['de', 'DE'],
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['Allemagne', 'DE'],
  ['Alemania', 'DE'],
  ['ألمانيا', 'DE'],
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['Vereinigtes Königreich', 'GB'],
  ["Cote d'Ivoire", undefined],
  ['Côte d’Ivoire', 'CI'],
  ['Österreich', 'AT'],
  ['ÖSTERREICH', 'AT'],
  ['Turkey', 'TR'],
  ['Czech Republic', 'CZ'],
  ['Namibia', 'NA'],
  ['NA', 'NA'],
  ['Atlantis', undefined],
  ['QQ', undefined],
  ['constructor', undefined],
] as const)
  test(`"${text}" is ${country ?? 'no country'}`, () => {
    assert.equal(readCountry(text), country);
  });

for (const text of [
  ...['A1', 'A2', 'O1', 'EU', 'AP', 'XX', 'ZZ', 'T1', '', ' ', '-', '(not set)', 'Unknown'],
  ...['Unbekannt', 'Inconnu', 'Desconocido', 'Others'],
])
  test(`"${text}" says that the country is not known`, () => {
    assert.equal(readCountry(text), 'unknown');
  });
