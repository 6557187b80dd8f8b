import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

// The shell of docs/recipes/weekly.md, as it stands there, in a repository of its own.
const guide = await readFile(new URL('../../docs/recipes/weekly.md', import.meta.url), 'utf8');
const built = fileURLToPath(new URL('../../dist/impact-badges-cli.js', import.meta.url));
const standIn = new URL('support/stand-in.mjs', import.meta.url).href;
const sunday = Date.UTC(2026, 10, 22, 9, 30);
const week = 7 * 24 * 60 * 60 * 1000;

const missing = ['git', 'bash'].find((program) => spawnSync(program, ['--version']).error);
const skip = missing ? `there is no ${missing} here` : false;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weekly-'));
});
after(() => rm(folder, { recursive: true }));

/** The commands below a heading, without what only the host of the repository can do. */
function commands(host: 'GitHub Actions' | 'GitLab'): string {
  const [, yaml = ''] =
    new RegExp(`^## ${host}\\n.*?^\`\`\`yaml\\n(.*?)^\`\`\``, 'ms').exec(guide) ?? [];
  const lines = yaml.split('\n');
  const found =
    host === 'GitLab'
      ? lines.flatMap((line) => /^ {4}- (npx|git)(.*)$/.exec(line)?.slice(1).join('') ?? [])
      : lines.flatMap(
          (line) => /^ {8}run: (n.*)$|^ {10}(git.*)$/.exec(line)?.slice(1).join('') ?? [],
        );
  assert.ok(found.length >= 4, yaml);
  return found.join('\n').replace(/git push .*/, 'git push');
}

/** A repository with its origin, and a list of works. */
async function repository(name: string) {
  const place = join(folder, name);
  const origin = `${place}.git`;
  const bin = `${place}.bin`;
  await Promise.all([join(place, 'static'), bin].map((each) => mkdir(each, { recursive: true })));
  shell(
    `git init -q --bare "${origin}" && git init -q && git remote add origin "${origin}"`,
    place,
  );
  await writeFile(join(place, 'works.txt'), '10.5555/one\n10.5555/two # a remark\nnonsense\n');
  shell(
    'git config push.autoSetupRemote true; git add works.txt; git -c user.name=A -c user.email=a@example.org commit -qm Works; git push -q',
    place,
  );
  return { place, run };

  /** Runs the job at a time. */
  async function run(host: Parameters<typeof commands>[0], at: number, isDown = false) {
    const network = `import { install } from '${standIn}'; install({ start: ${at}, fault: () => ${isDown ? '({ isDown: true })' : 'undefined'} });`;
    await writeFile(join(bin, 'network.mjs'), network);
    // As npx would: the package's own command.
    await writeFile(
      join(bin, 'npx'),
      `#!/bin/sh\nwhile [ "$1" != snapshot ]; do shift; done\nexec "${process.execPath}" --import "${join(bin, 'network.mjs')}" "${built}" "$@"\n`,
    );
    await chmod(join(bin, 'npx'), 0o755);
    return shell(commands(host), place, bin);
  }
}

function shell(script: string, cwd: string, bin = '') {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  return { status, stdout, stderr };
}

function commits(place: string): string[] {
  return shell('git log --format=%s origin/HEAD 2>/dev/null || git log --format=%s @{u}', place)
    .stdout.trim()
    .split('\n');
}

for (const host of ['GitHub Actions', 'GitLab'] as const)
  describe(`the weekly job for ${host}, as printed`, { skip }, () => {
    it('commits and pushes the figures, and tells of the line that can’t be read', async () => {
      const { place, run } = await repository(`${host}-first`);
      const { status, stderr } = await run(host, sunday);
      assert.equal(status, 0, stderr);
      assert.match(stderr, /works\.txt line 3: "nonsense"/);
      assert.deepEqual(commits(place), ['New citation counts', 'Works']);
      const { works } = JSON.parse(await readFile(join(place, 'static/impact.json'), 'utf8')) as {
        works: object;
      };
      assert.deepEqual(Object.keys(works), ['doi:10.5555/one', 'doi:10.5555/two']);
    });

    it('commits nothing where nothing is new', async () => {
      const { place, run } = await repository(`${host}-again`);
      await run(host, sunday);
      const { status, stderr } = await run(host, sunday + 60_000);
      assert.equal(status, 0, stderr);
      assert.deepEqual(commits(place), ['New citation counts', 'Works']);
    });

    it('ends well and keeps the last figures where every source is down', async () => {
      const { place, run } = await repository(`${host}-down`);
      await run(host, sunday);
      const file = join(place, 'static/impact.json');
      const earlier = await readFile(file, 'utf8');
      const { status, stderr } = await run(host, sunday + week, true);
      assert.equal(status, 0, stderr);
      const counted = (text: string) => text.match(/"state":"counted","value":\d+/g);
      assert.ok(counted(earlier)?.length);
      assert.deepEqual(counted(await readFile(file, 'utf8')), counted(earlier));
    });

    it('fails with a sentence, and pushes nothing, where the list is missing', async () => {
      const { place, run } = await repository(`${host}-missing`);
      await rm(join(place, 'works.txt'));
      const { status, stderr } = await run(host, sunday);
      assert.notEqual(status, 0);
      assert.match(stderr, /works\.txt can't be read/);
      assert.deepEqual(commits(place), ['Works']);
    });
  });
