import { typeOf } from './typings.mjs';

/**
 * Web types, which JetBrains' editors find by themselves through package.json.
 * @param {import('./elements.mjs').Element[]} elements
 * @param {{ name: string, version: string }} library
 */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          value: { type: attribute.flag ? 'boolean' : typeOf(attribute) },
        })),
        slots: element.slots,
        js: { events: element.events.map(({ name, description }) => ({ name, description })) },
      })),
    },
    css: {
      properties: styling(elements, 'properties', (name) => name),
      'pseudo-elements': styling(elements, 'parts', (name) => `part(${name})`),
    },
  },
});

/** A style sheet is not inside an element, so each entry says whose it is. */
const styling = (elements, what, nameOf) =>
  elements.flatMap((element) =>
    element[what].map(({ name, description }) => ({
      name: nameOf(name),
      description: `\`<${element.tag}>\`: ${description}`,
    })),
  );
