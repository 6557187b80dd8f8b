import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mended } from '../../src/providers/mended.js';

describe('carelessly written JSON', () => {
  it('is read for what it means', () => {
    for (const [written, meant] of [
      [String.raw`{"a":"Côte d\'Ivoire"}`, { a: 'Côte d’Ivoire'.replace('’', "'") }],
      ['{"a":"one\ntwo\tthree\r"}', { a: 'one two three ' }],
      [String.raw`{"a":"C:\Users\x"}`, { a: String.raw`C:\Users\x` }],
      [String.raw`{"a":"\u12"}`, { a: String.raw`\u12` }],
      [String.raw`{"a":"\'\"b\" \\ \u00e9\n"}`, { a: '\'"b" \\ é\n' }],
      [String.raw`{"a\'b":["\'"]}`, { "a'b": ["'"] }],
    ] as const)
      assert.deepEqual(mended(written), meant, written);
  });

  it('is left as it is where it is no JSON at all', () => {
    for (const text of ['', '<p>IRStats2: unknown view</p>', '{"a":"b\\"}', '{', "{'a':'b'}"])
      assert.equal(mended(text), text);
    for (const value of [undefined, 12, null, { a: 1 }]) assert.equal(mended(value), value);
  });

  it('is what it was where it was written with care', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(value !== null);
        assert.deepEqual(mended(JSON.stringify(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('never makes anyone wait, whatever it is', () => {
    const start = performance.now();
    for (const part of ['\\', "\\'", '"', '\n', '\\u', '\\u00e', '{"a":"'])
      mended(`{"a":"${part.repeat(100_000)}"}`);
    assert.ok(performance.now() - start < 2000);
  });
});
