import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const commands = [
  ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
  ...['microsoft-edge-stable', 'microsoft-edge', 'brave-browser'],
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** How long a browser has to start and to answer, milliseconds. */
const patience = 30_000;

/** The program of a Chromium: the one of CHROME_PATH, else one that is installed. */
export function chromiumPath(): string | undefined {
  const { env, platform } = process;
  if (env['CHROME_PATH']) return isProgram(env['CHROME_PATH']) ? env['CHROME_PATH'] : undefined;
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => windowsPrograms.map((program) => win32.join(folder, program)))
      .find(isProgram);
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  const onPath = commands.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  const apps = ['', homedir()].flatMap((home) =>
    macApps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
  );
  return [...onPath, ...(platform === 'darwin' ? apps : [])].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A browser that takes pictures, driven through its own pipe: no port is opened. */
export class Chromium {
  readonly #folder: string;
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (answer: Answer) => void>();
  #heard = '';
  #session: string | undefined;
  #asked = 0;

  private constructor(program: string, folder: string) {
    this.#folder = folder;
    const unsandboxed = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const flags = [
      ...['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${folder}`],
      ...['--no-first-run', '--disable-background-networking', '--disable-dev-shm-usage'],
    ];
    this.#process = spawn(program, [...flags, ...unsandboxed, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const gone = () => this.#end({ error: { message: 'The browser has ended.' } });
    this.#process.once('error', gone).once('exit', gone);
    (this.#process.stdio[3] as Writable).on('error', gone);
    (this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (part: string) => {
      this.#hear(part);
    });
  }

  /** Starts a browser and opens an empty page. */
  static async start(program: string): Promise<Chromium> {
    const chromium = new Chromium(program, await mkdtemp(join(tmpdir(), 'impact-badges-')));
    try {
      const { targetId } = await chromium.#ask('Target.createTarget', { url: 'about:blank' });
      const target = { targetId, flatten: true };
      const { sessionId } = await chromium.#ask('Target.attachToTarget', target);
      chromium.#session = sessionId as string;
      return chromium;
    } catch (error) {
      await chromium.close();
      throw error;
    }
  }

  /**
   * A picture of an SVG, with nothing behind it.
   *
   * @param scale pixels of the picture for each of the SVG
   */
  async picture(svg: string, scale: number): Promise<Buffer> {
    const [, width, height] = /\bwidth="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
    const size = { width, height, deviceScaleFactor: scale, mobile: false };
    await this.#ask('Emulation.setDeviceMetricsOverride', size);
    const color = { r: 0, g: 0, b: 0, a: 0 };
    await this.#ask('Emulation.setDefaultBackgroundColorOverride', { color });
    const { frameTree } = await this.#ask('Page.getFrameTree', {});
    const html = `<!DOCTYPE html><style>body{margin:0}svg{display:block}</style>${svg}`;
    const { id: frameId } = (frameTree as { frame: { id: string } }).frame;
    await this.#ask('Page.setDocumentContent', { frameId, html });
    const { data } = await this.#ask('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  /** Ends the browser and removes what it wrote. */
  async close(): Promise<void> {
    const { exitCode, signalCode, pid } = this.#process;
    if (pid !== undefined && exitCode === null && signalCode === null) {
      const ended = new Promise((resolve) => this.#process.once('exit', resolve));
      this.#process.kill('SIGKILL');
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #ask(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.#asked;
    const session = this.#session && { sessionId: this.#session };
    const message = JSON.stringify({ id, method, params, ...session });
    const answer = await new Promise<Answer>((resolve) => {
      const late = setTimeout(
        () => resolve({ error: { message: 'The browser does not answer.' } }),
        patience,
      );
      this.#answers.set(id, (given) => {
        clearTimeout(late);
        resolve(given);
      });
      (this.#process.stdio[3] as Writable).write(`${message}\0`);
    });
    if (answer.error) throw new Error(answer.error.message);
    return answer.result ?? {};
  }

  #hear(part: string): void {
    const messages = (this.#heard + part).split('\0');
    this.#heard = messages.pop()!;
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer & { id?: number };
      if (answer.id === undefined) continue;
      this.#answers.get(answer.id)?.(answer);
      this.#answers.delete(answer.id);
    }
  }

  #end(answer: Answer): void {
    for (const tell of this.#answers.values()) tell(answer);
    this.#answers.clear();
  }
}

interface Answer {
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}
