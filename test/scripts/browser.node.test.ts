import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Candidate, Machine } from '../../scripts/browser/candidates.mjs';
import { search } from '../../scripts/browser/search.mjs';

const debian = 'NAME="Debian GNU/Linux"\nID=debian\n';

/** A computer with the given programs, on which nothing starts; `did` tells what the search tried on it. */
function machine(programs: string[], differences: Partial<Machine> = {}) {
  const did: string[] = [];
  const made: Machine = {
    platform: 'linux',
    arch: 'x64',
    root: false,
    home: '/ada',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isProgram: (path) => programs.includes(path),
    list: () => [],
    read: () => '',
    say: () => {},
    installDebianChromium: async () => void did.push('apt'),
    unpackNpmChromium: async () => {
      did.push('unpack');
      return { executablePath: '/cache/chromium', env: { LD_LIBRARY_PATH: '/cache/lib' } };
    },
    downloadPlaywrightChromium: async () => void did.push('download'),
    starts: async ({ executablePath }, args) => {
      did.push(args.includes('--no-sandbox') ? `${executablePath} unsandboxed` : executablePath);
      return false;
    },
    ...differences,
  };
  return { made, did };
}

/** Starts only what the test says, by path. */
const starting = (wanted: string) => async (candidate: Candidate) =>
  candidate.executablePath === wanted;

async function order(programs: string[], differences: Partial<Machine> = {}) {
  const { made, did } = machine(programs, differences);
  await assert.rejects(search(made));
  return did.filter((step) => !step.endsWith(' unsandboxed'));
}

describe('order of the search', () => {
  it('takes CHROME_PATH first, then the PATH, the one from npm, and downloads last', async () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' };
    const programs = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/mine'];
    assert.deepEqual(await order(programs, { env }), [
      '/opt/mine',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium',
      'unpack',
      '/cache/chromium',
      'download',
    ]);
  });

  it('says so when CHROME_PATH is no program, and goes on', async () => {
    const said: string[] = [];
    const { made } = machine(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' },
      say: (message) => void said.push(message),
      starts: starting('/usr/bin/chromium'),
    });
    assert.equal((await search(made)).executablePath, '/usr/bin/chromium');
    assert.deepEqual(said, ['CHROME_PATH is not a program: /opt/gone']);
  });

  it('asks apt only as root on Debian', async () => {
    const read = () => debian;
    assert.ok(!(await order([], { read })).includes('apt'));
    assert.ok(!(await order([], { root: true })).includes('apt'));
    assert.ok(!(await order([], { root: true, read: () => 'ID=ubuntu\n' })).includes('apt'));
    const { made, did } = machine([], { root: true, read });
    await assert.rejects(search(made));
    assert.deepEqual(did, ['apt', 'unpack', '/cache/chromium unsandboxed', 'download']);
  });

  it('finds what apt has just installed, and no longer unpacks', async () => {
    const programs: string[] = [];
    const { made, did } = machine(programs, {
      root: true,
      read: () => debian,
      installDebianChromium: async () => void programs.push('/usr/bin/chromium'),
      starts: starting('/usr/bin/chromium'),
    });
    assert.equal((await search(made)).executablePath, '/usr/bin/chromium');
    assert.deepEqual(did, []);
  });

  it('unpacks the one from npm on Linux x64 only', async () => {
    assert.ok(!(await order([], { arch: 'arm64' })).includes('unpack'));
    assert.ok(!(await order([], { platform: 'darwin', arch: 'x64' })).includes('unpack'));
  });

  it('takes the newest downloaded revision first, and downloads only if none starts', async () => {
    const folder = '/ada/.cache/ms-playwright';
    const programs = ['chromium-999', 'chromium-1200'].map(
      (name) => `${folder}/${name}/chrome-linux/chrome`,
    );
    const list = (path: string) =>
      path === folder ? ['chromium-999', 'chromium-1200', 'ffmpeg-1011'] : [];
    const steps = await order(programs, { list, arch: 'arm64' });
    assert.deepEqual(steps, [...programs.reverse(), 'download']);
  });

  it('knows the apps of macOS', async () => {
    const mine = '/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const everyones = '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
    const steps = await order([everyones, mine], { platform: 'darwin', arch: 'arm64' });
    assert.deepEqual(steps, [mine, everyones, 'download']);
  });

  it('knows the programs of Windows', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    assert.deepEqual(await order([edge], { platform: 'win32', env }), [edge, 'download']);
  });
});

describe('result of the search', () => {
  it('keeps the sandbox where it works', async () => {
    const { made } = machine(['/usr/bin/chromium'], { starts: async () => true });
    const { args } = await search(made);
    assert.ok(!args.includes('--no-sandbox'));
    assert.ok(args.includes('--disable-dev-shm-usage'));
    assert.ok(args.includes('--disable-background-networking'));
  });

  it('gives it up where it is refused, and for root at once', async () => {
    const { made, did } = machine(['/usr/bin/chromium'], {
      starts: async (_, args) => args.includes('--no-sandbox'),
    });
    assert.ok((await search(made)).args.includes('--no-sandbox'));
    assert.deepEqual(did, []);

    const root = machine(['/usr/bin/chromium'], { root: true });
    await assert.rejects(search(root.made));
    assert.equal(root.did[0], '/usr/bin/chromium unsandboxed');
  });

  it('carries the libraries that the one from npm needs', async () => {
    const { made } = machine([], { starts: starting('/cache/chromium') });
    assert.deepEqual((await search(made)).env, { LD_LIBRARY_PATH: '/cache/lib' });
  });

  it('says what to do when nothing starts, and which browsers did not', async () => {
    const { made } = machine(['/usr/bin/chromium']);
    await assert.rejects(search(made), ({ message }: Error) => {
      assert.match(message, /did not start: \/usr\/bin\/chromium, \/cache\/chromium\./);
      assert.match(message, /sudo apt install chromium/);
      assert.match(message, /CHROME_PATH/);
      return message.split('\n').length <= 5;
    });
  });

  it('tries no browser twice', async () => {
    const { made, did } = machine(['/usr/bin/chromium'], { root: true, read: () => debian });
    await assert.rejects(search(made));
    assert.equal(did.filter((step) => step.startsWith('/usr/bin/chromium')).length, 1);
  });
});
