import { type Answer, NOT_APPLICABLE, type SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Item } from '../model/question-set.js';
import { kindOf } from './registry.js';

const WORD = 'n/a';

/** An answer as documents hold it; `{ notApplicable: true }` where the word for it would be an answer itself. */
export type DocumentedAnswer = SubstantiveAnswer | null | { readonly notApplicable: true };

export function documentedAnswer(item: Item, answer: Answer): DocumentedAnswer {
  if (answer !== NOT_APPLICABLE) return answer;
  return kindOf(item).isAnswer(item, WORD) ? { notApplicable: true } : WORD;
}

/** Whether a value of a document says that the item does not apply. */
export function saysNotApplicable(item: Item, value: unknown): boolean {
  if (typeof value === 'object' && value !== null)
    return 'notApplicable' in value && value.notApplicable === true;
  return value === WORD && !kindOf(item).isAnswer(item, WORD);
}

/** The answer that a value of a document is; undefined where it is none to this item. */
export function answerInDocument(item: Item, value: unknown): Answer | undefined {
  if (item.notApplicable && saysNotApplicable(item, value)) return NOT_APPLICABLE;
  return value === null || kindOf(item).isAnswer(item, value) ? value : undefined;
}

/** The answers of a sheet to a set's items as documents hold them, in the sheet's order. */
export function documentedAnswers(
  items: readonly Item[],
  answers: Iterable<readonly [string, Answer]>,
): Readonly<Record<string, DocumentedAnswer>> {
  const byId = new Map(items.map((item) => [item.id, item]));
  return Object.fromEntries(
    [...answers].flatMap(([id, answer]) => {
      const item = byId.get(id);
      return item === undefined ? [] : [[id, documentedAnswer(item, answer)]];
    }),
  );
}
