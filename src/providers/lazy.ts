import type { Provider } from '../model/provider.js';

// Not in the catalogue: a file that only names an `import()` makes the bundler wrap every module
// of the first file, whether it is used or not.

/** A provider that is brought when it is first asked: what must be known of it before. */
export interface LazyProvider extends Pick<Provider, 'name' | 'tier' | 'hosts'> {
  readonly load: () => Promise<Provider>;
}

/** The providers that answer beyond the badge's question. A new one is one line here. */
export const lazy: readonly LazyProvider[] = [
  {
    name: 'opencitations',
    tier: 'details',
    hosts: ['api.opencitations.net'],
    load: async () => (await import('./opencitations.js')).opencitations,
  },
];
