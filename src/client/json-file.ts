import type { ImpactError } from '../model/error.js';
import type { Door } from './door.js';
import { patience } from './transport.js';

/**
 * The JSON of a file that the page's owner keeps. It is asked for without cookies and without
 * saying from which page.
 *
 * @returns `undefined` where there is no such file
 * @throws ImpactError of the given class
 */
export async function fetchJson(
  { fetch, wait }: Pick<Door, 'fetch' | 'wait'>,
  url: string,
  Failure: new (message: string, options?: ErrorOptions) => ImpactError,
): Promise<unknown> {
  try {
    return await Promise.race([fetched(), late()]);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${url} could not be fetched, or does not hold JSON.`, { cause: error });
  }

  async function fetched(): Promise<unknown> {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Failure(`${url} answered ${response.status}.`);
    return response.json();
  }

  async function late(): Promise<never> {
    await wait(patience);
    throw new Failure(`${url} has not answered in ${patience / 1000} seconds.`);
  }
}
