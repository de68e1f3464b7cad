import type { DimensionChange, PersonChange, ScoreChange } from '../model/change.js';
import type { DimensionScore, Profile } from '../model/profile.js';
import { RELIABLE, reliableChange } from '../statistics/change.js';

/** Two profiles of one set and one person. */
export function personChange(before: Profile, after: Profile): PersonChange {
  return {
    person: after.sheet.person ?? before.sheet.person,
    dimensions: before.dimensions.map((score, i) => dimensionChange(score, after.dimensions[i])),
    gaps: before.gaps.map(({ gap, percent }, i) => ({
      gap,
      ...scoreChange(percent, after.gaps[i]?.percent ?? null),
    })),
    overall:
      before.overall === null
        ? null
        : {
            title: before.overall.title,
            ...scoreChange(before.overall.percent, after.overall?.percent ?? null),
          },
  };
}

function dimensionChange(
  { dimension, percent }: DimensionScore,
  later: DimensionScore | undefined,
): DimensionChange {
  const change = scoreChange(percent, later?.percent ?? null);
  const index =
    dimension.norms === null || change.before === null || change.after === null
      ? null
      : reliableChange(change.before, change.after, dimension.norms);
  return { dimension, ...change, index, reliable: index === null ? null : Math.abs(index) > RELIABLE };
}

function scoreChange(before: number | null, after: number | null): ScoreChange {
  return { before, after, difference: before === null || after === null ? null : after - before };
}
