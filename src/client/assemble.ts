import type { Identifier } from '../identifiers/identifier.js';
import type { About, Attention } from '../model/attention.js';
import type { Finding } from '../model/finding.js';
import type { Notice } from '../model/notice.js';
import type { ProviderId } from '../model/provider-id.js';
import type { Answer } from '../model/provider.js';
import { wasAsked } from '../model/receipt.js';

/** An answer and who gave it. */
export type Given = readonly [ProviderId, Answer];

/**
 * Puts the answers about one work side by side. Nothing is added up and nothing preferred, but
 * for the title and year, which the first provider that has them gives.
 */
export function assemble(
  identifiers: readonly Identifier[],
  given: readonly Given[],
  unasked: readonly Finding[],
): Attention {
  const answers = given.map(([, answer]) => answer);
  const findings = [...answers.flatMap((answer) => answer.findings), ...unasked];
  const notices = distinctNotices(answers.flatMap((answer) => answer.notices ?? []));
  const lookers = given.filter(([, answer]) => answer.notices);
  const checked = newest(lookers.flatMap(([, answer]) => answer.findings));
  const retrieved = newest(findings);
  const about = answers.reduceRight<About>((known, answer) => ({ ...known, ...answer.about }), {});
  return {
    work: { ...about, identifiers },
    notices,
    noticesChecked: {
      state: notices.length ? 'found' : lookers.length ? 'none-found' : 'not-checked',
      providers: lookers.map(([provider]) => provider),
      ...(checked && { retrieved: checked }),
    },
    findings,
    ...(retrieved && { retrieved }),
  };
}

function newest(findings: readonly Finding[]): string | undefined {
  return findings
    .flatMap(({ receipt }) => (wasAsked(receipt) ? [receipt.retrieved] : []))
    .sort()
    .at(-1);
}

/** Each notice once. */
export function distinctNotices(notices: readonly Notice[]): Notice[] {
  return notices.filter(
    (notice, at) =>
      notices.findIndex(
        ({ kind, link, provider }) =>
          kind === notice.kind && link === notice.link && provider === notice.provider,
      ) === at,
  );
}
