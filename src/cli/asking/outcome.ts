import type { Identifier } from '../../identifiers/identifier.js';
import type { Answer, Provider } from '../../model/provider.js';
import type { GivenUp } from './provider-loop.js';

/** What came of asking one provider. */
export interface Outcome {
  readonly provider: Provider;
  /** Its answers by the key of the work; none about a work it can't be asked about. */
  readonly answers: ReadonlyMap<Identifier, Answer>;
  /** The works whose earlier answer was taken as it stood. */
  readonly reused: ReadonlySet<Identifier>;
  /** How many requests went out. */
  readonly requests: number;
  readonly givenUp?: GivenUp | undefined;
}
