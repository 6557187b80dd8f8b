import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../../bench/verdicts.mjs';

const figures = {
  brotli: 20_001,
  cold: 3,
  repeat: 0,
  preflights: 0,
  shifts: 1,
  ratioToL: { value: 2.8, low: 2.5, high: 3.1 },
  longestTask: { value: 80, low: 60, high: 90 },
};

describe('verdicts', () => {
  const verdicts = judge(new Map([[1, figures]]));
  const of = (measure: string) => verdicts.find((verdict) => verdict.measure === measure);

  it('fails an exact figure above its limit', () => {
    assert.deepEqual(
      [of('brotli')?.fails, of('shifts')?.fails, of('repeat')?.fails],
      [true, true, false],
    );
  });

  it('fails a timing only when its whole interval is above the limit', () => {
    assert.deepEqual([of('ratioToL')?.over, of('ratioToL')?.fails], [true, false]);
    assert.equal(of('longestTask')?.fails, true);
  });

  it('judges only the pages a budget is for', () => {
    assert.equal(of('cold'), undefined);
  });
});
