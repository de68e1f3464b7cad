import { codesOf, labelOfCode } from '../items/scale.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Item, Option } from '../model/question-set.js';

/** One answer that an item offers to choose from. */
export interface Response {
  /** What a person types for it; no key is the beginning of two answers unless they go on typing. */
  readonly key: string;
  /** Letters that mean it besides. */
  readonly letters?: readonly string[];
  /** The code of a scale, an option's id, `yes` or `no`. */
  readonly answer: Exclude<SubstantiveAnswer, readonly string[]>;
  /** Empty where a scale names only its ends. */
  readonly label: string;
}

/** What a person types for "does not apply", wherever it is asked. */
export const NOT_APPLICABLE_KEY = 'x';

/** Yes and no have letters of their own besides; these mean nothing else anywhere. */
export const YES_NO_LETTERS: Readonly<Record<string, 'yes' | 'no'>> = { j: 'yes', y: 'yes', n: 'no' };

/** The answers to choose from, top to bottom; none for numbers and texts, which are typed. */
export function responsesOf(item: Item, other: boolean): readonly Response[] {
  switch (item.kind) {
    case 'scale': {
      const codes = codesOf(item.scale);
      // A code serves as its own key; codes below zero cannot, so their places are counted instead.
      const byPlace = item.scale.from < 0;
      return codes.map((code, index) => ({
        key: String(byPlace ? index + 1 : code),
        answer: code,
        label: [byPlace ? signed(code) : '', labelOfCode(item.scale, code) ?? ''].filter(Boolean).join('  '),
      }));
    }
    case 'choice':
    case 'many':
      return item.options.map((option, index) => ({
        key: String(index + 1),
        answer: option.id,
        label: wording(option, other),
      }));
    case 'yes-no':
      return [
        { key: '1', answer: 'yes', label: item.labels.yes, letters: lettersFor('yes') },
        { key: '2', answer: 'no', label: item.labels.no, letters: lettersFor('no') },
      ];
    case 'number':
    case 'text':
      return [];
  }
}

/** The question as it is put to this person. */
export function questionOf(item: Item, other: boolean): string {
  return wording(item, other);
}

function lettersFor(answer: 'yes' | 'no'): readonly string[] {
  return Object.keys(YES_NO_LETTERS).filter((letter) => YES_NO_LETTERS[letter] === answer);
}

function wording({ text, textOther }: Pick<Option, 'text' | 'textOther'>, other: boolean): string {
  return other ? (textOther ?? text) : text;
}

function signed(code: number): string {
  return code < 0 ? `−${-code}` : code > 0 ? `+${code}` : '0';
}
