import type { Collection } from '../elements/collection/collection.js';
import { findingsOf } from '../aggregate/body/member.js';
import { schemeOf, valueOf } from '../identifiers/identifier.js';

const instead =
  'Until then, paste DOIs below, or open a file of works: both can stand beside the ORCID iD.';

/** Why nothing is shown and what to do, in sentences; none where there is something. */
export function remarksOn({ members, portfolios, file, error, isBusy }: Collection): string[] {
  if (isBusy) return [];
  if (!members.length)
    return portfolios.filter(Boolean).map(({ subject, sources }) => {
      const name = valueOf(subject);
      if (schemeOf(subject) !== 'orcid')
        return sources.some(({ failure }) => failure && failure !== 'unknown-subject')
          ? `The sources that list the works of ${name} could not all be asked. Look at your connection, and make the profile again.`
          : `No source lists works that name ${name}. Many works do not name their award: paste their DOIs instead.`;
      const record = sources.find(({ tie }) => tie === 'orcid record');
      if (record?.failure === 'unknown-subject')
        return `ORCID has no public record of ${name}. Look whether that is the person’s iD.`;
      if (record?.failure)
        return `ORCID could not be asked about ${name}. Look at your connection, and make the profile again. ${instead}`;
      return `The public record of ${name} at ORCID holds no works. Whose it is can make works visible to everyone at orcid.org. ${instead}`;
    });
  const findings = members.flatMap(findingsOf);
  const isDead =
    !file?.snapshot &&
    !error &&
    findings.length > 0 &&
    findings.every(({ state }) => state === 'failed' || state === 'not-asked');
  return isDead
    ? [
        'None of the sources could be asked, so no number is shown. That is not a 0. Look at your connection, and make the profile again.',
      ]
    : [];
}
