import assert from 'node:assert/strict';
import { test } from 'node:test';

/** Globals that Lit sets when it is imported, so that two versions of it can warn of each other. */
const lits = /^lit|^reactiveElementVersions$|^customElements$/;
const ours = new URL('../../src/', import.meta.url).href;
const forbidden = [
  ...['fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  ...['navigator', 'location', 'history', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['requestAnimationFrame', 'IntersectionObserver', 'MutationObserver', 'crypto'],
];

test('importing the package touches no global, registers no tag and throws nothing', async () => {
  const before = new Set(Reflect.ownKeys(globalThis));
  const touched: string[] = [];
  const originals = forbidden.map((name) => {
    const original = Object.getOwnPropertyDescriptor(globalThis, name);
    let stand: unknown = original && 'value' in original ? original.value : undefined;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        // The loader itself may use timers; what counts is who asks.
        if (new Error().stack?.includes(ours)) touched.push(name);
        return original?.get ? (original.get.call(globalThis) as unknown) : stand;
      },
      set: (value: unknown) => {
        touched.push(name);
        stand = value;
      },
    });
    return { name, original };
  });

  const entry = await import('../../src/index.js').finally(() => {
    for (const { name, original } of originals) {
      if (original) Object.defineProperty(globalThis, name, original);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  assert.deepEqual(touched, []);
  const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
  assert.deepEqual(
    added.filter((key) => !lits.test(String(key))),
    [],
  );
  assert.equal(globalThis.customElements?.get('impact-badge'), undefined);
  assert.deepEqual(Object.keys(entry).sort(), [
    'EvidenceError',
    'ImpactBadge',
    'ImpactConfig',
    'ImpactDetails',
    'ImpactEmptyEvent',
    'ImpactError',
    'ImpactErrorEvent',
    'ImpactEvidence',
    'ImpactExport',
    'ImpactListEvent',
    'ImpactLoadEvent',
    'ImpactMap',
    'ImpactSummary',
    'ImpactTimeline',
    'ImpactUpdateEvent',
    'InvalidIdentifierError',
    'ListError',
    'ProviderError',
    'SnapshotError',
    'configure',
    'consent',
    'createClient',
    'readDoi',
  ]);
});

test('making a client touches nothing either', async () => {
  const { createClient } = await import('../../src/client/index.js');
  const { badgeTier } = await import('../../src/providers/index.js');
  const none = () => assert.fail('it was touched');
  const storage = { getItem: none, setItem: none, removeItem: none };
  createClient({ providers: badgeTier, fetch: none, now: none, wait: none, storage });
});
