import { kindOf } from '../items/registry.js';
import type { SubstantiveAnswer } from '../model/answer-sheet.js';
import type { Direction, Item, QuestionSet } from '../model/question-set.js';
import { possibleAnswers } from './reach/possible-answers.js';

/** What an answer says about a dimension, as goodness 0..100, and how much that weighs. */
interface Saying {
  readonly dimension: string;
  readonly neutral: boolean;
  readonly good: number;
  readonly weight: number;
}

/** How far an answer leads away from the aim; compared from the first number on. */
type Cost = readonly [directed: number, neutral: number, silence: number];

/** Neither end of a neutral dimension is the good one. */
const NEUTRAL_AIM = 50;

/**
 * Answers that lead all dimensions of a set to one goodness. Where no answer hits it, the next ones make up for it, so
 * that a scale without a middle gives a middle profile all the same.
 */
export class AimedAnswers {
  readonly #direction: ReadonlyMap<string, Direction>;
  /** How far the answers given so far lie above the aim, weighted and summed, by dimension. */
  readonly #above = new Map<string, number>();

  constructor(
    readonly set: QuestionSet,
    readonly goodness: number,
  ) {
    this.#direction = new Map(set.dimensions.map(({ id, higher }) => [id, higher]));
  }

  /** The answers that come equally near, in the item's order: those that speak before those that say nothing. */
  nearest(item: Item): readonly SubstantiveAnswer[] {
    const rated = possibleAnswers(this.set, item).map((answer) => ({
      answer,
      cost: this.#cost(this.#says(item, answer)),
    }));
    const [first] = rated.toSorted((a, b) => compared(a.cost, b.cost));
    return rated
      .filter(({ cost }) => first !== undefined && compared(cost, first.cost) === 0)
      .map(({ answer }) => answer);
  }

  give(item: Item, answer: SubstantiveAnswer): void {
    for (const saying of this.#says(item, answer)) this.#above.set(saying.dimension, this.#aboveWith(saying));
  }

  #says(item: Item, answer: SubstantiveAnswer): readonly Saying[] {
    return kindOf(item)
      .contributions(item, answer)
      .map(({ dimension, percent, weight }) => {
        const direction = this.#direction.get(dimension);
        return {
          dimension,
          neutral: direction === 'neutral',
          good: direction === 'worse' ? 100 - percent : percent,
          weight,
        };
      });
  }

  #cost(says: readonly Saying[]): Cost {
    return [
      this.#miss(says.filter(({ neutral }) => !neutral)),
      this.#miss(says.filter(({ neutral }) => neutral)),
      -says.length,
    ];
  }

  /** By how much the dimensions would stray further from the aim, on average; whole millionths, so that equal is equal. */
  #miss(says: readonly Saying[]): number {
    if (says.length === 0) return Number.POSITIVE_INFINITY;
    const strays = says.map(
      (saying) => Math.abs(this.#aboveWith(saying)) - Math.abs(this.#aboveSoFar(saying.dimension)),
    );
    return Math.round((1e6 * strays.reduce((sum, stray) => sum + stray, 0)) / strays.length);
  }

  #aboveWith({ dimension, neutral, good, weight }: Saying): number {
    return this.#aboveSoFar(dimension) + weight * (good - (neutral ? NEUTRAL_AIM : this.goodness));
  }

  #aboveSoFar(dimension: string): number {
    return this.#above.get(dimension) ?? 0;
  }
}

function compared(a: Cost, b: Cost): number {
  const index = a.findIndex((part, place) => part !== b[place]);
  return index === -1 ? 0 : (a[index] as number) - (b[index] as number);
}
