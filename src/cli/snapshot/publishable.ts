import type { Provider } from '../../model/provider.js';

/** Those whose figures may stand in a file that others read, and those whose may not. */
export function publishable(providers: readonly Provider[]): {
  readonly allowed: readonly Provider[];
  readonly forbidden: readonly Provider[];
} {
  const isForbidden = ({ redistribution }: Provider) => redistribution === 'forbidden';
  return {
    allowed: providers.filter((provider) => !isForbidden(provider)),
    forbidden: providers.filter(isForbidden),
  };
}

/** Why a provider is not asked at all. */
export function forbiddenSentence({ name, label }: Provider, works: string): string {
  return `${label} is not asked about ${works}: its terms forbid that its figures are published. To learn which works it knows: impact-badges check --providers ${name}`;
}
