import { kindOf } from '../items/registry.js';
import type { Measured, QuestionSet } from '../model/question-set.js';
import { countOf, type ValueTable } from '../statistics/value-table.js';
import { componentsOf } from './components.js';
import { unanimous, unanimousItem } from './figures.js';
import type { Cell } from './protection.js';
import type { GroupTally, ItemTally } from './tally.js';

export type FigureKind = 'dimension' | 'item' | 'gap' | 'overall';

/** One figure of a report. */
export interface FigureKey {
  readonly what: FigureKind;
  readonly id: string | null;
  /** Parts have no such figure. */
  readonly wholeOnly: boolean;
  cell(tally: GroupTally): Cell;
}

/** Every figure of a set's reports that may have to be hidden. */
export function figureKeys(set: QuestionSet, texts: boolean): readonly FigureKey[] {
  return [
    ...set.dimensions.map(({ id }, index) =>
      score('dimension', id, ({ dimensions }) => dimensions[index]?.values),
    ),
    ...set.items.flatMap((item, index): FigureKey[] => {
      const text = kindOf(item).form === 'text';
      if (text && !texts) return [];
      const cell = ({ items }: GroupTally) => {
        const own = items[index] as ItemTally;
        return { n: own.answered, unanimous: unanimousItem(item, own) };
      };
      return [{ what: 'item', id: item.id, wholeOnly: text, cell }];
    }),
    ...set.gaps.map(({ id }, index) => score('gap', id, ({ gaps }) => gaps[index])),
    ...(set.overall === null ? [] : [score('overall', null, ({ overall }) => overall)]),
  ];
}

function score(
  what: FigureKind,
  id: string | null,
  pick: (tally: GroupTally) => ValueTable | undefined,
): FigureKey {
  const cell = (tally: GroupTally) => {
    const own = pick(tally) as ValueTable;
    return { n: countOf(own), unanimous: unanimous(own) };
  };
  return { what, id, wholeOnly: false, cell };
}

/**
 * Figures whose means add up: a dimension and its items, a gap and its sides, the overall score and its dimensions. One
 * of them alone could be worked out from the others; the first that may go is the one to hide beside it.
 */
export function relationsOf(set: QuestionSet, keys: readonly FigureKey[]): readonly (readonly FigureKey[])[] {
  const find = (what: FigureKind, id: string | null) =>
    keys.filter((key) => key.what === what && key.id === id);
  const side = ({ kind, id }: Measured) => find(kind, id);
  return [
    ...set.dimensions.map((dimension) => [
      ...componentsOf(set, dimension).flatMap(({ id }) => find('item', id)),
      ...find('dimension', dimension.id),
    ]),
    ...set.gaps.map(({ id, of, minus }) => [...find('gap', id), ...side(of), ...side(minus)]),
    ...(set.overall === null
      ? []
      : [[...find('overall', null), ...set.overall.dimensions.flatMap((id) => find('dimension', id))]]),
  ];
}
