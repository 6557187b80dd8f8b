import type { Readable, Writable } from 'node:stream';

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
  endsQuietly(stdout, (code) => process.exit(code));
  return {
    input: stdin.isTTY ? undefined : stdin,
    out: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
    screen: stderr.isTTY ? stderr : undefined,
  };
}

/** Ends where nobody reads the result any further, as behind `| head`: that is no error. */
export function endsQuietly(stream: Writable, end: (code: number) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end(0);
  });
}
