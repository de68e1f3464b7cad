import { NOT_APPLICABLE } from '../../model/answer-sheet.js';
import { type DimensionScore, goodness } from '../../model/profile.js';
import type { Dimension } from '../../model/question-set.js';
import { scoreTally, sharedRange } from '../dimension.js';
import { preciseQuotient } from '../exact.js';
import { DimensionSums, EMPTY_TALLY, type Heard, type Tally } from '../tally.js';
import { type AnswerSymbols, FIRST_ANSWER, HIDDEN, UNANSWERED } from './answer-symbols.js';

/** The tallies that came out before one of the items, and where each symbol of it leads. */
interface Level {
  readonly index: number;
  readonly symbols: AnswerSymbols;
  readonly tallies: Tally[];
  readonly states: Map<string, number>;
  /** At `state * stride + symbol`: 1 + the next level's state, or the score behind the last; 0 while unknown. */
  next: Int32Array;
  stride: number;
}

/**
 * The scoring of one dimension as a machine that reads one symbol an item. Its states are tallies, and each step is
 * worked out once; from then on a row costs one look-up an
 * item. Equal tallies are one state: twenty plain items have some hundred states, not 6 to the 20.
 */
export class DimensionMachine {
  /** The different scores that came out so far; `run` gives the index of one. */
  readonly scores: DimensionScore[] = [];
  /** The value of each in the dimension's unit; NaN where there is none. */
  values = new Float64Array(64);
  /** The percent of each; NaN where there is none. */
  percents = new Float64Array(64);
  /** What each percent leaves over, so that differences and means of them round rightly. */
  rests = new Float64Array(64);
  /** The goodness of each; NaN where there is none. */
  goods = new Float64Array(64);
  readonly #levels: readonly Level[];
  readonly #scoreStates = new Map<string, number>();
  readonly #sums: DimensionSums;
  readonly #shared: ReturnType<typeof sharedRange>;

  /** The items of the dimension in the set's order, with their places in a row. */
  constructor(
    readonly dimension: Dimension,
    items: readonly { readonly index: number; readonly symbols: AnswerSymbols }[],
  ) {
    const own = items.map(({ symbols }) => symbols.item);
    this.#sums = new DimensionSums(dimension, own);
    this.#shared = sharedRange(own);
    this.#levels = items.map(({ index, symbols }) => ({
      index,
      symbols,
      tallies: [],
      states: new Map(),
      next: new Int32Array(8),
      stride: 8,
    }));
    this.#target(0, EMPTY_TALLY);
  }

  /** How many steps there is room for; each takes four bytes. */
  get size(): number {
    return this.#levels.reduce((sum, { next }) => sum + next.length, 0);
  }

  scoreAt(index: number): DimensionScore {
    return this.scores[index] as DimensionScore;
  }

  run(row: Int32Array): number {
    const levels = this.#levels;
    const count = levels.length;
    let state = 0;
    for (let depth = 0; depth < count; depth += 1) {
      const level = levels[depth] as Level;
      const symbol = row[level.index] as number;
      const next = symbol < level.stride ? (level.next[state * level.stride + symbol] as number) : 0;
      state = (next === 0 ? this.#step(depth, state, symbol) : next) - 1;
    }
    return state;
  }

  /** Works out one step and remembers it. */
  #step(depth: number, state: number, symbol: number): number {
    const level = this.#levels[depth] as Level;
    const { symbols, tallies } = level;
    const tally = this.#sums.add(tallies[state] as Tally, depth, heardIn(symbols, symbol));
    const next = this.#target(depth + 1, tally) + 1;
    makeRoom(level, symbol);
    level.next[state * level.stride + symbol] = next;
    return next;
  }

  /** The state for a tally before the item at a depth, or its score behind the last one. */
  #target(depth: number, tally: Tally): number {
    const level = this.#levels[depth];
    const states = level?.states ?? this.#scoreStates;
    const { shown, items, answered, asked, weights, low, points, span } = tally;
    const key = `${shown},${items},${answered},${asked},${weights},${low},${points},${span}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    const state = states.size;
    states.set(key, state);
    if (level === undefined) this.#addScore(tally);
    else {
      level.tallies.push(tally);
      makeRoom(level, 0);
    }
    return state;
  }

  #addScore(tally: Tally): void {
    const score = scoreTally(this.#sums, this.#shared, tally);
    const index = this.scores.push(score) - 1;
    if (index >= this.percents.length) {
      this.values = doubled(this.values);
      this.rests = doubled(this.rests);
      this.percents = doubled(this.percents);
      this.goods = doubled(this.goods);
    }
    this.values[index] = score.value ?? Number.NaN;
    this.rests[index] = score.percent === null ? 0 : preciseQuotient(100n * tally.points, tally.span).rest;
    this.percents[index] = score.percent ?? Number.NaN;
    this.goods[index] = goodness(score) ?? Number.NaN;
  }
}

function heardIn({ answers }: AnswerSymbols, symbol: number): Heard {
  if (symbol === HIDDEN) return 'hidden';
  if (symbol === UNANSWERED) return null;
  return symbol < FIRST_ANSWER ? NOT_APPLICABLE : (answers[symbol] ?? null);
}

/** Makes the table wide enough for a symbol and long enough for every state. */
function makeRoom(level: Level, symbol: number): void {
  const { next, stride, tallies } = level;
  const wider = symbol < stride ? stride : 2 ** Math.ceil(Math.log2(symbol + 1));
  const length = tallies.length * wider;
  if (wider === stride && length <= next.length) return;
  const table = new Int32Array(Math.max(length, next.length) * 2);
  for (let state = 0; state < tallies.length && state * stride < next.length; state += 1)
    table.set(next.subarray(state * stride, (state + 1) * stride), state * wider);
  level.next = table;
  level.stride = wider;
}

function doubled(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
