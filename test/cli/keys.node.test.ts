import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fetchWith, keysFor, variableOf } from '../../src/cli/asking/keys.js';
import { keyed } from '../../src/providers/keyed.js';
import { keyPlaces } from '../../src/providers/keys.js';
import { youtube } from '../../src/providers/youtube.js';
import { command } from '../support/command.js';
import { checked } from './support/schema.js';
import { install, type Options } from './support/stand-in.mjs';

const key = 'AIzaSecret-0123456789+/=';
const video = 'https://www.youtube.com/watch?v=abcdefghi_1';
const work = `url:${video}` as const;
const start = Date.UTC(2026, 10, 22, 9, 30);
const day = 86_400_000;

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
  output = join(folder, 'impact.json');
});
afterEach(() => rm(folder, { recursive: true }));

const played = {
  items: [{ kind: 'youtube#video', id: 'abcdefghi_1', statistics: { viewCount: '1130' } }],
};

type Fault = NonNullable<Options['fault']>;
const plays: Fault = () => ({ status: 200, body: played });

interface Circumstances {
  readonly fault?: Fault;
  readonly at?: number;
  readonly variable?: string;
  /** The key; `null` where there is none. */
  readonly value?: string | null;
}

/** Runs the command with a key in its environment, and with stand-ins for network and time. */
async function ran(
  words: readonly string[],
  {
    fault = plays,
    at = start,
    variable = 'IMPACT_BADGES_YOUTUBE_KEY',
    value = key,
  }: Circumstances = {},
  name = 'snapshot',
) {
  if (value !== null) process.env[variable] = value;
  const world = install({ start: at, fault });
  try {
    return { ...(await command([name, ...words])), requests: world.requests };
  } finally {
    world.remove();
    delete process.env[variable];
  }
}

const file = () => checked(readFileSync(output, 'utf8'));
const playsOf = () => file().works[work]!.findings.find(({ provider }) => provider === 'youtube')!;

/** All that a command has said and left behind. */
function everything({ out, told }: { out: string; told: string }): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  return [out, told, ...texts].join('\n');
}

function isWithout(text: string, secret: string): void {
  for (const form of [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ secret }).toString().slice(7),
  ])
    assert.ok(!text.includes(form), text);
}

test('a recording’s plays come into a snapshot with the owner’s key, which only the service hears', async () => {
  const { code, told, out, requests } = await ran(['--providers', 'youtube', video, '-o', output]);
  assert.equal(code, 0);
  const { searchParams, host } = new URL(requests[0]!.address);
  assert.equal(requests.length, 1);
  assert.equal(host, 'www.googleapis.com');
  assert.equal(searchParams.get('key'), key);
  const finding = playsOf();
  assert.equal(finding.state === 'counted' && finding.value, 1130);
  assert.deepEqual(finding.receipt, {
    link: video,
    request: 'https://www.googleapis.com/youtube/v3/videos?part=statistics&id=abcdefghi_1',
    licence: 'Proprietary',
    attribution: 'YouTube',
    rule: 'statistics.viewCount',
    ruleVersion: '2026-08',
    scope: 'this version',
    retrieved: '2026-11-22T09:30:00Z',
    expires: '2026-12-22T09:30:00Z',
  });
  assert.match(told, /^YouTube: 1 counted\.$/m);
  assert.match(told, /By the terms of YouTube its figures may be shown until 22 December 2026/);
  isWithout(everything({ out, told }), key);
});

for (const [what, fault] of [
  [
    'is refused, and is told its own address',
    (address) => ({
      status: 400,
      body: {
        error: { message: `API key not valid: ${address}`, errors: [{ reason: 'keyInvalid' }] },
      },
    }),
  ],
  ['sends a page of its own', (address) => ({ status: 200, body: `<html>${address}</html>` })],
  [
    'has spent its allowance',
    (address) => ({
      status: 403,
      body: { error: { message: address, errors: [{ reason: 'quotaExceeded' }] } },
    }),
  ],
  ['is down', () => ({ isDown: true })],
] as const satisfies readonly (readonly [string, Fault])[])
  test(`no file, message or journal holds the key where the service ${what}`, async () => {
    for (const words of [
      ['--providers', 'youtube,crossref', video, '10.5555/work.1', '-o', output],
      ['--providers', 'youtube', video, '--json', '-o', output, '--strict'],
      ['--providers', 'youtube', video],
      ['--providers', 'youtube', video, '--dry-run'],
    ]) {
      const told = await ran(words, {
        fault: (address, count, at) =>
          address.includes('googleapis') ? (fault as Fault)(address, count, at) : {},
      });
      isWithout(everything(told), key);
    }
    isWithout(everything(await ran(['--providers', 'youtube', video], { fault }, 'check')), key);
  });

test('where the service refuses, it is said which key to look at', async () => {
  const { told } = await ran(['--providers', 'youtube', video, '-o', output], {
    fault: () => ({ status: 400, body: { error: { errors: [{ reason: 'keyInvalid' }] } } }),
  });
  assert.match(told, /YouTube refused to answer\. Is the key in IMPACT_BADGES_YOUTUBE_KEY right/);
});

test('an answer that is journalled holds no key', async () => {
  // Crossref never answers well, so that the journal is still there when the plays have come.
  let journal = '';
  await ran(['--providers', 'youtube,crossref', video, '10.5555/work.1', '-o', output], {
    fault: (address, count) => {
      if (address.includes('googleapis')) return { status: 200, body: played };
      if (count) journal = readFileSync(`${output}.journal`, 'utf8');
      return { status: 500, body: 'no' };
    },
  });
  assert.match(journal, /"youtube\+","url:https/);
  isWithout(journal, key);
});

test('who is named without a key is not asked, and it is said which variable to set and where to get one', async () => {
  for (const value of [null, '', '   ']) {
    const { code, out, told, requests } = await ran(
      ['--providers', 'youtube', video, '-o', output],
      { value },
    );
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(
      told,
      /^impact-badges: YouTube answers only to a key of your own: get it at https:\/\/console\.cloud\.google\.com\S* and put it into the environment as IMPACT_BADGES_YOUTUBE_KEY\.$/m,
    );
    assert.equal(requests.length, 0);
  }
});

test('what can be no key is refused without being told', async () => {
  const value = 'half a\nkey';
  const { code, told } = await ran(['--providers', 'youtube', video], { value });
  assert.equal(code, 2);
  assert.match(told, /IMPACT_BADGES_YOUTUBE_KEY holds what no key has/);
  assert.doesNotMatch(told, /half a/);
});

test('a key alone asks nobody: who wants one is to be named', async () => {
  for (const more of [[], ['--with-details']]) {
    const { requests } = await ran([video, '10.5555/work.1', '-o', output, ...more], {
      fault: () => ({}),
    });
    assert.ok(!requests.some(({ address }) => address.includes('googleapis')));
  }
});

test('whose figures may not be published is not asked for a snapshot, with a key or without', async () => {
  for (const value of [key, null]) {
    const { code, told, requests } = await ran(
      ['--providers', 'altmetric', '10.5555/work.1', '-o', output],
      { variable: 'IMPACT_BADGES_ALTMETRIC_KEY', value },
    );
    assert.equal(code, 2);
    assert.match(
      told,
      /Altmetric is not asked about any work: its terms forbid that its figures are published\. To learn which works it knows: impact-badges check --providers altmetric/,
    );
    assert.equal(requests.length, 0);
    assert.deepEqual(readdirSync(folder), []);
  }
});

test('check asks them with the key, and keeps nothing', async () => {
  const { code, out, told, requests } = await ran(
    ['--providers', 'altmetric', '10.5555/work.1'],
    {
      fault: () => ({
        status: 200,
        body: { doi: '10.5555/work.1', altmetric_id: 5, cited_by_msm_count: 2 },
      }),
      variable: 'IMPACT_BADGES_ALTMETRIC_KEY',
    },
    'check',
  );
  assert.equal(code, 0, told);
  assert.match(out, /Altmetric/);
  assert.equal(new URL(requests[0]!.address).searchParams.get('key'), key);
  isWithout(out + told, key);
});

for (const provider of keyed)
  test(`${provider.label} is given its key where its documentation has it, and at no other host`, async () => {
    const keys = keysFor([provider], { [variableOf(provider)]: ` ${key}\n` });
    const sent: { url: string; headers: Headers; redirect: string | undefined }[] = [];
    const send = fetchWith(
      (input, init) => {
        sent.push({
          url: input as string,
          headers: new Headers(init?.headers),
          redirect: init?.redirect,
        });
        return Promise.resolve(new Response('{}', { status: 200 }));
      },
      provider,
      keys,
    );
    const own = `https://${provider.hosts[0]!}/x?a=1`;
    const reply = await send(own);
    const { url, headers, redirect } = sent[0]!;
    const expected = {
      altmetric: ['key', undefined],
      guardian: ['api-key', undefined],
      youtube: ['key', undefined],
      plumx: [undefined, ['x-els-apikey', key]],
      mendeley: [undefined, ['authorization', `Bearer ${key}`]],
      lens: [undefined, ['authorization', `Bearer ${key}`]],
      reddit: [undefined, ['authorization', `Bearer ${key}`]],
    }[provider.name as 'youtube'];
    const [parameter, header] = expected as [string?, [string, string]?];
    assert.equal(url.includes(encodeURIComponent(key)), Boolean(parameter));
    if (parameter) assert.equal(new URL(url).searchParams.get(parameter), key);
    if (header) assert.equal(headers.get(header[0]), header[1]);
    assert.equal(redirect, 'error');
    isWithout(reply.url, key);
    for (const other of [
      'https://elsewhere.test/x',
      own.replace('https:', 'http:'),
      own.replace('://', '://evil.'),
    ])
      await assert.rejects(async () => send(other));
    assert.equal(sent.length, 1);
    assert.ok(URL.canParse(keyPlaces[provider.name]!.from));
  });

test('who wants no key is asked as ever', () => {
  const fetch = () => Promise.reject(new Error('unused'));
  assert.equal(fetchWith(fetch, youtube, new Map()), fetch);
});

test('a figure is not carried on beyond the time that its terms allow', async () => {
  await ran(['--providers', 'youtube', video, '-o', output]);
  const down: Fault = () => ({ isDown: true });
  await ran(['--providers', 'youtube', video, '-o', output], { fault: down, at: start + 29 * day });
  const kept = playsOf();
  assert.equal(kept.state === 'counted' && kept.receipt.expires, '2026-12-22T09:30:00Z');
  const { told } = await ran(['--providers', 'youtube', video, '-o', output], {
    fault: down,
    at: start + 31 * day,
  });
  assert.equal(playsOf().state, 'failed');
  assert.match(told, /1 earlier figure of YouTube left out/);
});
