import type { AskOptions } from '../asking/options.js';
import type { InputOptions } from '../input/options.js';

/** What `snapshot` can be told. */
export interface SnapshotOptions extends InputOptions, AskOptions {
  readonly output?: string;
  readonly shards?: true;
  readonly from?: string;
  /** Milliseconds. */
  readonly maxAge: number;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly json?: true;
}
