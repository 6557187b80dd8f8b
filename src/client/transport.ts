import type { FailedReason } from '../model/finding.js';
import type { ProviderRequest, Reply } from '../model/provider.js';
import type { Door } from './door.js';

/** Longest time a provider may take, milliseconds. */
export const patience = 8000;

/**
 * Makes one request: a simple GET without preflight, cookies or referrer.
 *
 * @returns the reply of whatever status, or why there is none. Never rejects.
 */
export async function exchange(
  { fetch, now, wait }: Door,
  request: ProviderRequest,
  signal: AbortSignal,
): Promise<Reply | FailedReason> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  // A page may have put a fetch of its own in place that does not listen to the signal.
  const stopped = new Promise<never>((_, reject) => limit.signal.addEventListener('abort', reject));
  signal.addEventListener('abort', stop);
  let timedOut = false;
  void wait(patience, limit.signal).then(() => {
    timedOut = !limit.signal.aborted;
    stop();
  });
  try {
    return await Promise.race([reply(), stopped]);
  } catch {
    return timedOut ? 'timeout' : 'unreachable';
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }

  async function reply(): Promise<Reply> {
    const response = await fetch(request.url, {
      signal: limit.signal,
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
