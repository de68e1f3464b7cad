import { kindOf } from '../../items/registry.js';
import { codesOf } from '../../items/scale.js';
import type { Answer, SubstantiveAnswer } from '../../model/answer-sheet.js';
import { NOT_APPLICABLE } from '../../model/answer-sheet.js';
import type { Item } from '../../model/question-set.js';

/** Symbols that mean the same for every item; substantive answers come after them. */
export const UNANSWERED = 0;
const DOES_NOT_APPLY = 1;
export const HIDDEN = 2;
export const FIRST_ANSWER = 3;

/** Beyond this many different answers to one item a plan is better begun anew. */
const MAX_SYMBOLS = 1024;

/** Numbers the different answers that an item gets, so that a row of answers is a row of small whole numbers. */
export class AnswerSymbols {
  /** The answer of each symbol; null for those that are none. */
  readonly answers: (SubstantiveAnswer | null)[] = [null, null, null];
  readonly #symbols = new Map<string | number, number>();

  /** `alike`: whether all substantive answers may count as one and the same. */
  constructor(
    readonly item: Item,
    private readonly alike: boolean,
  ) {
    // A scale's symbols are its codes, moved: so a run of equal codes shows without looking anything up.
    const scale = kindOf(item).scale(item);
    if (scale !== null) for (const code of codesOf(scale)) this.symbolOf(code);
  }

  get full(): boolean {
    return this.answers.length >= MAX_SYMBOLS;
  }

  symbolOf(answer: Answer): number {
    if (answer === null) return UNANSWERED;
    if (answer === NOT_APPLICABLE) return DOES_NOT_APPLY;
    const key = this.alike ? '' : typeof answer === 'object' ? answer.join('\n') : answer;
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.answers.push(answer) - 1;
    this.#symbols.set(key, symbol);
    return symbol;
  }
}
