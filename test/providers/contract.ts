import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { type Identifier, schemeOf, valueOf } from '../../src/identifiers/identifier.js';
import { type Answer, type Provider } from '../../src/model/provider.js';
import { measuresOf } from '../../src/model/outcome.js';
import { wasAsked } from '../../src/model/receipt.js';
import { outcome, question, received, replyTo, retrieved } from './reply.js';
import { nameless, type Stated } from './schemas/count.js';

/** What the contract must know of a provider: its fixtures, all made up. */
export interface Specimen {
  readonly provider: Provider;
  /** Three works that fit into one batch, where there are batches. */
  readonly works: readonly [Identifier, Identifier, Identifier];
  /** Any identifiers it accepts, awkward ones among them. */
  readonly ids: fc.Arbitrary<Identifier>;
  /** The body about one work, small and complete; each of its counts is the stated one. */
  readonly one: (stated: Stated) => object;
  /** Whether its answers name no work, so that only the address they come from tells whose they are. */
  readonly isNameless?: true;
  /** The body about several; absent where every work is asked for alone. */
  readonly several?: (stated: readonly Stated[]) => object;
  /**
   * What is said of a work that a list leaves out, where that is no proof that nobody knows it: it
   * is then asked for alone.
   */
  readonly leftOut?: 'failed malformed';
  /** What a second reader takes from the bodies; it refuses what must not be counted. */
  readonly schemas: {
    readonly one: v.GenericSchema<unknown, Stated[]>;
    readonly several?: v.GenericSchema<unknown, Stated[]>;
  };
}

const page = '<!doctype html><html lang="en"><title>Error 503</title><h1>503</h1></html>';
const contact = "o'neil+badges@example.org";

/** Bodies that come with an error, as the client hands them on. */
const errorBodies: Readonly<Record<string, unknown>> = {
  text: 'Resource not found 404.',
  HTML: page,
  JSON: { error: 'Not found', message: 'No such work', code: 404 },
  'an empty body': '',
};

const statuses: Readonly<Record<number, string>> = {
  301: 'refused',
  400: 'refused',
  401: 'refused',
  403: 'refused',
  410: 'refused',
  422: 'refused',
  429: 'rate-limited',
  500: 'server-error',
  502: 'server-error',
  503: 'server-error',
  504: 'server-error',
};

/** What may stand where a count belongs, and is none. */
const noCounts: Readonly<Record<string, unknown>> = {
  text: '12',
  'a negative number': -1,
  'a fraction': 12.5,
  NaN: NaN,
  Infinity: Infinity,
  'a number too large to be exact': 2 ** 53,
  null: null,
  nothing: undefined,
  true: true,
  'a list': [12],
  'an object': { value: 12 },
};

/** Registers the tests that every provider has to pass. */
export function contract(specimen: Specimen): void {
  const { provider, works, ids, one, several, schemas, isNameless = false } = specimen;
  const { leftOut = 'not-covered unknown-work' } = specimen;
  const [first, second, third] = works;
  const measures = measuresOf(provider);

  /** Reads a body about one work and checks that what is no count shows no digit. */
  function readOne(body: unknown, options?: { status?: number; url?: string }): string[] {
    return read([replyTo(question(provider, [first]), body, options)], [first]);
  }
  function readSeveral(body: unknown, options?: { status?: number }): string[] {
    return read([replyTo(question(provider, works), body, options)], works);
  }
  function read(replies: Parameters<Provider['parse']>[0], asked: readonly Identifier[]): string[] {
    const answers = provider.parse(replies, asked, {});
    assert.deepEqual(
      answers.map(({ id }) => id),
      asked,
    );
    for (const answer of answers) wellFormed(answer);
    return lines(answers);
  }
  function lines(answers: readonly Answer[]): string[] {
    return answers.flatMap((answer) => measures.map((measure) => outcome(answer, measure)));
  }
  function wellFormed({ findings }: Answer): void {
    assert.deepEqual(
      findings.map(({ measure }) => measure),
      measures,
    );
    for (const finding of findings) {
      const { receipt, ...rest } = finding;
      assert.equal(finding.provider, provider.name);
      assert.equal('value' in finding, finding.state === 'counted');
      if (finding.state !== 'counted') assert.doesNotMatch(JSON.stringify(rest), /\d/);
      assert.ok(wasAsked(receipt));
      assert.match(receipt.link, /^https:\/\//);
    }
  }

  /** Reads an answer about a work where the first one was asked for. */
  function readAbout(id: Identifier): string[] {
    return readOne(one([id, 12]), isNameless ? { url: question(provider, [id]).url } : {});
  }
  /** The work that a body about it names. */
  function said(id: Identifier): Identifier {
    return isNameless ? nameless : id;
  }

  /** The same line for each measure of each work. */
  function each(...outcomes: readonly string[]): string[] {
    return outcomes.flatMap((line) => measures.map(() => line));
  }

  /** Nothing is counted that the schema does not take from the same body. */
  function agrees(schema: v.GenericSchema<unknown, Stated[]>, body: unknown, asked: Identifier[]) {
    const answers = provider.parse([replyTo(question(provider, asked), body)], asked, {});
    const result = v.safeParse(schema, body);
    const stated = result.success ? result.output : [];
    for (const answer of answers) {
      wellFormed(answer);
      for (const finding of answer.findings)
        if (finding.state === 'counted')
          assert.ok(
            stated.some(([id, count]) => id === said(answer.id) && count === finding.value),
            `${answer.id} is counted ${finding.value}, and the schema does not say so`,
          );
    }
  }

  describe(`${provider.label} keeps the contract by ${schemeOf(first)}`, () => {
    it('says who it is, on which terms it answers and how it counts', () => {
      for (const link of [provider.homepage, provider.terms, provider.link(first)])
        assert.match(link, /^https:\/\/[^\s<>"]+$/);
      for (const text of [provider.label, provider.licence, provider.attribution])
        assert.match(text, /\S/);
      assert.ok(provider.hosts.length > 0);
      assert.ok(provider.batch.ids >= 1 && Number.isInteger(provider.batch.ids));
      assert.ok(provider.batch.urlBytes <= 8190);
      assert.ok(provider.pace.perSecond > 0 && provider.pace.concurrent >= 1);
      assert.ok(measures.length > 0);
      for (const measure of measures) {
        assert.match(provider.measures[measure]?.rule ?? '', /\S/);
        assert.match(provider.measures[measure]?.ruleVersion ?? '', /^20\d\d-(0[1-9]|1[0-2])$/);
      }
    });

    it('accepts the works of its fixtures', () => {
      for (const id of works) assert.ok(provider.accepts.includes(schemeOf(id)));
    });

    it('counts what it is told, with source and method', () => {
      assert.deepEqual(readOne(one([first, 12])), each('counted 12'));
      const [answer] = provider.parse(
        [replyTo(question(provider, [first]), one([first, 12]))],
        [first],
        {},
      );
      for (const { measure, receipt } of answer?.findings ?? []) {
        assert.ok(wasAsked(receipt));
        assert.equal(receipt.request, question(provider, [first]).url);
        assert.equal(receipt.retrieved, retrieved);
        assert.equal(receipt.licence, provider.licence);
        assert.equal(receipt.attribution, provider.attribution);
        assert.equal(receipt.rule, provider.measures[measure]?.rule);
      }
    });

    it('counts a 0 where it means none, and only there', () => {
      const zeros = measures.map((measure) =>
        provider.measures[measure]?.zero === 'true-zero'
          ? 'counted 0'
          : 'not-covered ambiguous-zero',
      );
      assert.deepEqual(readOne(one([first, 0])), zeros);
    });

    for (const [kind, body] of Object.entries(errorBodies))
      it(`does not know the work where the answer is 404 with ${kind}`, () => {
        assert.deepEqual(readOne(body, { status: 404 }), each('not-covered unknown-work'));
      });

    it('does not know the work where the answer is 404, whatever else it says', () => {
      assert.deepEqual(
        readOne(one([first, 12]), { status: 404 }),
        each('not-covered unknown-work'),
      );
    });

    for (const [status, reason] of Object.entries(statuses))
      it(`counts nothing where the answer is ${status}, whatever it says`, () => {
        for (const body of [...Object.values(errorBodies), null, [], one([first, 12])])
          assert.deepEqual(readOne(body, { status: Number(status) }), each(`failed ${reason}`));
      });

    it('tells what is no JSON from JSON of another shape', () => {
      const whole = JSON.stringify(one([first, 12]));
      for (const text of ['', ' ', page, 'OK', whole.slice(0, -1), whole.slice(1), `${whole}{`])
        assert.deepEqual(readOne(received(text)), each('failed not-json'), text);
      for (const text of ['null', '12', 'true', '[]', '{}', '[{}]', '{"error":"Busy","code":503}'])
        assert.deepEqual(readOne(received(text)), each('failed malformed'), text);
      assert.deepEqual(readOne([one([first, 12])]), each('failed malformed'));
    });

    for (const [kind, value] of Object.entries(noCounts))
      it(`sees no count in ${kind}`, () => {
        assert.deepEqual(readOne(one([first, value])), each('failed malformed'));
      });

    it('is not taken in by a body that hides in __proto__', () => {
      const hidden = JSON.stringify(one([first, 12]));
      for (const text of [`{"__proto__":${hidden}}`, `{"constructor":{"prototype":${hidden}}}`])
        assert.deepEqual(readOne(received(text)), each('failed malformed'));
      assert.deepEqual(Object.keys(Object.prototype), []);
      const also = hidden.replace('{', '{"__proto__":{"polluted":1},');
      assert.deepEqual(readOne(received(also)), each('counted 12'));
      assert.equal(Reflect.get({}, 'polluted'), undefined);
    });

    it('never uses an answer about another work', () => {
      assert.deepEqual(readAbout(second), each('failed other-work'));
      assert.deepEqual(readAbout(`${first}0`), each('failed other-work'));
    });

    it('does not mind fields it does not know', () => {
      const unknown = '{"news":{"count":99},"count":99,"total":"99",';
      const body = JSON.stringify(one([first, 12])).replace('{', unknown);
      assert.deepEqual(readOne(received(body)), each('counted 12'));
    });

    it('reads each of the replies it is given', () => {
      const replies = works.map((id, at) =>
        replyTo(question(provider, [id]), one([id, at + 1]), at === 1 ? { status: 503 } : {}),
      );
      assert.deepEqual(read(replies, works), each('counted 1', 'failed server-error', 'counted 3'));
      assert.deepEqual(provider.parse([], [], {}), []);
    });

    it('never throws and never counts what its schema refuses', () => {
      const paths = pathsOf(one([first, 12]));
      const anything = fc.oneof(fc.jsonValue(), fc.anything());
      const bodies = fc.oneof(
        anything,
        fc
          .tuple(fc.constantFrom(...paths), anything)
          .map(([path, value]) => replaced(one([first, 12]), path, value)),
      );
      fc.assert(
        fc.property(bodies, (body) => agrees(schemas.one, body, [first])),
        { numRuns: 500 },
      );
    });

    it('counts nothing of what its schema refuses in the fixtures above', () => {
      const bodies = [
        ...Object.values(errorBodies),
        ...Object.values(noCounts).map((value) => one([first, value])),
        one([first, 0]),
        one([first, 12]),
        one([second, 12]),
        [one([first, 12])],
      ];
      for (const body of bodies) agrees(schemas.one, body, [first]);
      assert.deepEqual(v.parse(schemas.one, one([first, 12])), [[said(first), 12]]);
      for (const value of Object.values(noCounts))
        assert.ok(!v.safeParse(schemas.one, one([first, value])).success);
    });

    it('never throws at the address a reply comes from', () => {
      const { origin } = new URL(question(provider, [first]).url);
      for (const path of ['/', '/100%', '/%E0%A4%A', '/a?b#c', '//', '/doi:%'])
        assert.deepEqual(
          readOne(one([second, 12]), { url: `${origin}${path}` }),
          each('failed other-work'),
        );
    });

    it('keeps the owner’s address out of every receipt', () => {
      for (const [status, body] of [
        [200, one([first, 12])],
        [200, one([second, 12])],
        [200, page],
        [404, ''],
        [429, ''],
      ] as const) {
        const [request] = provider.request([first], { contact });
        assert.ok(request);
        const answers = provider.parse([replyTo(request, body, { status })], [first], { contact });
        const text = decodeURIComponent(JSON.stringify(answers));
        assert.ok(!text.includes('badges@example.org') && !text.includes('mailto'));
      }
    });

    it('asks for every work in exactly one request, within its limits', () => {
      const portfolio = fc.uniqueArray(ids, { maxLength: 150, size: 'max' });
      fc.assert(
        fc.property(portfolio, fc.boolean(), (asked, withContact) => {
          const requests = provider.request(asked, withContact ? { contact } : {});
          assert.deepEqual(requests.flatMap((request) => request.ids).sort(), [...asked].sort());
          for (const request of requests) {
            assert.ok(request.ids.length >= 1 && request.ids.length <= provider.batch.ids);
            assert.ok(new TextEncoder().encode(request.url).length <= provider.batch.urlBytes);
            if (request.ids.some((id) => /[,|]/.test(id))) assert.equal(request.ids.length, 1);
          }
        }),
        // A failure with 150 works takes minutes to make small.
        { numRuns: 60, interruptAfterTimeLimit: 20_000 },
      );
    });

    it('asks nothing where nothing is wanted', () => {
      assert.deepEqual(provider.request([], {}), []);
    });

    it('asks its own hosts, by https, without a key, and says the works as they are', () => {
      fc.assert(
        fc.property(fc.uniqueArray(ids, { minLength: 1, maxLength: 5 }), (asked) => {
          for (const request of provider.request(asked, {})) {
            const url = new URL(request.url);
            assert.equal(url.protocol, 'https:');
            assert.ok(provider.hosts.includes(url.host));
            assert.equal(url.username + url.password + url.hash, '');
            for (const name of url.searchParams.keys())
              assert.doesNotMatch(name, /key|token|secret|mail|contact/i);
            // A + is a space to some servers and a + to others.
            assert.doesNotMatch(request.url, /[+\s<>"\\^`{}]/);
            const said = decodeURIComponent(url.pathname + url.search);
            for (const id of request.ids) assert.ok(said.includes(valueOf(id)));
          }
        }),
        { numRuns: 300 },
      );
    });

    it('says the owner’s address in all requests or in none', () => {
      const said = provider
        .request(works, { contact })
        .concat(provider.request([first], { contact }))
        .map(({ url }) => [...new URL(url).searchParams.values()].includes(contact));
      assert.ok(said.every((one) => one === said[0]));
    });

    it('links to a page about the work, whatever its identifier', () => {
      fc.assert(
        fc.property(ids, (id) => {
          const link = provider.link(id);
          assert.equal(new URL(link).protocol, 'https:');
          assert.equal(new URL(link).hash, '');
          assert.doesNotMatch(link, /[\s<>"\\^`{}]/);
          assert.ok(decodeURIComponent(link).includes(valueOf(id)));
        }),
      );
    });

    if (schemeOf(first) === 'doi') {
      it('knows a DOI in other letters of ASCII, and only of ASCII', () => {
        assert.deepEqual(
          readAbout(first.toUpperCase().replace('DOI:', 'doi:') as Identifier),
          each('counted 12'),
        );
        const umlaut = 'doi:10.5555/made-up-Ü';
        const request = question(provider, [umlaut]);
        const readAs = (id: Identifier) => {
          const url = isNameless ? question(provider, [id]).url : request.url;
          return read([replyTo(request, one([id, 12]), { url })], [umlaut]);
        };
        assert.deepEqual(readAs('doi:10.5555/MADE-UP-Ü'), each('counted 12'));
        assert.deepEqual(readAs('doi:10.5555/made-up-ü'), each('failed other-work'));
      });

      it('does not forgive an answer what it forgives a person', () => {
        for (const near of ['.', ')', ',', '#x', '?x', '%20', '\u200B'])
          assert.deepEqual(readAbout(`${first}${near}`), each('failed other-work'), near);
      });

      it('parts a batch of long DOIs before its address is too long', () => {
        const long = (at: number): Identifier => `doi:10.5555/${'ü'.repeat(60)}-${at}`;
        const asked = Array.from({ length: 150 }, (_, at) => long(at));
        const requests = provider.request(asked, { contact });
        assert.deepEqual(
          requests.flatMap((request) => request.ids),
          asked,
        );
        for (const { url } of requests) assert.ok(url.length <= provider.batch.urlBytes);
        assert.equal(requests.length < asked.length, provider.batch.ids > 1);
      });

      it('recognises every DOI it asked for', () => {
        fc.assert(
          fc.property(ids, (id) => {
            const reply = replyTo(question(provider, [id]), one([id, 12]));
            assert.deepEqual(read([reply], [id]), each('counted 12'));
          }),
        );
      });
    }

    if (several && schemas.several) {
      const schema = schemas.several;

      it('reads a batch in any order', () => {
        const stated: Stated[] = [
          [third, 3],
          [first, 1],
          [second, 0],
        ];
        assert.deepEqual(lines(parsed(several(stated))), [
          ...each('counted 1'),
          ...readOne(one([first, 0])),
          ...each('counted 3'),
        ]);
      });

      it('does not know the works that a batch leaves out', () => {
        assert.deepEqual(readSeveral(several([[third, 3]])), each(leftOut, leftOut, 'counted 3'));
        assert.deepEqual(readSeveral(several([])), each(...works.map(() => leftOut)));
      });

      it('does not know a work that is left out where it is unknown alone too', () => {
        const request = question(provider, works);
        const list = replyTo(request, several([[second, 2]]));
        const more = provider.next?.([list]) ?? [];
        const isOpen = leftOut !== 'not-covered unknown-work';
        assert.deepEqual(more, isOpen ? [first, third].map((id) => question(provider, [id])) : []);
        const alone = more.map((one) => replyTo(one, '', { status: 404 }));
        assert.deepEqual(provider.next?.([list, ...alone]) ?? [], []);
        assert.deepEqual(
          read([list, ...alone], works),
          each('not-covered unknown-work', 'counted 2', 'not-covered unknown-work'),
        );
      });

      it('asks no more of what failed or is complete', () => {
        const all = several(works.map((work): Stated => [work, 1]));
        const request = question(provider, works);
        assert.deepEqual(provider.next?.([replyTo(request, all)]) ?? [], []);
        for (const [status, body] of [
          [200, page],
          [200, null],
          [200, {}],
          [429, several([])],
          [503, several([])],
          [404, ''],
        ] as const)
          assert.deepEqual(provider.next?.([replyTo(request, body, { status })]) ?? [], []);
        for (const [status, body] of [
          [200, one([first, 12])],
          [200, one([second, 12])],
          [200, page],
          [404, ''],
        ] as const)
          assert.deepEqual(
            provider.next?.([replyTo(question(provider, [first]), body, { status })]) ?? [],
            [],
          );
      });

      it('takes no record of a batch for another one', () => {
        assert.deepEqual(
          readSeveral(
            several([
              [`${first}0`, 99],
              [first.slice(0, -1) as Identifier, 98],
              [second, 2],
            ]),
          ),
          each(leftOut, 'counted 2', leftOut),
        );
      });

      it('takes the first of two records of one work, and adds nothing up', () => {
        assert.deepEqual(
          readSeveral(
            several([
              [first, 1],
              [second, 2],
              [first, 10],
              [third, 3],
            ]),
          ),
          each('counted 1', 'counted 2', 'counted 3'),
        );
      });

      it('loses one bad record of a batch and none beside it', () => {
        for (const value of Object.values(noCounts))
          assert.deepEqual(
            readSeveral(
              several([
                [first, value],
                [second, 2],
                [third, 3],
              ]),
            ),
            each('failed malformed', 'counted 2', 'counted 3'),
          );
      });

      it('counts nothing of a batch without its list', () => {
        for (const text of ['null', '12', 'true', '[]', '{}', '{"error":"Busy"}'])
          assert.deepEqual(
            readSeveral(received(text)),
            each(...works.map(() => 'failed malformed')),
          );
        for (const text of ['', page, JSON.stringify(several([])).slice(0, -1)])
          assert.deepEqual(
            readSeveral(received(text)),
            each(...works.map(() => 'failed not-json')),
          );
        assert.deepEqual(
          readSeveral(one([first, 12])),
          each(...works.map(() => 'failed malformed')),
        );
      });

      it('does not take the error of a batch for an answer about its works', () => {
        for (const [status, reason] of Object.entries({ ...statuses, 404: 'refused' }))
          for (const body of [...Object.values(errorBodies), several([[first, 1]])])
            assert.deepEqual(
              readSeveral(body, { status: Number(status) }),
              each(...works.map(() => `failed ${reason}`)),
            );
      });

      it('never throws over a batch and never counts what its schema refuses', () => {
        const body = () =>
          several([
            [first, 1],
            [second, 2],
            [third, 3],
          ]);
        const anything = fc.oneof(fc.jsonValue(), fc.anything());
        const bodies = fc.oneof(
          anything,
          fc
            .tuple(fc.constantFrom(...pathsOf(body())), anything)
            .map(([path, value]) => replaced(body(), path, value)),
        );
        fc.assert(
          fc.property(bodies, (each) => {
            agrees(schema, each, [...works]);
            provider.next?.([replyTo(question(provider, works), each)]);
          }),
          { numRuns: 500 },
        );
        assert.deepEqual(v.parse(schema, body()), [
          [first, 1],
          [second, 2],
          [third, 3],
        ]);
      });

      it('repeats each figure of a batch by a request for that work alone', () => {
        for (const { id, findings } of parsed(several(works.map((work): Stated => [work, 1]))))
          for (const { receipt } of findings) {
            assert.ok(wasAsked(receipt));
            assert.equal(receipt.request, question(provider, [id]).url);
          }
      });
    }
  });

  function parsed(body: unknown): Answer[] {
    return provider.parse([replyTo(question(provider, works), body)], works, {});
  }
}

type Path = readonly (string | number)[];

/** Where something stands in a body. */
function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, inner]): Path[] => [
    [key],
    ...pathsOf(inner).map((path) => [key, ...path]),
  ]);
}

/** The body with something else in one place. */
function replaced(body: object, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: Record<string | number, unknown> = Array.isArray(body)
    ? ([...(body as unknown[])] as unknown as Record<string, unknown>)
    : { ...body };
  const inner = copy[key];
  copy[key] =
    rest.length && typeof inner === 'object' && inner !== null
      ? replaced(inner, rest, value)
      : value;
  return copy;
}
