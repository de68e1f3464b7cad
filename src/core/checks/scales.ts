import { codesOf, labelOfCode } from '../items/scale.js';
import { foldLabel, readNumber } from '../items/written-text.js';
import { type Finding, finding, type Path } from '../model/finding.js';
import type { FileCode, Scale } from '../model/question-set.js';

/** More points than a screen can offer are no scale but a number. */
export const MAX_POINTS = 101;

/** What a scale gets wrong; checked once where it is written, not at every item that uses it. */
export function checkScale(scale: Scale, path: Path): readonly Finding[] {
  const { from, to, labels } = scale;
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
  if (points > MAX_POINTS) return [finding('scale-points', path, { points, limit: MAX_POINTS })];
  return [
    ...lists(scale, points, path),
    ...values(scale, path),
    ...codesOnce(scale, path),
    ...answersMissing(scale, path),
  ];
}

/** A code and a value for each point, or none at all. */
function lists(scale: Scale, points: number, path: Path): readonly Finding[] {
  return (['codes', 'values'] as const).flatMap((key) => {
    const length = scale[key]?.length ?? points;
    return length === points ? [] : [finding('scale-list', [...path, key], { key, length, points })];
  });
}

function values({ values }: Scale, path: Path): readonly Finding[] {
  const [first] = values ?? [];
  if (values === null || first === undefined || values.some((value) => value !== first)) return [];
  return [finding('scale-values-equal', [...path, 'values'], { value: first })];
}

/** What means no answer is none of the answers: no label, and no point where points are written themselves. */
function answersMissing(scale: Scale, path: Path): readonly Finding[] {
  const { codes, labels, missing } = scale;
  const byPlace = codes === null && labels?.some((label) => readNumber(label) === null) !== false;
  return missing.flatMap((code, index) => {
    const is = (written: string | null) => written !== null && foldLabel(written) === foldLabel(String(code));
    const point = codesOf(scale).find(
      (candidate) => is(labelOfCode(scale, candidate)) || (byPlace && is(String(candidate))),
    );
    if (point === undefined) return [];
    const answer = labelOfCode(scale, point) ?? String(point);
    return [finding('missing-is-answer', [...path, 'missing', index], { code: String(code), answer })];
  });
}

/** What a data file writes means one thing: a point of the scale, or no answer. */
function codesOnce({ codes, missing }: Scale, path: Path): readonly Finding[] {
  const known = new Set<string>();
  const once = (key: 'codes' | 'missing', all: readonly FileCode[]) =>
    all.flatMap((code, index) => {
      const folded = foldLabel(String(code));
      if (known.has(folded))
        return [finding('duplicate-code', [...path, key, index], { code: String(code) })];
      known.add(folded);
      return [];
    });
  return [...once('codes', codes ?? []), ...once('missing', missing)];
}
