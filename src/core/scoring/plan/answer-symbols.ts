import { kindOf } from '../../items/registry.js';
import { codesOf } from '../../items/scale.js';
import type { Answer, SubstantiveAnswer } from '../../model/answer-sheet.js';
import { NOT_APPLICABLE } from '../../model/answer-sheet.js';
import type { Item } from '../../model/question-set.js';

/** Symbols that mean the same for every item; substantive answers come after them. */
export const UNANSWERED = 0;
export const DOES_NOT_APPLY = 1;
export const HIDDEN = 2;
export const FIRST_ANSWER = 3;

/** Beyond this many different answers to one item a plan is better begun anew. */
const MAX_SYMBOLS = 1024;

/** Numbers the different answers that an item gets, so that a row of answers is a row of small whole numbers. */
export class AnswerSymbols {
  /** The answer of each symbol; null for those that are none. */
  readonly answers: (SubstantiveAnswer | null)[] = [null, null, null];
  readonly #symbols = new Map<string | number, number>();

  /** `alike`: whether people's own words may all count as one and the same, because no condition asks for them. */
  constructor(
    readonly item: Item,
    private readonly alike: boolean,
  ) {
    // A scale's symbols are its codes, moved: so a run of equal codes shows without looking anything up.
    const scale = kindOf(item).scale(item);
    if (scale !== null) for (const code of codesOf(scale)) this.symbolOf(code);
  }

  #keyOf(answer: SubstantiveAnswer): string | number {
    if (typeof answer === 'number') return answer;
    const kind = kindOf(this.item);
    if (this.alike) return kind.codesIn(this.item, answer).join('\n');
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  }

  get full(): boolean {
    return this.answers.length >= MAX_SYMBOLS;
  }

  symbolOf(answer: Answer): number {
    if (answer === null) return UNANSWERED;
    if (answer === NOT_APPLICABLE) return DOES_NOT_APPLY;
    const key = this.#keyOf(answer);
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.answers.push(answer) - 1;
    this.#symbols.set(key, symbol);
    return symbol;
  }
}
