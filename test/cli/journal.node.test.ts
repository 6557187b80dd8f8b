import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Journal } from '../../src/cli/snapshot/journal.js';
import type { Answer } from '../../src/model/provider.js';
import { countedBy, failedBy } from '../support/findings.js';
import { plain } from '../support/providers.js';

const id = 'doi:10.5555/w1';
const now = () => Date.parse('2026-11-22T12:00:00Z');
const day = 86_400_000;

/** Writes an answer down, and reads what a later run finds. */
function through(answer: Answer, writer = plain(), reader = writer): Answer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  try {
    const path = join(folder, 'works.journal');
    const first = new Journal(path, day, now);
    first.keep(writer, [answer]);
    first.close();
    const second = new Journal(path, day, now);
    const recalled = second.recall(reader, id);
    second.close();
    return recalled;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const details = plain({ tier: 'details' });
const rich: Answer = {
  id,
  findings: [
    {
      ...countedBy('openalex', 3),
      series: [{ from: '2025', until: '2025', value: 3 }],
      places: [{ country: 'GB', value: 2 }],
    },
  ],
  about: { also: ['pmid:1'] },
};

test('an answer with months, countries and lists is found again as it was given', () => {
  assert.deepEqual(through(rich, details), rich);
});

test('of one provider the two questions are told apart', () => {
  assert.equal(through(rich, details, plain()), undefined);
  assert.equal(through({ id, findings: [countedBy('openalex', 3)] }, plain(), details), undefined);
});

test('an answer that another copy of the provider gave is not taken for this one’s', () => {
  const { citations } = details.measures;
  const more = plain({ tier: 'details', measures: { citations: citations!, views: citations! } });
  assert.equal(through(rich, details, more), undefined);
});

test('a failure is not written down', () => {
  assert.equal(through({ id, findings: [failedBy('openalex')] }, details), undefined);
});
