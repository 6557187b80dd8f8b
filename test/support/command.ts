import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.js';

// The build puts it there.
Object.assign(globalThis, { __VERSION__: '1.2.3' });

/** How a command ended, and what it wrote. */
export interface Ran {
  readonly code: number;
  /** The result. */
  readonly out: string;
  /** What people were told. */
  readonly told: string;
}

/** Runs the command line from its sources. */
export async function command(words: readonly string[], input?: string): Promise<Ran> {
  let out = '';
  let told = '';
  const code = await main(words, {
    input: input === undefined ? undefined : Readable.from([input]),
    out: (text) => void (out += text),
    tell: (text) => void (told += text),
    screen: undefined,
  });
  return { code, out, told };
}
