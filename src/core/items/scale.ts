import type { Expected } from '../model/finding.js';
import type { Scale } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
import {
  loadedContributions,
  loadedDimensions,
  loadedReferences,
  loadedReversed,
  percentOfRange,
} from './loaded.js';
import { foldLabel, readNumber } from './written-text.js';

function expected({ from, to, labels }: Scale): Expected {
  return { kind: 'codes', from, to, labels };
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

function isCode({ from, to }: Scale, value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= from && value <= to;
}

function described(scale: Scale, code: number): string {
  const label = labelOfCode(scale, code);
  return label === null ? String(code) : scale.labels === null ? `${code} (${label})` : label;
}

export const scaleKind: ItemKind<'scale'> = {
  form: 'code',
  check: () => [],
  references: loadedReferences,
  isAnswer: ({ scale }, value): value is number => isCode(scale, value),
  expected: ({ scale }) => expected(scale),
  parse({ scale }, written) {
    const code = readNumber(written);
    if (code !== null) {
      if (isCode(scale, code)) return { ok: true, answer: code };
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
  dimensions: loadedDimensions,
  contributions: ({ loadings, scale }, answer) => loadedContributions(loadings, answer, scale.from, scale.to),
  isReversed: loadedReversed,
  hasPercent: () => true,
  percent: ({ scale, reverse }, answer) => percentOfRange(answer, scale.from, scale.to, reverse),
  scale: ({ scale }) => scale,
  range: ({ scale: { from, to } }) => ({ min: from, max: to }),
  order: (_, answer) => answer,
  is: (_, answer, named) => answer === named,
  codes: ({ scale }) => codesOf(scale),
  codesIn: (_, answer) => [answer],
  label: ({ scale }, code) => described(scale, Number(code)),
  describe: ({ scale }, answer) => described(scale, answer),
};
