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

/** The index is in the unit of the norms; whoever answered a part of it only is measured with the error of that part. */
function dimensionChange(before: DimensionScore, after: DimensionScore | undefined): DimensionChange {
  const { dimension } = before;
  const change = scoreChange(before.value, after?.value ?? null);
  const { norms } = dimension;
  const index =
    norms === null || before.value === null || after?.value == null
      ? null
      : reliableChange(before.value, after.value, norms, [before.share, after.share]);
  return { dimension, ...change, index, reliable: index === null ? null : Math.abs(index) > RELIABLE };
}

function scoreChange(before: number | null, after: number | null): ScoreChange {
  return { before, after, difference: before === null || after === null ? null : rounded(after - before) };
}

/** Without the noise of a difference of doubles; never −0. */
function rounded(difference: number): number {
  return Math.round(difference * 1e12) / 1e12 + 0;
}
