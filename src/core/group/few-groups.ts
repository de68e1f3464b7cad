import { kindOf } from '../items/registry.js';
import type { Item, QuestionSet } from '../model/question-set.js';
import type { Limits } from '../protection/limits.js';
import { wholeNumbers } from './possible-scores.js';

/** So many groups can be tried, one by one, for those that fit all that is printed. */
const MOST_GROUPS = 1e7;
/** In larger groups an answer is seldom so rare that trying them would tell of it. */
const SMALL_GROUPS = 5;

/**
 * Whether so few groups of so many people can have answered a small check that somebody may try them all against all
 * figures together, each of which tells of nobody. How many there are: n people in k kinds, (n + k - 1 choose n).
 */
export function canBeTried({ items }: QuestionSet, people: number, { minGroup }: Limits): boolean {
  const answers = items.map(answersTo).filter((n) => n > 1);
  if (answers.length < 2 || people >= SMALL_GROUPS * minGroup) return false;
  const kinds = answers.reduce((product, n) => product * n, 1);
  let groups = 1;
  for (let one = 1; one <= people && groups <= MOST_GROUPS; one += 1) groups *= (kinds + one - 1) / one;
  return groups <= MOST_GROUPS;
}

/** How many different answers there are to an item; texts are counted nowhere. */
function answersTo(item: Item): number {
  const kind = kindOf(item);
  const codes = kind.codes(item)?.length ?? 0;
  switch (kind.form) {
    case 'code':
      return codes;
    case 'codes':
      return 2 ** codes;
    case 'number':
      return wholeNumbers(item)?.length ?? Number.POSITIVE_INFINITY;
    case 'text':
      return 1;
  }
}
