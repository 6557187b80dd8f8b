import { type Identifier } from '../../src/identifiers/identifier.js';
import { type Measure } from '../../src/model/measure.js';
import {
  type Answer,
  type Provider,
  type ProviderRequest,
  type Reply,
} from '../../src/model/provider.js';

/** When every made-up answer was given. */
export const retrieved = '2026-11-22T09:30:00Z';

/** A reply of the client; 200 and not redirected unless said otherwise. */
export function replyTo(
  request: ProviderRequest,
  body: unknown,
  { status = 200, url = request.url }: { status?: number; url?: string } = {},
): Reply {
  return { request, url, status, headers: new Headers(), body, retrieved: Date.parse(retrieved) };
}

/** What the client makes of text: JSON if it is some, else the text. */
export function received(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The one request that asks for these works. */
export function question(provider: Provider, ids: readonly Identifier[]): ProviderRequest {
  const [request, ...others] = provider.request(ids, {});
  if (!request || others.length) throw new Error(`${provider.name} asks for these in parts.`);
  return request;
}

/** One answer in a line: `counted 12`, `failed malformed`. */
export function outcome(answer: Answer | undefined, measure: Measure): string {
  const finding = answer?.findings.find((each) => each.measure === measure);
  if (!finding) return 'nothing';
  return `${finding.state} ${finding.state === 'counted' ? finding.value : finding.reason}`;
}
