import type { Provider, ProviderSettings } from '../../model/provider.js';
import type { Question } from './question.js';

/** What asking one provider will take, where nothing fails. */
export interface Plan {
  readonly provider: Provider;
  readonly works: number;
  readonly requests: number;
  /** At the provider's pace. */
  readonly seconds: number;
}

/** Counts the requests of a provider's questions. */
export function planOf(
  provider: Provider,
  questions: readonly Question[],
  settings: ProviderSettings,
): Plan {
  let requests = 0;
  for (let at = 0; at < questions.length; at += provider.batch.ids) {
    const ids = questions.slice(at, at + provider.batch.ids).map((question) => question.ids[0]);
    requests += provider.request(ids, settings).length;
  }
  const seconds = Math.ceil(requests / provider.pace.perSecond);
  return { provider, works: questions.length, requests, seconds };
}

/** Whether it takes so long that people are told beforehand. */
export function isLong({ seconds }: Plan): boolean {
  return seconds > 60;
}

/** "about 67 minutes" */
export function duration(seconds: number): string {
  if (seconds < 90) return `about ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `about ${minutes} minutes`;
  return `about ${Math.round(minutes / 60)} hours`;
}
