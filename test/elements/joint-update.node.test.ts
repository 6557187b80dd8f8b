import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Shell } from '../../src/elements/shell.js';
import { JointUpdate } from '../../src/elements/joint-update.js';

/** An element that notes in a list that it is to be drawn. */
const one = (name: string, drawn: string[]) =>
  ({ requestUpdate: () => void drawn.push(name) }) as unknown as Shell;

test('draws in one turn whoever came while the first waited, each once', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const drawn: string[] = [];
  const [first, second] = [one('first', drawn), one('second', drawn)];
  const frame = new JointUpdate(16);
  frame.add(first);
  mock.timers.tick(10);
  frame.add(second);
  frame.add(first);
  mock.timers.tick(5);
  assert.deepEqual(drawn, []);
  mock.timers.tick(1);
  assert.deepEqual(drawn, ['first', 'second']);
  mock.timers.tick(100);
  assert.deepEqual(drawn, ['first', 'second']);
  mock.timers.reset();
});

test('leaves out who was drawn meanwhile, and begins anew for who comes later', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const drawn: string[] = [];
  const [first, second] = [one('first', drawn), one('second', drawn)];
  const frame = new JointUpdate(16);
  frame.add(first);
  frame.add(second);
  assert.equal(frame.has(first), true);
  frame.delete(first);
  assert.equal(frame.has(first), false);
  mock.timers.tick(16);
  assert.deepEqual(drawn, ['second']);
  frame.add(first);
  mock.timers.tick(16);
  assert.deepEqual(drawn, ['second', 'first']);
  mock.timers.reset();
});
