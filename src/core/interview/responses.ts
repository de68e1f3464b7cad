import { wordsForNoAnswer } from '../items/missing.js';
import { isOther, OTHER } from '../items/options.js';
import { kindOf } from '../items/registry.js';
import { codesOf, labelOfCode } from '../items/scale.js';
import {
  type Given,
  isSubstantive,
  type NOT_APPLICABLE,
  type NoAnswer,
  type SubstantiveAnswer,
  saysNoAnswer,
} from '../model/answer-sheet.js';
import type { Item, Option } from '../model/question-set.js';

/** One answer that an item offers to choose from. */
export interface Response {
  /** What a person types for it; no key is the beginning of two answers unless they go on typing. */
  readonly key: string;
  /** Letters that mean it besides. */
  readonly letters?: readonly string[];
  /**
   * The code of a scale, an option's id, `yes` or `no`, words for no answer; `{ other: '' }` where the answer is what
   * the person writes.
   */
  readonly answer: Exclude<SubstantiveAnswer, readonly unknown[]> | NoAnswer;
  /** Empty where a scale names only its ends. */
  readonly label: string;
}

/** What a person types for "does not apply", wherever it is asked. */
export const NOT_APPLICABLE_KEY = 'x';

/** Yes and no have letters of their own besides; these mean nothing else anywhere. */
export const YES_LETTERS: readonly string[] = ['j', 'y'];
export const NO_LETTERS: readonly string[] = ['n'];

/** The answers to choose from, top to bottom; none for numbers and texts, which are typed. */
export function responsesOf(item: Item, other: boolean): readonly Response[] {
  switch (item.kind) {
    case 'scale': {
      const { from } = item.scale;
      // A code serves as its own key; codes below zero cannot, so their places are counted instead.
      const byPlace = from < 0;
      return keyed(
        item,
        codesOf(item.scale).map((code) => ({
          answer: code,
          label: `${byPlace ? signed(code) : ''}  ${labelOfCode(item.scale, code) ?? ''}`.trim(),
        })),
        byPlace ? 1 : from,
      );
    }
    case 'choice':
    case 'many':
      return keyed(item, [
        ...item.options.map((option) => ({ answer: option.id, label: questionOf(option, other) })),
        ...(item.other === null ? [] : [{ answer: { other: '' }, label: item.other }]),
      ]);
    case 'yes-no':
      return keyed(item, [
        { answer: 'yes', label: item.labels.yes, letters: YES_LETTERS },
        { answer: 'no', label: item.labels.no, letters: NO_LETTERS },
      ]);
    case 'number':
    case 'text':
      return [];
  }
}

/** With keys, and behind them what means no answer in words, where just one answer is given. */
function keyed(item: Item, offered: readonly Omit<Response, 'key'>[], first = 1): readonly Response[] {
  const words = kindOf(item).form === 'codes' ? [] : wordsForNoAnswer(item);
  return [...offered, ...words.map((missing) => ({ answer: { missing }, label: missing }))].map(
    (response, index) => ({ key: String(first + index), ...response }),
  );
}

/** Words for no answer, where the item offers just these. */
export function noAnswerTo(item: Item, { missing }: NoAnswer): NoAnswer | undefined {
  return wordsForNoAnswer(item).includes(missing) ? { missing } : undefined;
}

/** What tells answers apart that are chosen, whatever else somebody writes. */
export type Code = number | string | typeof NOT_APPLICABLE;

export function codeOf(chosen: Response['answer'] | typeof NOT_APPLICABLE): Code {
  if (typeof chosen !== 'object') return chosen;
  return saysNoAnswer(chosen) ? chosen.missing : OTHER;
}

/** The codes that were chosen. */
export function codesGiven(given: Given | undefined): readonly Code[] {
  if (given == null) return [];
  return (Array.isArray(given) ? given : [given]).map(codeOf);
}

/** What somebody wrote where none of the options fits; empty where they wrote nothing. */
export function ownWordsIn(given: Given | undefined): string {
  const parts: readonly unknown[] = Array.isArray(given) ? given : [given];
  return parts.find(isOther)?.other ?? '';
}

/** What was written in a person's own words, as an answer or besides the options; empty where nothing was. */
export function freeTextIn(item: Item, given: Given | undefined): string {
  return kindOf(item).form === 'text' && isSubstantive(given) ? String(given) : ownWordsIn(given);
}

/** The question, or one of its options, as it is put to this person. */
export function questionOf({ text, textOther }: Pick<Option, 'text' | 'textOther'>, other: boolean): string {
  return other ? (textOther ?? text) : text;
}

function signed(code: number): string {
  return code < 0 ? `−${-code}` : code > 0 ? `+${code}` : '0';
}
