import type { AnswersByKind } from '../model/answer-sheet.js';
import type { ItemKind } from './item-kind.js';
import { contribution, loadedCounts, loadedReversed } from './loaded.js';

/** yes counts 1 and no 0, so that yes is 100 percent unless reversed. */
function code(answer: AnswersByKind['yes-no']): number {
  return answer === 'yes' ? 1 : 0;
}

export const yesNoKind: ItemKind<'yes-no'> = {
  form: 'code',
  isAnswer: (_, value): value is AnswersByKind['yes-no'] => value === 'yes' || value === 'no',
  counts: ({ loadings }) => loadedCounts(loadings, 0, 1),
  contributions: (item, answer) => yesNoKind.counts(item).map((count) => contribution(count, [code(answer)])),
  isReversed: loadedReversed,
  hasPercent: () => true,
  place: ({ reverse }, answer) => ({ value: code(answer), min: 0, max: 1, reverse }),
  scale: () => null,
  range: () => null,
  order: () => null,
  is: (_, answer, named) => answer === named,
  codes: () => ['yes', 'no'],
  codesIn: (_, answer) => [answer],
  made: (item, [code]) => (yesNoKind.isAnswer(item, code) ? code : null),
  label: ({ labels }, named) => (named === 'yes' ? labels.yes : labels.no),
  describe: ({ labels }, answer) => labels[answer],
};
