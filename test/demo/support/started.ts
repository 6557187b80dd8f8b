import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A running `npm start`, without the build. */
export interface Started extends AsyncDisposable {
  /** The first line's address. */
  readonly url: string;
  /** All that is printed, once it has `count` lines. */
  readonly printed: (count: number) => Promise<string[]>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** What a start that doesn't come up leaves behind. */
export interface Refused {
  readonly code: number | null;
  readonly said: string;
}

/** Starts the demo in `folder`, and waits until it listens or has given up. */
export async function start(folder: string, port?: number): Promise<Started | Refused> {
  const { PORT: _, ...env } = process.env;
  const demo = spawn(process.execPath, ['scripts/start.mjs', folder], {
    cwd: project,
    env: port === undefined ? env : { ...env, PORT: String(port) },
  });
  let out = '';
  let said = '';
  const lines = () => out.split('\n').slice(0, -1);
  demo.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(demo, 'close').then(([code]) => code as number | null);
  const url = await new Promise<string | undefined>((resolve) => {
    demo.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const [, address] = /^impact-badges demo: (\S+)\n/.exec(out) ?? [];
      if (address) resolve(address);
    });
    void ended.then(() => resolve(undefined));
  });
  if (!url) return { code: await ended, said };
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    demo.kill(signal);
    return ended;
  };
  return {
    url,
    async printed(count) {
      while (lines().length < count) {
        await Promise.race([once(demo.stdout, 'data'), ended]);
        if (demo.exitCode !== null) throw new Error(`The demo has ended: ${said}`);
      }
      return lines();
    },
    stop,
    // Whatever became of the test: a server left behind would keep the test run alive.
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}

/** As `start`, where there is no reason for it to give up. */
export async function started(folder: string, port?: number): Promise<Started> {
  const demo = await start(folder, port);
  if ('said' in demo) throw new Error(`The demo did not start: ${demo.said}`);
  return demo;
}

/** A port nobody listens on, taken and given back. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Holds a port until disposed of. */
export async function occupy(port: number): Promise<AsyncDisposable> {
  const server = createServer().listen(port, 'localhost');
  await once(server, 'listening');
  return {
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}
