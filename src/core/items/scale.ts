import type { Scale } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
import { contribution, loadedCounts, loadedReversed } from './loaded.js';

/** The label of a code, or null where the scale names only its ends. */
export function labelOfCode(scale: Scale, code: number): string | null {
  if (scale.labels !== null) return scale.labels[code - scale.from] ?? null;
  if (code === scale.from) return scale.low;
  return code === scale.to ? scale.high : null;
}

export function codesOf(scale: Scale): readonly number[] {
  return Array.from({ length: scale.to - scale.from + 1 }, (_, index) => scale.from + index);
}

/** What a code counts: itself, unless its author says otherwise. */
function valueOfCode({ from, values }: Scale, code: number): number {
  return values?.[code - from] ?? code;
}

/** Between what the codes count; percent is the place in there. */
export function valueRange({ from, to, values }: Scale): { readonly min: number; readonly max: number } {
  return values === null ? { min: from, max: to } : { min: Math.min(...values), max: Math.max(...values) };
}

/** Whether two scales offer the same answers that count the same. */
export function sameScale(a: Scale, b: Scale): boolean {
  if (a === b) return true;
  const same = (x: readonly unknown[] | null, y: readonly unknown[] | null) =>
    x?.length === y?.length && (x ?? []).every((one, index) => one === y?.[index]);
  const ends = a.from === b.from && a.to === b.to && a.low === b.low && a.high === b.high;
  return ends && same(a.labels, b.labels) && same(a.values, b.values);
}

export function isCode({ from, to }: Scale, value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= from && value <= to;
}

function described(scale: Scale, code: number): string {
  const label = labelOfCode(scale, code);
  return label === null ? String(code) : scale.labels === null ? `${code} (${label})` : label;
}

export const scaleKind: ItemKind<'scale'> = {
  form: 'code',
  isAnswer: ({ scale }, value): value is number => isCode(scale, value),
  counts({ loadings, scale }) {
    const { min, max } = valueRange(scale);
    return loadedCounts(loadings, min, max);
  },
  contributions: (item, answer) =>
    scaleKind.counts(item).map((count) => contribution(count, [valueOfCode(item.scale, answer)])),
  isReversed: loadedReversed,
  hasPercent: () => true,
  place: ({ scale, reverse }, answer) => ({
    value: valueOfCode(scale, answer),
    ...valueRange(scale),
    reverse,
  }),
  scale: ({ scale }) => scale,
  range: ({ scale: { from, to } }) => ({ min: from, max: to }),
  order: (_, answer) => answer,
  is: (_, answer, named) => answer === named,
  codes: ({ scale }) => codesOf(scale),
  codesIn: (_, answer) => [answer],
  made: (item, [code]) => (scaleKind.isAnswer(item, code) ? code : null),
  label: ({ scale }, code) => described(scale, Number(code)),
  describe: ({ scale }, answer) => described(scale, answer),
};
