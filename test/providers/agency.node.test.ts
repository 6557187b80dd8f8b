import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { agency } from '../../src/providers/agency.js';
import { areHere, place } from '../recordings.js';
import { received, replyTo } from './reply.js';

const made: Identifier = 'doi:10.5555/made-up/1';

const body = (DOI: unknown, registrar: unknown) => ({
  status: 'ok',
  'message-type': 'work-agency',
  message: { DOI, agency: registrar },
});

function read(answer: unknown, status = 200, id: Identifier = made) {
  return agency.parse(replyTo(agency.request(id, {}), answer, { status }));
}

describe('the agency that registered a DOI', () => {
  it('is asked of Crossref, with the owner’s address where there is one', () => {
    const url = 'https://api.crossref.org/works/10.5555%2Fmade-up%2F1/agency';
    assert.deepEqual(agency.request(made, {}), { url, ids: [made], as: 'json' });
    const polite = new URL(agency.request(made, { contact: "o'neil+badges@example.org" }).url);
    assert.equal(polite.searchParams.get('mailto'), "o'neil+badges@example.org");
    for (const host of [new URL(url).host, polite.host]) assert.ok(agency.hosts.includes(host));
  });

  it('has a key and a name', () => {
    const jalc = { id: 'jalc', label: 'JaLC' };
    assert.deepEqual(read(body('10.5555/MADE-UP/1', jalc)), jalc);
    assert.deepEqual(read(body('10.5555/made-up/1', { id: 'jalc' })), {
      id: 'jalc',
      label: 'jalc',
    });
  });

  it('is not known from an answer about another DOI, or from none', () => {
    const jalc = { id: 'jalc', label: 'JaLC' };
    assert.equal(read(body('10.5555/made-up/2', jalc)), undefined);
    for (const registrar of [undefined, null, 'jalc', [], {}, { id: 12 }, { id: ' ' }])
      assert.equal(read(body('10.5555/made-up/1', registrar)), undefined);
    for (const text of ['', 'Resource not found.', '<!doctype html>', 'null', '12', '[]', '{}'])
      for (const status of [200, 404, 429, 503])
        assert.equal(read(received(text), status), undefined);
    assert.equal(read(body('10.5555/made-up/1', jalc), 404), undefined);
  });

  it('is the one a recorded answer names', (t) => {
    if (!areHere) return t.skip(`no recordings in ${place}`);
    const file = new URL(
      '../../../shared/recordings/crossref/agency_crossref.json',
      import.meta.url,
    );
    assert.deepEqual(
      read(received(readFileSync(file, 'utf8')), 200, 'doi:10.1371/journal.pone.0033693'),
      { id: 'crossref', label: 'Crossref' },
    );
  });
});
