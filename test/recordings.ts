import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Identifier } from '../src/identifiers/identifier.js';
import { type Provider, type Reply } from '../src/model/provider.js';
import { question, received } from './providers/reply.js';

/** Answers of the services themselves, recorded by others; they are no part of the repository. */
const root = new URL('../../shared/recordings/', import.meta.url);

/** What a recording says, read off the raw answer; or why it answers no request of ours. */
export interface Line {
  readonly unused?: string;
  /** The work we would have asked for, where the recorded request does not name it. */
  readonly of?: Identifier;
  /** `correction 2012-05-08`; `null` where nobody has looked. Not compared where absent. */
  readonly notices?: readonly string[] | null;
  /** A measure: the number, or `not-covered unknown-work`. */
  readonly [measure: string]: unknown;
}

/** By provider and recording. */
export const expected = JSON.parse(
  readFileSync(new URL('recordings.expected.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, Line>>>>;

/** A line of SOURCES.tsv. */
export interface Source {
  readonly file: string;
  readonly request: string;
  readonly status: number;
  readonly recorded: string;
}

/** Whether there are recordings at all. */
export const areHere = existsSync(root);
/** Where they would be. */
export const place = fileURLToPath(root);

/** What is recorded of a provider; `undefined` where there is no folder of its name. */
export function sourcesOf(provider: string): Source[] | undefined {
  const file = new URL(`${provider}/SOURCES.tsv`, root);
  if (!existsSync(file)) return undefined;
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    // Two hands have kept these lists, and named their columns differently.
    const cell = (...names: string[]) =>
      cells[columns.findIndex((column) => names.includes(column))] ?? '';
    return {
      file: cell('file'),
      request: cell('request', 'request_url'),
      status: Number(cell('status')),
      recorded: cell('recorded'),
    };
  });
}

/** The recording as the client would hand it to its provider. */
export function replyFrom(provider: Provider, source: Source, asked?: Identifier): Reply {
  const path = new URL(`${provider.name}/${source.file}`, root);
  const headers = headersOf(path);
  const id = asked ?? askedIn(source.request);
  const request = question(provider, [id]);
  const wasRedirected = asked !== undefined && source.status === 200;
  return {
    request,
    url: wasRedirected ? source.request : request.url,
    status: source.status,
    headers,
    body: received(readFileSync(path, 'utf8')),
    retrieved: Date.parse(headers.get('date') ?? source.recorded.replace('committed ', '')),
  };
}

/** The work that a recorded request names. */
function askedIn(request: string): Identifier {
  const path = decodeURIComponent(new URL(request).pathname);
  const [doi] = /10\.\d{4,9}\/.+$/.exec(path) ?? [];
  if (doi) return `doi:${doi.toLowerCase()}`;
  const [number] = /W\d+$/.exec(path) ?? [];
  if (number) return `openalex:${number}`;
  throw new Error(`${request} names no work: its line needs "of", or "unused" and why.`);
}

function headersOf(recording: URL): Headers {
  const file = new URL(recording.href.replace(/\.\w+$/, '.headers.txt'));
  if (!existsSync(file)) return new Headers();
  const fields = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^[\w-]+: /.test(line));
  return new Headers(
    fields.map((field): [string, string] => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon), field.slice(colon + 1).trim()];
    }),
  );
}
