import { signsOf } from '../group/patterns.js';
import { placeOf } from '../group/score-places.js';
import type { Profile } from '../model/profile.js';
import type { QuestionSet } from '../model/question-set.js';
import { personKey } from '../text/person-key.js';

/** So many people on each side of a comparison; more would not fit into the memory of an ordinary computer. */
export const MOST_PEOPLE = 500_000;

/**
 * The places of many people's scores in their ranges, 0..100, by code: what another measurement is matched with. Codes
 * that differ in case only are one. Numbers stand in rows of one array, so that a person costs little more than a code.
 */
export class ScoresByPerson {
  /** All sheets, matched or not. */
  sheets = 0;
  nameless = 0;
  /** Codes that occurred more than once, as they were written first. */
  readonly ambiguous = new Set<string>();
  readonly #at = new Map<string, number>();
  readonly #codes: string[] = [];
  readonly #signs: string[] = [];
  /** One copy of each pattern, however many people have it. */
  readonly #known = new Map<string, string>();
  readonly #dimensions: number;
  readonly #width: number;
  #values = new Float64Array(0);

  constructor(private readonly set: QuestionSet) {
    this.#dimensions = set.dimensions.length;
    this.#width = 2 * this.#dimensions + 1;
  }

  /** How many people have a code. */
  get size(): number {
    return this.#codes.length;
  }

  add(profile: Profile): void {
    const { sheet, dimensions, overall } = profile;
    const { person } = sheet;
    this.sheets += 1;
    if (person === null) {
      this.nameless += 1;
      return;
    }
    const key = personKey(person);
    const before = this.#at.get(key);
    if (before !== undefined) {
      this.ambiguous.add(this.#codes[before] as string);
      return;
    }
    const at = this.#codes.push(person) - 1;
    this.#at.set(key, at);
    this.#grow(at);
    for (const [d, score] of dimensions.entries()) {
      this.#values[at * this.#width + d] = placeOf(score) ?? Number.NaN;
      this.#values[at * this.#width + this.#dimensions + d] = score.share;
    }
    this.#values[at * this.#width + 2 * this.#dimensions] = overall?.percent ?? Number.NaN;
    const signs = signsOf(this.set, profile);
    this.#signs.push(this.#known.get(signs) ?? signs);
    this.#known.set(signs, signs);
  }

  codeAt(at: number): string {
    return this.#codes[at] as string;
  }

  /** The place of a person, by code; null for nobody. */
  find(code: string): number | null {
    return this.#at.get(personKey(code)) ?? null;
  }

  /** Whether it is not clear which sheet is meant. */
  isAmbiguous(at: number): boolean {
    return this.ambiguous.has(this.codeAt(at));
  }

  /** NaN where it is not scored. */
  place(at: number, dimension: number): number {
    return this.#values[at * this.#width + dimension] as number;
  }

  /** How much of what was shown the score rests on, 0..1. */
  share(at: number, dimension: number): number {
    return this.#values[at * this.#width + this.#dimensions + dimension] as number;
  }

  /** NaN where it is not known. */
  overall(at: number): number {
    return this.#values[at * this.#width + 2 * this.#dimensions] as number;
  }

  /** What became of each item and each dimension. */
  signs(at: number): string {
    return this.#signs[at] as string;
  }

  #grow(at: number): void {
    if ((at + 1) * this.#width <= this.#values.length) return;
    const larger = new Float64Array(Math.max(64, 2 * at) * this.#width);
    larger.set(this.#values);
    this.#values = larger;
  }
}
