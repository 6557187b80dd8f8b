import { readDoi } from '../../identifiers/doi.js';
import { type Claim, longest } from './discovery.js';

type Entity = Readonly<Record<string, unknown>>;

/**
 * Types of https://schema.org that are works. Funders and journals have DOIs too, and pages describe
 * their pictures beside their article.
 */
const work =
  /(?:Article|Book|Chapter|Code|Application|Collection|Course|CreativeWork|Dataset|Document|Photograph|Posting|Poster|Report|Resource|Review|Thesis|Workflow)$/;

/** Most characters of all scripts together, entities, and values of one property. */
const most = { characters: 1_000_000, entities: 500, values: 100 };

/**
 * The DOIs of the main entity in a page's JSON-LD. Entities that it cites or lists have theirs
 * too, so none is read where it cannot be told which entity is the main one: where there are
 * several with different DOIs, or more than one can look through.
 *
 * @param scripts what `<script type="application/ld+json">` hold
 */
export function mainEntityDois(scripts: readonly string[]): Claim[] {
  if (scripts.reduce((sum, { length }) => sum + length, 0) > most.characters) return [];
  const entities = scripts.flatMap((script) => entitiesIn(parsed(script)));
  if (entities.length > most.entities) return [];
  const [first = [], ...others] = mainOf(entities).map(doisOf);
  if (others.some((dois) => dois.join() !== first.join())) return [];
  return first.map((text) => ({ text, from: '<script type="application/ld+json">' }));
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** The outermost entities: one, a list, or a `@graph`. What stands deeper describes other things. */
function entitiesIn(value: unknown, depth = 0): Entity[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((each) => entitiesIn(each, depth + 1));
  return isEntity(value) ? [value, ...entitiesIn(value['@graph'], depth + 1)] : [];
}

/** What a page says it is about, else what says so of itself, else all works. */
function mainOf(entities: readonly Entity[]): Entity[] {
  const named = entities.flatMap(({ mainEntity }) => values(mainEntity)).filter(isEntity);
  if (named.length)
    return named
      .slice(0, most.values)
      .map((entity) => entities.find((each) => isSame(each, entity)) ?? entity)
      .filter(isWork);
  const works = entities.filter(isWork);
  const marked = works.filter(({ mainEntityOfPage }) => mainEntityOfPage);
  return marked.length ? marked : works;
}

function doisOf(entity: Entity): string[] {
  const texts = ['@id', 'identifier', 'sameAs'].flatMap((key) =>
    values(entity[key]).flatMap(textsOf),
  );
  return [...new Set(texts.flatMap((text) => readDoi(text) ?? []))];
}

/** A text, a reference, or a `PropertyValue`, which says whose identifier it holds. */
function textsOf(value: unknown): string[] {
  if (!isEntity(value)) return [value].filter(isText);
  const { propertyID, '@id': id, '@value': literal, value: text, url } = value;
  const isOther = isText(propertyID) && !/doi/i.test(propertyID);
  return isOther ? [] : [id, literal, text, url].filter(isText);
}

function isWork(entity: Entity): boolean {
  return values(entity['@type']).some((type) => isText(type) && work.test(type));
}

function isSame(one: Entity, other: Entity): boolean {
  return isText(other['@id']) && one['@id'] === other['@id'];
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function values(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, most.values) : [value];
}
