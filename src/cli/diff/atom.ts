import { createHash } from 'node:crypto';
import type { Changes } from '../../aggregate/changes.js';
import type { Timestamp } from '../../model/partial-date.js';
import type { Snapshot } from '../../model/snapshot.js';
import { escapedHtml as escaped } from '../../export/escape-html.js';
import { linkedChanges, type LinkedWork } from './linked.js';
import { nameOfWork } from './told.js';

/**
 * What became of the works as an Atom feed, one entry for each thing that is new, gone or changed:
 * https://www.rfc-editor.org/rfc/rfc4287. The same change has the same id whenever it is written.
 *
 * @param later the later snapshot, whose works tell this feed from others
 */
export function changesAtom(changes: Changes, later: Snapshot): string {
  const { sections } = linkedChanges(changes);
  const { generated, works } = later;
  const entries = sections.flatMap(({ heading, works: told }) =>
    told.flatMap((work) => entriesOf(work, heading, generated)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${urn('feed', ...Object.keys(works).sort())}</id>
  <title>What is new about these works</title>
  <updated>${escaped(generated)}</updated>
  <author><name>impact-badges</name></author>
${entries.join('')}</feed>
`;
}

function entriesOf(work: LinkedWork, heading: string, generated: Timestamp): string[] {
  const name = nameOfWork(work);
  const whole = { text: heading, link: work.address ?? '' };
  const lines = work.lines.length ? work.lines : [whole];
  return lines.map(({ text, link, ...line }) => {
    const found = 'found' in line ? line.found : generated;
    const day = 'published' in line ? line.published : undefined;
    // The format knows no date without a time; a month alone stays in the text.
    const published = /^\d{4}-\d\d-\d\d$/.test(day ?? '')
      ? `\n    <published>${day}T00:00:00Z</published>`
      : '';
    return `  <entry>
    <id>${urn(work.work, heading, text, link)}</id>
    <title>${escaped(`${name}: ${text}`)}</title>
    <link href="${escaped(link)}"/>
    <updated>${escaped(found ?? generated)}</updated>${published}
    <category term="${escaped(heading)}"/>
  </entry>
`;
  });
}

/** A name for one thing among all feeds, made of what it is. */
function urn(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  // Version 8 is that of hashes of one's own choice: https://www.rfc-editor.org/rfc/rfc9562
  const groups = [
    ...[hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`],
    ...[`a${hash.slice(17, 20)}`, hash.slice(20, 32)],
  ];
  return `urn:uuid:${groups.join('-')}`;
}
