import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembled } from '../../src/cli/snapshot/assembled.js';
import { Previous } from '../../src/cli/snapshot/previous.js';
import { forbiddenSentence, publishable } from '../../src/cli/snapshot/publishable.js';
import { summaryOf, summaryText } from '../../src/cli/snapshot/summary.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { countedBy, failedBy } from '../support/findings.js';
import { plain } from '../support/providers.js';

const work = { key: 'doi:10.5555/a', identifiers: ['doi:10.5555/a'] } as const;
const old: Snapshot = {
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-11-22T10:00:00Z',
  asked: ['openalex'],
  works: {
    'doi:10.5555/a': {
      work: { identifiers: ['doi:10.5555/a'] },
      notices: [],
      noticesChecked: { state: 'none-found', providers: ['openalex'] },
      // Of 22 November 2026.
      findings: [countedBy('openalex', 7)],
    },
  },
};

/** What becomes of the earlier figure when its provider fails eight days later. */
function later(retention: number | 'unlimited') {
  const now = Date.UTC(2026, 10, 30, 10);
  const provider = plain({ retention });
  const answer = { id: work.key, findings: [failedBy('openalex')] };
  const outcome = {
    ...{ provider, requests: 1, reused: new Set<never>() },
    answers: new Map([[work.key, answer]]),
  };
  const previous = new Previous(old, now);
  const asked = { outcomes: [outcome], agencies: new Map<never, never>() };
  const snapshot = assembled([work], asked, previous, now);
  const summary = summaryOf([work], [outcome], snapshot, previous, [], 1);
  return {
    finding: snapshot.works[work.key]!.findings[0]!,
    summary,
    text: summaryText(summary, [outcome], 'works.json', true),
  };
}

test('an earlier figure that may be kept stands where its provider fails', () => {
  const { finding, summary, text } = later('unlimited');
  assert.equal(finding.state === 'counted' && finding.value, 7);
  assert.deepEqual(summary.leftOut, []);
  assert.match(text, /1 failed \(kept from 22 November 2026: 1\)/);
});

test('one whose time is over is left out, by name and count', () => {
  const { finding, summary, text } = later(7);
  assert.equal(finding.state, 'failed');
  assert.deepEqual(summary.leftOut, [{ provider: 'openalex', figures: 1 }]);
  assert.match(text, /1 earlier figure of OpenAlex left out: its terms limit how long/);
  assert.doesNotMatch(text, /kept from/);
});

test('whose terms forbid publishing is not asked, and named', () => {
  const open = plain();
  const closed = plain({ name: 'dimensions', label: 'Dimensions', redistribution: 'forbidden' });
  assert.deepEqual(publishable([open, closed]), { allowed: [open], forbidden: [closed] });
  assert.match(
    forbiddenSentence(closed, '12 works'),
    /^Dimensions is not asked about 12 works: its terms forbid/,
  );
});
