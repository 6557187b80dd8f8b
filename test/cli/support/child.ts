import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../../dist/impact-badges-cli.js', import.meta.url));
const preload = new URL('stand-in.mjs', import.meta.url).href;

/** What {@link child} tells its stand-in for network and time. */
export interface StandIn {
  /** When it is, milliseconds since 1970. */
  readonly start: number;
  readonly seed: number;
  /** Where every request is written down. */
  readonly log: string;
  /** After so many requests and answers the process is killed. */
  readonly killAt?: number;
  /** How; `SIGKILL` where absent. */
  readonly killWith?: NodeJS.Signals;
  /** What stands at which address, without a fault. */
  readonly pages?: Readonly<Record<string, unknown>>;
  /** Whether it is killed a moment later. */
  readonly phase?: boolean;
}

/** How a child process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly told: string;
}

/** Runs the built command line in a process of its own, without network and without waiting. */
export function child(words: readonly string[], standIn: StandIn): Promise<Ended> {
  return new Promise((resolve) => {
    const process_ = spawn(process.execPath, ['--import', preload, built, ...words], {
      env: { ...process.env, STAND_IN: JSON.stringify(standIn) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let told = '';
    process_.stdout.on('data', (part) => (out += String(part)));
    process_.stderr.on('data', (part) => (told += String(part)));
    process_.on('close', (code, signal) => resolve({ code, signal, out, told }));
  });
}
