import type { Scale, ScaleItem } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
import { foldLabel, percentOfRange, readNumber } from './item-kind.js';
import { loadedContributions } from './loaded.js';

function expected({ from, to, labels }: Scale) {
  return { kind: 'codes', from, to, labels } as const;
}

/** The label of a code, or null where the scale names only its ends. */
export function labelOfCode(scale: Scale, code: number): string | null {
  if (scale.labels !== null) return scale.labels[code - scale.from] ?? null;
  if (code === scale.from) return scale.low;
  return code === scale.to ? scale.high : null;
}

export function codesOf(scale: Scale): readonly number[] {
  return Array.from({ length: scale.to - scale.from + 1 }, (_, index) => scale.from + index);
}

export const scaleKind: ItemKind<ScaleItem> = {
  check: () => [],
  parse({ scale }, written) {
    const code = readNumber(written);
    if (code !== null) {
      if (Number.isInteger(code) && code >= scale.from && code <= scale.to) return { ok: true, answer: code };
      return { ok: false, problem: 'out-of-range', expected: expected(scale) };
    }
    if (typeof written === 'string') {
      const label = foldLabel(written);
      const named = codesOf(scale).find((candidate) => {
        const its = labelOfCode(scale, candidate);
        return its !== null && (foldLabel(its) === label || foldLabel(`${candidate} ${its}`) === label);
      });
      if (named !== undefined) return { ok: true, answer: named };
    }
    return { ok: false, problem: 'not-understood', expected: expected(scale) };
  },
  dimensions: ({ loadings }) => loadings.map(({ dimension }) => dimension),
  contributions: ({ loadings, scale }, answer) =>
    loadedContributions(loadings, answer as number, scale.from, scale.to),
  percent: ({ scale, reverse }, answer) => percentOfRange(answer as number, scale.from, scale.to, reverse),
  order: (_, answer) => answer as number,
  is: (_, answer, named) => answer === named,
  nameable: ({ scale }) => codesOf(scale),
  describe({ scale }, answer) {
    const label = labelOfCode(scale, answer as number);
    return label === null ? String(answer) : scale.labels === null ? `${answer} (${label})` : label;
  },
};
