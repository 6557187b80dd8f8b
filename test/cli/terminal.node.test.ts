import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { endsQuietly } from '../../src/cli/terminal.js';

test('whoever reads no further, as head does, is no error; any other fault of the pipe is one', () => {
  const stream = new PassThrough();
  const ended: number[] = [];
  endsQuietly(stream, (code) => void ended.push(code));
  stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  assert.deepEqual(ended, [0]);
  assert.throws(
    () => stream.emit('error', Object.assign(new Error('EIO'), { code: 'EIO' })),
    /EIO/,
  );
});
