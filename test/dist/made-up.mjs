// A few made-up works, and what their providers say of them, to the command and to pages alike. As
// `node --import made-up.mjs`, with MADE_UP telling when it is and where requests are written down,
// it stands in for the network and for time.
import { appendFileSync } from 'node:fs';
import { install } from '../cli/support/stand-in.mjs';
import { asked, doiOf, record } from '../cli/support/world.mjs';

/** Citations by DOI and provider; a provider that is not named does not know the work. */
const figures = {
  '10.5555/found': { openalex: 1204, crossref: 988, opencitations: 870 },
  '10.5555/zero': { openalex: 0, crossref: 0 },
  '10.5555/retracted': { openalex: 43, crossref: 41, opencitations: 40 },
  // Lists can't carry a comma: these are asked for alone, and so fail alone.
  '10.5555/half,failed': { openalex: 'fails', crossref: 17, datacite: 'fails' },
  '10.5555/all,failed': { openalex: 'fails', crossref: 'fails', datacite: 'fails' },
  '10.48550/arxiv.2401.00001': { openalex: 5, datacite: 3 },
  [doiOf(7)]: { openalex: 31, crossref: 30 },
};

/** The later figures of `10.5555/found`. */
const later = { openalex: 1210, crossref: 990, opencitations: 870 };

/**
 * What a provider answers.
 *
 * @param {string} address
 * @param {boolean} [isLater]
 * @returns {{ status: number, json: unknown }}
 */
export function answerTo(address, isLater) {
  const { provider, isList, ids } = asked(address);
  const known = ids.flatMap((id) => {
    const doi = id.startsWith('pmid:') ? doiOf(id.slice(5)) : id.slice(4);
    const value = (isLater && doi === '10.5555/found' ? later : figures[doi])?.[provider];
    return value === undefined ? [] : [{ id, doi, value }];
  });
  if (known.some(({ value }) => value === 'fails')) return { status: 500, json: {} };
  if (provider === 'opencitations')
    return { status: 200, json: [{ count: String(known[0]?.value ?? 0) }] };
  const records = known.map(({ id, doi, value }) => record(provider, doi, value, id));
  if (!isList && !records.length) return { status: 404, json: {} };
  const found = isList ? records : records[0];
  if (provider === 'datacite') return { status: 200, json: { data: found } };
  if (provider === 'crossref')
    return { status: 200, json: { message: isList ? { items: found } : found } };
  return { status: 200, json: isList ? { results: found } : found };
}

if (process.env.MADE_UP) {
  const { start, log, isLater } = JSON.parse(process.env.MADE_UP);
  install({
    start,
    fault: (address) => {
      const { status, json } = answerTo(address, isLater);
      return { status, body: json };
    },
    tell: (what, address) => {
      if (what === 'asked') appendFileSync(log, `${address}\n`);
    },
  });
}
