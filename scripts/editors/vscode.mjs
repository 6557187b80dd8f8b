/**
 * HTML custom data of VS Code, version 1.1.
 * @param {import('./elements.mjs').Element[]} elements
 */
export const vscodeHtml = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes }) => ({
    name: tag,
    description: markdown(description),
    attributes: attributes.map(({ name, description, values, flag }) => ({
      name,
      description: markdown(description),
      // The value set v is VS Code's own: written without a value.
      ...(flag && { valueSet: 'v' }),
      ...(values.length && { values: values.map((value) => ({ name: value })) }),
    })),
  })),
});

const markdown = (value) => ({ kind: 'markdown', value });
