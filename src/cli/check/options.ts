import type { AskOptions } from '../asking/options.js';
import type { InputOptions } from '../input/options.js';

/** What `check` can be told. */
export interface CheckOptions extends InputOptions, AskOptions {
  readonly evidence?: readonly string[];
  readonly strict?: true;
  readonly json?: true;
}
