import type { FailedReason } from '../model/finding.js';
import type { ProviderRequest, Reply } from '../model/provider.js';
import type { Door } from './door.js';

/** Longest time a provider may take for an answer, milliseconds. */
export const patience = 8000;

/** Why a request is ended whose time is up, in contrast to one that nobody waits for. */
export const timeIsUp: FailedReason = 'timeout';

/**
 * Makes one request: a simple GET without preflight, cookies or referrer.
 *
 * @returns the reply of whatever status, or why there is none. Never rejects.
 */
export async function exchange(
  { fetch, now }: Pick<Door, 'fetch' | 'now'>,
  request: ProviderRequest,
  signal: AbortSignal,
): Promise<Reply | FailedReason> {
  // A page may have put a fetch of its own in place that does not listen to the signal.
  const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', reject));
  try {
    return await Promise.race([reply(), stopped]);
  } catch {
    return signal.reason === timeIsUp ? timeIsUp : 'unreachable';
  }

  async function reply(): Promise<Reply> {
    const response = await fetch(request.url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const body = await response.text();
    const { url, status, headers } = response;
    return {
      request,
      url: url || request.url,
      status,
      headers,
      body: request.as === 'json' ? parsed(body) : body,
      retrieved: Date.parse(headers.get('date') ?? '') || now(),
    };
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
