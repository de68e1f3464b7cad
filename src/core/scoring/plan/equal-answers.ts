import { kindOf } from '../../items/registry.js';
import type { Item, QuestionSet } from '../../model/question-set.js';
import { FIRST_ANSWER, HIDDEN } from './answer-symbols.js';

/** A run of one and the same raw code this long is worth a gentle word where items are reversed. */
const SAME_ANSWERS_RUN = 10;

/**
 * Finds the longest run of the same raw code over consecutive scale items of a row. A skipped item ends a run; hidden
 * ones neither count nor interrupt. Where no item is reversed, or too few are there, a run says nothing.
 */
export class EqualAnswers {
  /** How long the longest run of the row looked at is, and the code it is of. */
  run = 0;
  code = 0;
  readonly #places: Int32Array;
  /** What turns a scale item's symbol into its code. */
  readonly #offsets: Int32Array;

  constructor(set: QuestionSet) {
    const places = set.items.flatMap((item, index) => (kindOf(item).scale(item) === null ? [] : [index]));
    const telling = places.length >= SAME_ANSWERS_RUN && set.items.some(isReversed);
    this.#places = Int32Array.from(telling ? places : []);
    this.#offsets = this.#places.map((place) => offsetOf(set.items[place] as Item));
  }

  /** Whether the run is long enough for a notice. */
  get noticed(): boolean {
    return this.run >= SAME_ANSWERS_RUN;
  }

  look(row: Int32Array): void {
    const places = this.#places;
    let [longest, longestCode, run, before] = [0, 0, 0, 0];
    for (let at = 0; at < places.length; at += 1) {
      const symbol = row[places[at] as number] as number;
      if (symbol === HIDDEN) continue;
      const code = symbol + (this.#offsets[at] as number);
      run = symbol < FIRST_ANSWER ? 0 : run > 0 && code === before ? run + 1 : 1;
      before = code;
      if (run > longest) {
        longest = run;
        longestCode = code;
      }
    }
    this.run = longest;
    this.code = longestCode;
  }
}

function isReversed(item: Item): boolean {
  return kindOf(item).scale(item) !== null && kindOf(item).isReversed(item);
}

function offsetOf(item: Item): number {
  return (kindOf(item).scale(item)?.from ?? 0) - FIRST_ANSWER;
}
