import type { Identifier } from '../identifiers/identifier.js';
import type { Attention } from '../model/attention.js';
import type { ProviderId } from '../model/provider-id.js';
import { type Relation, type RelationType, relationTypes } from '../model/relation.js';

/** Another version of a work, which is counted apart. */
export interface Version {
  readonly kind: 'preprint' | 'published' | 'other';
  readonly id: Identifier;
  /** Whose record names it. */
  readonly provider: ProviderId;
}

/** The other versions that records name. A snapshot may hold anything in their place. */
export function versionsOf({ work }: Attention): Version[] {
  const relations: unknown = (work as Attention['work'] | undefined)?.relations;
  return (Array.isArray(relations) ? (relations as readonly unknown[]) : []).flatMap((relation) => {
    const { type, id, provider } = (relation ?? {}) as Partial<Relation>;
    const isNamed = typeof id === 'string' && /^[a-z]+:./.test(id);
    return isKnown(type) && isNamed && typeof provider === 'string'
      ? [{ kind: kinds[type] ?? 'other', id, provider }]
      : [];
  });
}

function isKnown(type: unknown): type is RelationType {
  return relationTypes.some((each) => each === type);
}

/** What the other is, by how this one is related to it. */
const kinds: Readonly<Partial<Record<RelationType, Version['kind']>>> = {
  'is-preprint-of': 'published',
  'has-preprint': 'preprint',
};
