import type { Readable } from 'node:stream';

/** Where a command reads and writes: the result to one end, what people are told to the other. */
export interface Terminal {
  /** What is piped in; `undefined` where a person sits at the keyboard. */
  readonly input: Readable | undefined;
  /** Writes a part of the result. */
  readonly out: (text: string) => void;
  /** Tells people something: progress, warnings, how it went. */
  readonly tell: (text: string) => void;
  /** Where people read what they are told, if they are there: then progress may be drawn over. */
  readonly screen: NodeJS.WriteStream | undefined;
}

/** The terminal of this process. */
export function ownTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  return {
    input: stdin.isTTY ? undefined : stdin,
    out: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
    screen: stderr.isTTY ? stderr : undefined,
  };
}
