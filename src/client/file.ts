import type { ImpactError } from '../model/error.js';
import type { Door } from './door.js';
import { patience } from './transport.js';

type Way = Pick<Door, 'fetch' | 'wait'>;
type Failing = new (message: string, options?: ErrorOptions) => ImpactError;

/**
 * The JSON of a file that the page's owner keeps. It is asked for without cookies and without
 * saying from which page.
 *
 * @returns `undefined` where there is no such file
 * @throws ImpactError of the given class
 */
export function fetchJson(door: Way, url: string, Failure: Failing): Promise<unknown> {
  const lack = 'could not be fetched, or does not hold JSON.';
  return fetched(door, url, Failure, (response) => response.json(), lack);
}

/** The same of a file of any kind: its text, and the media type that it is served as. */
export function fetchText(
  door: Way,
  url: string,
  Failure: Failing,
): Promise<{ readonly text: string; readonly type: string } | undefined> {
  const read = async (response: Response) => ({
    text: await response.text(),
    type: response.headers.get('content-type') ?? '',
  });
  return fetched(door, url, Failure, read, 'could not be fetched.');
}

async function fetched<Content>(
  { fetch, wait }: Way,
  url: string,
  Failure: Failing,
  read: (response: Response) => Promise<Content>,
  lack: string,
): Promise<Content | undefined> {
  try {
    return await Promise.race([content(), late()]);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${url} ${lack}`, { cause: error });
  }

  async function content(): Promise<Content | undefined> {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Failure(`${url} answered ${response.status}.`);
    return read(response);
  }

  async function late(): Promise<never> {
    await wait(patience);
    throw new Failure(`${url} has not answered in ${patience / 1000} seconds.`);
  }
}
