import { describe, expect, test } from '@jest/globals';
import { pairedChange } from '../../../src/core/statistics/change.js';
import { addCase, noCoMoments } from '../../../src/core/statistics/covariances.js';
import { reliabilityOf } from '../../../src/core/statistics/reliability.js';
import {
  countValue,
  describe as describeTable,
  noValues,
  quantiles,
} from '../../../src/core/statistics/value-table.js';
import { distributions } from '../../../src/platform/distributions.js';
import { golden } from './golden/golden.js';

/** Within 1e-9 of R, in absolute terms. */
const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));

function reliabilityOfRows(rows: readonly (readonly number[])[]) {
  const moments = noCoMoments((rows[0] ?? []).map(() => 1));
  for (const row of rows) addCase(moments, row);
  return reliabilityOf(moments, distributions);
}

describe('what R and psych print', () => {
  test.each(golden.reliability)('reliability: $name', (r) => {
    const { omega, ...reliability } = reliabilityOfRows(r.rows);
    expect(reliability).toEqual({
      n: r.rows.length,
      constant: [],
      alpha: {
        value: {
          value: near(r.alpha),
          lower: near(r.lower),
          upper: near(r.upper),
          standardised: near(r.standardised),
        },
        reason: null,
      },
      restCorrelations: r.rest.map(near),
    });
    if (r.omega === null) {
      expect(omega).toEqual({ value: null, reason: { code: 'heywood', index: 0 } });
    } else {
      expect(omega).toEqual({ value: near(r.omega), reason: null });
      expect(Math.abs((omega.value ?? 0) - r.omegaOfPsych)).toBeLessThan(1e-6);
    }
  });

  test.each(golden.descriptions)(
    'mean, SD and quartiles of $n values',
    ({ values, n, mean, sd, quartiles }) => {
      const table = noValues();
      for (const value of values) countValue(table, value);
      expect(describeTable(table)).toEqual({
        n,
        mean: near(mean),
        sd: near(sd),
        min: Math.min(...values),
        max: Math.max(...values),
      });
      expect(quantiles(table, [0.25, 0.5, 0.75])).toEqual(quartiles.map(near));
    },
  );

  test.each(golden.change)('paired change of $before to $after', ({ before, after, ...change }) => {
    const pairs = before.map((value, index) => [value, after[index] as number] as const);
    expect(pairedChange(pairs, distributions)).toMatchObject({
      n: before.length,
      difference: near(change.difference),
      lower: near(change.lower),
      upper: near(change.upper),
      dz: near(change.dz),
      dzLower: near(change.dzLower),
      dzUpper: near(change.dzUpper),
      r: near(change.r),
      dav: near(change.dav),
    });
  });

  test.each(golden.distributions)('quantiles for p $p, df $df1 and $df2', ({ p, df1, df2, f, t }) => {
    expect(distributions.fQuantile(p, df1, df2) / f).toBeCloseTo(1, 9);
    expect(distributions.tQuantile(p, df1) / t).toBeCloseTo(1, 9);
  });
});
