import { isUnknown } from '../../client/client.js';
import type { Identifier } from '../../identifiers/identifier.js';
import type { Work } from '../../intake/works.js';
import type { FailedReason } from '../../model/finding.js';
import type { Answer } from '../../model/provider.js';
import { wasAsked } from '../../model/receipt.js';

/** What one provider is asked about one work: by its best identifier first. */
export interface Question {
  readonly work: Work;
  /** The identifiers still to be tried. */
  readonly ids: readonly [Identifier, ...Identifier[]];
  /** How often the first of them has been asked for. */
  readonly tries: number;
}

/** The question by the work's next identifier, where it is unknown by this one. */
export function nextOf({ work, ids }: Question, answer: Answer): Question | undefined {
  const [, next, ...rest] = ids;
  return next && isUnknown(answer) ? { work, ids: [next, ...rest], tries: 0 } : undefined;
}

/** Why an answer, or a part of it, failed; `undefined` when nothing did. */
export function failureOf({ findings }: Answer): FailedReason | undefined {
  return findings.find((finding) => finding.state === 'failed')?.reason;
}

/** Whether the question was put at all before it failed. */
export function wasPut({ findings }: Answer): boolean {
  return findings.some(({ receipt }) => wasAsked(receipt));
}
