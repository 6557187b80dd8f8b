import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf } from '../../scripts/editors/elements.mjs';
import { elementTypes, typeOf } from '../../scripts/editors/typings.mjs';

/** A manifest of one element `impact-thing` with the given attribute types. */
function thing(types: Record<string, string | undefined>) {
  return {
    modules: [
      {
        path: 'dist/elements/thing.js',
        declarations: [
          {
            name: 'Thing',
            tagName: 'impact-thing',
            description: 'Does\nthings, as in `*/`.',
            attributes: Object.entries(types).map(([name, text]) => ({
              name,
              description: `The ${name}.`,
              ...(text && { type: { text } }),
            })),
            events: [
              { name: 'impact-own', type: { text: 'OwnEvent' }, description: 'Ours.' },
              { name: 'impact-other', type: { text: 'CustomEvent' }, description: 'Another.' },
            ],
          },
          { name: 'Helper' },
        ],
      },
      { path: 'dist/events.js', declarations: [{ name: 'OwnEvent' }] },
    ],
  };
}

function accepts(type: string | undefined) {
  const [element] = elementsOf(thing({ a: type }));
  return typeOf(element!.attributes[0]!);
}

test('an attribute takes what its field takes', () => {
  assert.equal(accepts("'a' | 'b' | undefined"), "'a' | 'b'");
  assert.equal(accepts('string | undefined'), 'string');
  assert.equal(accepts('number | undefined'), 'number | `${number}`');
  assert.equal(accepts('boolean'), "boolean | '' | 'true' | 'false'");
});

test('a list that is not closed keeps its known values', () => {
  assert.equal(accepts("'a' | string | undefined"), "'a' | (string & {})");
});

test('an attribute of an unknown type takes any text', () => {
  assert.equal(accepts('Wish | undefined'), 'string');
  assert.equal(accepts(undefined), 'string');
});

test('only what has a tag is an element', () => {
  assert.deepEqual(
    elementsOf(thing({})).map(({ tag }) => tag),
    ['impact-thing'],
  );
});

test('typings import the classes of elements and events from where they are built', () => {
  const written = elementTypes(
    elementsOf(thing({ kind: "'a' | undefined" })),
    'dist/types/all.d.ts',
  );
  assert.match(written, /import type \{ Thing \} from '\.\.\/elements\/thing\.js';/);
  assert.match(written, /import type \{ OwnEvent \} from '\.\.\/events\.js';/);
  assert.match(written, /'impact-own': OwnEvent;/);
  assert.match(written, /'impact-other': Event;/);
  assert.match(written, /\/\*\* The kind\. \*\/\n\s+'kind'\?: 'a' \| undefined;/);
});

test('a description cannot end the comment it stands in', () => {
  const written = elementTypes(elementsOf(thing({})), 'dist/types/all.d.ts');
  assert.match(written, /\/\*\* Does things, as in `\*\\\/`\. \*\//);
});
