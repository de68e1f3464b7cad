import type { Alike } from '../group/patterns.js';
import { scoredInOverall } from '../group/score-relations.js';
import type { QuestionSet } from '../model/question-set.js';
import { type Atom, leakOf } from '../protection/leaks.js';
import type { AlikePair } from './pairs.js';

/**
 * Whether an overall mean, before or after, tells what the dimensions that are shown do not: a hidden one, or the score
 * of few people. It is a mean of dimensions, but not of the same people where some were scored on one side only.
 */
export function overallTells(
  set: QuestionSet,
  pairs: readonly AlikePair[],
  shown: readonly boolean[],
  minGroup: number,
): boolean {
  const both = ({ before, after }: AlikePair, id: string) => before.scored(id) && after.scored(id);
  const width = set.dimensions.length;
  const atoms = pairs.map(({ n }, at): Atom => ({ n, from: at * width, to: (at + 1) * width }));
  const rowOf = (add: (pair: AlikePair, put: (dimension: number, times: number) => void) => void) => {
    const row = new Float64Array(pairs.length * width);
    for (const [at, pair] of pairs.entries())
      add(pair, (dimension, times) => {
        row[at * width + dimension] = times;
      });
    return row;
  };
  const ofDimensions = set.dimensions.map(({ id }, d) =>
    rowOf((pair, put) => {
      if (both(pair, id)) put(d, 1);
    }),
  );
  const secrets = ofDimensions.filter((row, d) => shown[d] !== true && row.some((x) => x !== 0));
  const overall = (side: (pair: AlikePair) => Alike) =>
    rowOf((pair, put) => {
      if ([pair.before, pair.after].some((one) => scoredInOverall(set, one).length === 0)) return;
      const scored = scoredInOverall(set, side(pair));
      for (const dimension of scored)
        put(set.dimensions.indexOf(dimension), (dimension.higher === 'worse' ? -1 : 1) / scored.length);
    });
  return [overall(({ before }) => before), overall(({ after }) => after)].some(
    (row) =>
      leakOf([...ofDimensions.filter((_, d) => shown[d] === true), row], secrets, atoms, minGroup) !== null,
  );
}
