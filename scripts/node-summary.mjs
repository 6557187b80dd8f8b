import { resolve } from 'node:path';

// A reporter for `node --test` that writes the totals as JSON. Node's own totals count a parent beside its subtests and
// a file without tests as a passing test; ours count what someone wrote as a test.

/** @typedef {{ type: string, data: any }} TestEvent */

/** @param {AsyncIterable<TestEvent> | Iterable<TestEvent>} events */
export default async function* nodeSummary(events) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  let nesting = 0;
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Subtests are reported just before their parent.
    const holdsTests = data.details?.type === 'suite' || isFile(data) || data.nesting < nesting;
    nesting = data.nesting;
    if (data.skip !== undefined || data.todo !== undefined) totals.skipped += 1;
    else if (type === 'test:fail') totals.failed += holdsTests && onlyBySubtests(data) ? 0 : 1;
    else if (!holdsTests) totals.passed += 1;
  }
  yield JSON.stringify(totals);
}

/** Node reports a file under its path when it holds no test, does not load or dies. */
const isFile = ({ name, file, nesting }) => nesting === 0 && file === resolve(name);

const onlyBySubtests = ({ details }) => details?.error?.failureType === 'subtestsFailed';
