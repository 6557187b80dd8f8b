import fc from 'fast-check';
import { readDspace } from '../../src/identifiers/dspace.js';
import { elsewhere, rounds } from './places.js';
import { readerTests } from './reader.js';

const uuid = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';
const item = `dspace:https://example.org/server/api/core/items/${uuid}` as const;

readerTests({
  scheme: 'dspace',
  read: readDspace,
  written: [
    [`https://example.org/server/api/core/items/${uuid}`, item],
    [`https://example.org/server/api/core/items/${uuid.toUpperCase()}/?a=1#b`, item],
    [item, item],
    [`https://example.org/items/${uuid}`, item],
    [`https://example.org/items/${uuid}/full`, item],
    [`https://example.org/items/${uuid}/`, item],
    [`https://example.org/entities/publication/${uuid}?a=1`, item],
    [
      `https://api.example.org/api/core/items/${uuid}`,
      `dspace:https://api.example.org/api/core/items/${uuid}`,
    ],
    [
      `http://localhost:8080/a/b/api/core/items/${uuid}`,
      `dspace:http://localhost:8080/a/b/api/core/items/${uuid}`,
    ],
  ],
  wrong: [
    ...elsewhere,
    uuid,
    `https://example.org/server/api/core/bitstreams/${uuid}`,
    `https://example.org/server/api/core/items/${uuid}/bundles`,
    `https://example.org/server/api/core/items/${uuid.slice(1)}`,
    `https://example.org/server/api/core/items/${uuid}0`,
    `https://example.org/server/api/core/items/${uuid.replace('a', 'g')}`,
    `https://example.org/collections/${uuid}`,
    `https://example.org/repository/items/${uuid}`,
    `https://example.org/items/${uuid}/edit/status`,
    `https://example.org/#/items/${uuid}`,
    `https://example.org/?uri=/api/core/items/${uuid}`,
  ],
  normal:
    /^dspace:https?:\/\/[^\s?#]+\/api\/core\/items\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
  values: fc
    .tuple(fc.domain(), fc.constantFrom('', '/server', '/a/b'), fc.uuid())
    .map(
      ([host, path, id]) =>
        `dspace:https://${host.toLowerCase()}${path}/api/core/items/${id}` as const,
    ),
  labels: ['', 'dspace:', 'dspace: '],
  foldsMore: true,
  sentences: rounds,
});
