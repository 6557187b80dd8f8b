import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossrefRelations } from '../../src/providers/crossref-relations.js';
import { areHere, expected, place, replyFrom, sourcesOf } from '../recordings.js';

/** Read off the raw records; all others name no version. */
const versions: Readonly<Record<string, readonly string[]>> = {
  'redirect301_chemrxiv_target.json': ['is-preprint-of doi:10.1021/acs.jpcb.7b11820'],
};

test('recorded works of Crossref name the versions that they have, and no others', (t) => {
  const sources = sourcesOf('crossref');
  if (!sources) return t.skip(areHere ? 'nothing is recorded' : `no recordings in ${place}`);
  const used = sources.flatMap((source) => {
    const line = expected['crossref']?.[source.file];
    return line && !line.unused ? [{ source, line }] : [];
  });
  for (const { source, line } of used) {
    const reply = replyFrom(crossrefRelations, source, line.of);
    const [answer] = crossrefRelations.parse([reply], reply.request.ids, {});
    assert.deepEqual(
      (answer?.about?.relations ?? []).map(({ type, id }) => `${type} ${id}`),
      versions[source.file] ?? [],
      source.file,
    );
  }
  assert.ok(used.some(({ source }) => versions[source.file]));
});
