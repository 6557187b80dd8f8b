import { readAward } from '../../identifiers/award.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { readOrcid } from '../../identifiers/orcid.js';
import { readRor } from '../../identifiers/ror.js';
import { UsageError } from '../exit.js';
import type { InputOptions } from './options.js';

/**
 * The people, organisations and awards whose works are to be listed, each once.
 *
 * @throws UsageError where one can't be read
 */
export function subjectsIn(options: InputOptions): readonly Identifier[] {
  const { orcid = [], ror = [], award = [], funder = [] } = options;
  if (funder.length > 1 && funder.length !== award.length)
    throw new UsageError(
      'Give one --funder for all awards, or one for each --award, in the same order.',
    );
  if (award.length && !funder.length)
    throw new UsageError('An award is known by funder and number: add --funder 10.13039/….');
  if (funder.length && !award.length)
    throw new UsageError('--funder says whose award it is: add --award with its number.');
  return [
    ...new Set([
      ...orcid.map((text) => readOrcid(text) ?? refuse('orcid', text)),
      ...ror.map((text) => readRor(text) ?? refuse('ror', text)),
      ...award.map((number, at) => {
        const whose = (funder[at] ?? funder[0]!).trim();
        return readAward(`${whose}/${number.trim()}`) ?? refuse('award', `${whose} ${number}`);
      }),
    ]),
  ];
}

const forms = {
  orcid: 'as an ORCID iD: it has 16 digits, of which the last checks the others',
  ror: 'as a ROR ID: it is written https://ror.org/ and nine characters, of which two check the others',
  award:
    'as an award: its funder is written 10.13039/… or as a ROR ID, and its number is not empty',
} as const;

function refuse(kind: keyof typeof forms, text: string): never {
  throw new UsageError(`"${text}" can't be read ${forms[kind]}.`);
}
