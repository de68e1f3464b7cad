import type { AnswersByKind } from '../model/answer-sheet.js';
import type { Expected } from '../model/finding.js';
import type { YesNoItem } from '../model/question-set.js';
import type { ItemKind } from './item-kind.js';
import { contribution, loadedCounts, loadedReferences, loadedReversed } from './loaded.js';
import { foldLabel } from './written-text.js';

const YES = new Set(['yes', 'y', 'true', '1', 'ja', 'j']);
const NO = new Set(['no', 'n', 'false', '0', 'nein']);

/** yes counts 1 and no 0, so that yes is 100 percent unless reversed. */
function code(answer: AnswersByKind['yes-no']): number {
  return answer === 'yes' ? 1 : 0;
}

function expected({ labels }: YesNoItem): Expected {
  return { kind: 'yes-no', labels: [labels.yes, labels.no] };
}

export const yesNoKind: ItemKind<'yes-no'> = {
  form: 'code',
  check: () => [],
  references: loadedReferences,
  isAnswer: (_, value): value is AnswersByKind['yes-no'] => value === 'yes' || value === 'no',
  expected,
  parse(item, written) {
    if (!Array.isArray(written)) {
      const text = foldLabel(String(written));
      if (text === foldLabel(item.labels.yes) || YES.has(text)) return { ok: true, answer: 'yes' };
      if (text === foldLabel(item.labels.no) || NO.has(text)) return { ok: true, answer: 'no' };
    }
    return { ok: false, problem: 'not-understood', expected: expected(item) };
  },
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
  label: ({ labels }, named) => (named === 'yes' ? labels.yes : labels.no),
  describe: ({ labels }, answer) => labels[answer],
};
