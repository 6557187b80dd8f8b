import { dirname, relative } from 'node:path/posix';

/**
 * TypeScript: for each tag its class, what its attributes take, and its events. What a framework makes
 * of that stands in `types/`.
 * @param {import('./elements.mjs').Element[]} elements
 * @param {string} path  of the file, from the root of the package
 */
export function elementTypes(elements, path) {
  const imported = new Map();
  const imports = ({ className, module }) => {
    imported.set(className, module);
    return className;
  };
  const entries = elements.flatMap(({ tag, declared, description, attributes, events }) => [
    ...comment(description, 1),
    `  '${tag}': {`,
    `    element: ${imports(declared)};`,
    `    attributes: {`,
    ...attributes.flatMap((attribute) => [
      ...comment(attribute.description, 3),
      `      '${attribute.name}'?: ${typeOf(attribute)} | undefined;`,
    ]),
    `    };`,
    `    events: {`,
    ...events.flatMap((event) => [
      ...comment(event.description, 3),
      `      '${event.name}': ${event.declared ? imports(event.declared) : 'Event'};`,
    ]),
    `    };`,
    `  };`,
  ]);
  const lines = [...imported].map(([className, module]) => {
    const from = relative(dirname(path), module);
    return `import type { ${className} } from '${from.startsWith('.') ? from : `./${from}`}';`;
  });
  return [...lines, '', 'export interface Elements {', ...entries, '}', ''].join('\n');
}

/**
 * What an attribute takes. `string & {}` keeps the known texts in an editor's list.
 * @param {import('./elements.mjs').Attribute} attribute
 */
export function typeOf({ values, open, flag, number }) {
  return [
    ...values.map((value) => `'${value}'`),
    ...(flag ? ['boolean', "''", "'true'", "'false'"] : []),
    ...(number ? ['number', '`${number}`'] : []),
    ...(open ? [values.length ? '(string & {})' : 'string'] : []),
  ].join(' | ');
}

function comment(text, depth) {
  return text ? [`${'  '.repeat(depth)}/** ${text.replaceAll('*/', '*\\/')} */`] : [];
}
