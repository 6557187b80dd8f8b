/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {string} description
 * @property {string[]} values  the texts it takes, where they are known
 * @property {boolean} open     whether it takes other texts too
 * @property {boolean} flag     whether standing there is enough to switch it on
 * @property {boolean} number
 *
 * @typedef {{ name: string, description: string }} Named
 * @typedef {{ className: string, module: string }} Declared  module: path from the root of the package
 *
 * @typedef {object} Element
 * @property {string} tag
 * @property {Declared} declared
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {(Named & { declared: Declared | undefined })[]} events
 * @property {Named[]} slots       the one without a name is ''
 * @property {Named[]} parts
 * @property {Named[]} properties  CSS custom properties
 */

/**
 * What editors and frameworks have to know, from a Custom Elements Manifest.
 * @returns {Element[]}
 */
export function elementsOf({ modules }) {
  const classes = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ path, declaration })),
  );
  const declared = (className) => {
    const found = classes.find(({ declaration }) => declaration.name === className);
    return found && { className, module: found.path };
  };
  return classes
    .filter(({ declaration }) => declaration.tagName)
    .map(({ declaration }) => ({
      tag: declaration.tagName,
      declared: declared(declaration.name),
      description: oneLine(declaration.description),
      attributes: (declaration.attributes ?? []).map((attribute) => ({
        ...named(attribute),
        ...accepted(attribute.type?.text ?? 'string'),
      })),
      events: (declaration.events ?? []).map((event) => ({
        ...named(event),
        declared: declared(event.type?.text),
      })),
      slots: (declaration.slots ?? []).map(named),
      parts: (declaration.cssParts ?? []).map(named),
      properties: (declaration.cssProperties ?? []).map(named),
    }));
}

const named = ({ name, description }) => ({ name, description: oneLine(description) });

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Reads the type of a field as what its attribute takes: `'a' | 'b' | undefined`. */
function accepted(type) {
  const kinds = type
    .split('|')
    .map((kind) => kind.trim())
    .filter((kind) => kind && kind !== 'undefined' && kind !== 'null');
  const literals = kinds.filter((kind) => /^(['"]).*\1$/.test(kind));
  const flag = kinds.some((kind) => ['boolean', 'true', 'false'].includes(kind));
  const number = kinds.includes('number');
  return {
    values: literals.map((literal) => literal.slice(1, -1)),
    open: kinds.length === 0 || (!flag && !number && literals.length < kinds.length),
    flag,
    number,
  };
}
