import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Identifier, valueOf } from '../../src/identifiers/identifier.js';
import { measuresOf } from '../../src/model/outcome.js';
import type {
  Answer,
  Provider,
  ProviderRequest,
  ProviderSettings,
  Reply,
} from '../../src/model/provider.js';
import { wasAsked } from '../../src/model/receipt.js';
import { outcome, replyTo, retrieved } from './reply.js';

/** What a made-up service sends. */
export interface Sent {
  readonly status?: number;
  readonly body: unknown;
  /** Where it was sent on to. */
  readonly url?: string;
}

/** A provider that asks about one work, perhaps in several steps, and what is known of it. */
export interface Chain {
  readonly provider: Provider;
  /** A work the service knows. */
  readonly id: Identifier;
  /** Another it knows; absent where answers name no work and only the address tells whose they are. */
  readonly other?: Identifier;
  readonly settings?: ProviderSettings;
  /** The made-up service: what it sends to an address, the work being the given one. */
  readonly serve: (url: URL, id: Identifier) => Sent;
  /** What is made of that, in the order of the provider's measures: `counted 12`. */
  readonly expected: readonly string[];
  /** Whether a 404 tells that the work is unknown; by default it does. */
  readonly notFound?: string;
}

const statuses: Readonly<Record<number, string>> = {
  400: 'refused',
  401: 'refused',
  403: 'refused',
  429: 'rate-limited',
  500: 'server-error',
  503: 'server-error',
};
const page = '<!doctype html><title>Error 503</title><h1>503</h1>';
const contact = "o'neil+badges@example.org";

/** Puts a question to its end, as the client does; a step may be spoilt. */
export function run(
  { provider, settings = {}, serve }: Pick<Chain, 'provider' | 'settings' | 'serve'>,
  id: Identifier,
  spoil: (sent: Sent, step: number, request: ProviderRequest) => Sent = (sent) => sent,
  about: Identifier = id,
): { answer: Answer; replies: Reply[] } {
  const replies: Reply[] = [];
  let queue = provider.request([id], settings);
  for (let round = 0; queue.length && round < 10; round += 1) {
    for (const request of queue) {
      const sent = spoil(serve(new URL(request.url), about), replies.length, request);
      const { body, status = 200, url = request.url } = sent;
      replies.push(replyTo(request, body, { status, url }));
    }
    queue = provider.next?.(replies) ?? [];
  }
  const answers = provider.parse(replies, [id], settings);
  assert.deepEqual(
    answers.map((answer) => answer.id),
    [id],
  );
  return { answer: answers[0]!, replies };
}

/** Registers the tests that such a provider has to pass. */
export function chain(given: Chain): void {
  const { provider, id, other, serve, expected, notFound = 'not-covered unknown-work' } = given;
  const measures = measuresOf(provider);
  const lines = (answer: Answer) => measures.map((measure) => outcome(answer, measure));
  const all = (line: string) => measures.map(() => line);

  describe(`${provider.label} keeps the contract about ${id}`, () => {
    it('says who it is, on which terms it answers and how it counts', () => {
      for (const link of [provider.homepage, provider.terms, provider.link(id)])
        assert.match(link, /^https:\/\/[^\s<>"]+$/);
      for (const text of [provider.label, provider.licence, provider.attribution])
        assert.match(text, /\S/);
      for (const measure of measures) {
        assert.match(provider.measures[measure]?.rule ?? '', /\S/);
        assert.match(provider.measures[measure]?.ruleVersion ?? '', /^20\d\d-(0[1-9]|1[0-2])$/);
      }
    });

    it('counts what it is told, with source and method', () => {
      const { answer } = run(given, id);
      assert.deepEqual(lines(answer), expected);
      wellFormed(answer);
    });

    it('asks its own hosts, by https, without a key', () => {
      for (const { request } of run(given, id).replies) {
        const url = new URL(request.url);
        assert.equal(url.protocol, 'https:');
        assert.ok(isOwn(url.host), url.host);
        assert.deepEqual(request.ids, [id]);
        for (const name of url.searchParams.keys()) assert.doesNotMatch(name, /key|token|secret/i);
        assert.doesNotMatch(request.url, /[\s<>"\\^`{}]/);
      }
    });

    for (const [status, reason] of Object.entries(statuses))
      it(`counts nothing where the first answer is ${status}, whatever it says`, () => {
        for (const body of [page, '', { error: 'No', code: 503 }, serve(firstUrl(), id).body]) {
          const { answer } = run(given, id, (sent, step) =>
            step ? sent : { body, status: Number(status) },
          );
          assert.deepEqual(lines(answer), all(`failed ${reason}`));
        }
      });

    it('knows what a 404 means', () => {
      for (const body of [page, '', { error: 'Not found', code: 404 }]) {
        const { answer } = run(given, id, (sent, step) => (step ? sent : { body, status: 404 }));
        assert.deepEqual(lines(answer), all(notFound));
      }
    });

    it('counts nothing in what is no JSON, nor in JSON of another shape', () => {
      for (const body of [page, '', 'OK', null, 12, true, [], [{}], {}, { error: 'Busy', code: 5 }])
        for (const line of lines(run(given, id, (sent, step) => (step ? sent : { body })).answer))
          assert.match(line, /^(?:failed|not-covered) /, JSON.stringify(body));
    });

    it('never throws, and says nothing that is out of shape, whatever stands in the answers', () => {
      const { replies } = run(given, id);
      const spots = replies.flatMap(({ body }, step) =>
        pathsOf(body).map((path): [number, Path] => [step, path]),
      );
      const anything = fc.oneof(fc.jsonValue(), fc.anything());
      fc.assert(
        fc.property(fc.constantFrom(...spots), anything, ([spot, path], value) => {
          const { answer } = run(given, id, (sent, step) =>
            step === spot ? { ...sent, body: replaced(sent.body, path, value) } : sent,
          );
          wellFormed(answer);
        }),
        { numRuns: 300 },
      );
    });

    it('never throws where a later step fails, and never lets that look like a number', () => {
      const { replies } = run(given, id);
      for (let failing = 1; failing < replies.length; failing += 1)
        for (const status of [404, 429, 500])
          for (const body of [page, {}]) {
            const { answer } = run(given, id, (sent, step) =>
              step === failing ? { body, status } : sent,
            );
            wellFormed(answer);
            lines(answer).forEach((line, at) => {
              if (line.startsWith('counted')) assert.equal(line, expected[at]);
            });
          }
    });

    if (other)
      it('never uses an answer about another work', () => {
        const { answer } = run(given, id, undefined, other);
        for (const line of lines(answer)) assert.doesNotMatch(line, /^counted/);
      });

    it('keeps the owner’s address out of every receipt', () => {
      const { answer } = run({ ...given, settings: { contact } }, id);
      const text = decodeURIComponent(JSON.stringify(answer));
      assert.ok(!text.includes('badges@example.org') && !text.includes('mailto'));
    });
  });

  function firstUrl(): URL {
    return new URL(provider.request([id], given.settings ?? {})[0]!.url);
  }

  /** Hosts that differ from site to site are said in the identifier. */
  function isOwn(host: string): boolean {
    return provider.hosts.includes(host) || valueOf(id).includes(host);
  }

  function wellFormed({ findings }: Answer): void {
    assert.deepEqual(
      findings.map(({ measure }) => measure),
      measures,
    );
    for (const finding of findings) {
      assert.equal(finding.provider, provider.name);
      assert.equal('value' in finding, finding.state === 'counted');
      const { receipt } = finding;
      assert.match(receipt.link, /^https:\/\//);
      assert.ok(wasAsked(receipt));
      assert.equal(receipt.retrieved, retrieved);
      if (finding.state !== 'counted') continue;
      assert.ok(Number.isFinite(finding.value) && finding.value >= 0);
      for (const { from, until, value } of finding.series ?? []) {
        assert.match(from, partialDate);
        assert.match(until, partialDate);
        assert.ok(Number.isFinite(value) && value >= 0);
      }
      for (const { country, value } of finding.places ?? []) {
        assert.match(country, /^[A-Z]{2}$/);
        assert.ok(Number.isSafeInteger(value) && value >= 0);
      }
      for (const item of finding.items ?? []) {
        assert.match(item.title, /\S/);
        assert.match(item.link, /^https?:\/\//);
        if (item.date !== undefined) assert.match(item.date, partialDate);
      }
    }
  }
}

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
