import { type Finding, finding, type Path } from '../model/finding.js';
import type { Scale } from '../model/question-set.js';

/** More points than a screen can offer are no scale but a number. */
const MAX_POINTS = 101;

/** What a scale gets wrong; checked once where it is written, not at every item that uses it. */
export function checkScale({ from, to, labels }: Scale, path: Path): readonly Finding[] {
  const points = to - from + 1;
  const [label = ''] = labels ?? [];
  const sign = labels?.length === 1 ? /[;|/]/.exec(label)?.[0] : undefined;
  if (sign !== undefined) {
    const value = label.split(sign).map((one) => one.trim());
    return [{ ...finding('scale-one-label', path, { label, sign }), better: { value } }];
  }
  if (labels !== null && labels.length !== points)
    return [finding('scale-labels', path, { labels: labels.length, points })];
  if (from >= to) return [finding('scale-range', path, { from, to })];
  return points > MAX_POINTS ? [finding('scale-points', path, { points, limit: MAX_POINTS })] : [];
}
