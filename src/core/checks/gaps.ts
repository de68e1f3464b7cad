import { kindOf } from '../items/registry.js';
import { type Finding, finding } from '../model/finding.js';
import type { Measured, QuestionSet } from '../model/question-set.js';
import { unknownReference } from './references.js';

export function gapsNameValues(set: QuestionSet): readonly Finding[] {
  const known = [...set.dimensions.map(({ id }) => id), ...set.items.map(({ id }) => id)];
  return set.gaps.flatMap((gap) => {
    const sides = (['of', 'minus'] as const).flatMap((side) =>
      valueProblem(set, gap[side], known, ['gaps', gap.id, side]),
    );
    return gap.of.id === gap.minus.id
      ? [...sides, finding('gap-same', ['gaps', gap.id, 'minus'], { id: gap.of.id })]
      : sides;
  });
}

function valueProblem(
  set: QuestionSet,
  { kind, id }: Measured,
  known: readonly string[],
  path: readonly string[],
): readonly Finding[] {
  if (!known.includes(id)) return [unknownReference('item', id, known, path)];
  if (kind === 'dimension' || set.dimensions.some((dimension) => dimension.id === id)) return [];
  const item = set.items.find((candidate) => candidate.id === id);
  return item === undefined || kindOf(item).hasPercent(item)
    ? []
    : [finding('item-has-no-value', path, { item: id })];
}
