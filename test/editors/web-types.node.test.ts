import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf } from '../../scripts/editors/elements.mjs';
import { webTypes } from '../../scripts/editors/web-types.mjs';
import { manifest, quoted, tags } from './manifest.js';

const made = webTypes(elementsOf(manifest), { name: 'impact-badges', version: '1.2.3' });
const { html } = made.contributions;

interface Styling {
  properties: { name: string }[];
  'pseudo-elements': { name: string }[];
}
const css: Styling = made.contributions.css;

const names = (entries: { name: string }[] = []) => entries.map(({ name }) => name);
const parts = names(css['pseudo-elements']);
const properties = names(css.properties);

const line = (text: string) => text.replace(/\s+/g, ' ');

test('web types name the library and its version', () => {
  assert.equal(made.name, 'impact-badges');
  assert.equal(made.version, '1.2.3');
});

for (const { tagName, description, attributes, events, cssParts, cssProperties } of tags) {
  const element = html.elements.find(({ name }) => name === tagName);

  test(`web types describe <${tagName}>`, () => {
    assert.equal(element?.description, line(description));
  });

  for (const { name, description, type } of attributes)
    test(`web types describe ${name} of <${tagName}>, with its values`, () => {
      const attribute = element?.attributes.find((one) => one.name === name);
      assert.equal(attribute?.description, line(description));
      assert.deepEqual(quoted(attribute.value.type), quoted(type.text));
    });

  test(`web types name the events, parts and properties of <${tagName}>`, () => {
    assert.deepEqual(names(element?.js.events), names(events));
    for (const name of names(cssParts)) assert.ok(parts.includes(`part(${name})`), name);
    for (const name of names(cssProperties)) assert.ok(properties.includes(name), name);
  });
}
