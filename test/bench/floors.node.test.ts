import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytes } from '../../bench/bytes.mjs';
import { buildFloor } from '../../bench/floors/build.mjs';

// The floors the budgets were set against. One that grew would make every ratio to it look better.
const MEASURED = { vanilla: 1132, lit: 6143 } as const;

describe('the floors', () => {
  for (const floor of ['vanilla', 'lit'] as const) {
    it(`keep the weight they were measured at: ${floor}`, async () => {
      const { brotli } = bytes(await buildFloor(floor));
      const off = brotli / MEASURED[floor] - 1;
      assert.ok(
        Math.abs(off) <= 0.1,
        `${brotli} bytes brotli, ${(100 * off).toFixed(1)} % off ${MEASURED[floor]}`,
      );
    });
  }
});
