import { kindOf } from '../../items/registry.js';
import type { Condition, QuestionSet, Tests } from '../../model/question-set.js';
import { gapOf, itemOf } from '../../model/references.js';
import { possibleAnswers, singleAnswers } from './possible-answers.js';
import type { Target } from './targets.js';

type Interval = readonly [low: number, high: number];

type Test = Extract<Condition, { kind: 'test' }>;

/** Sums of doubles may miss a limit by so much that the exact ones meet. */
const SLACK = 1e-9;

const EVERYTHING: Interval = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/**
 * Proofs that nothing reaches a target. A dimension is a weighted mean of what its answers say, so it lies between the
 * least and the greatest of them, whoever answers and whatever is skipped; limits that lie outside, or that leave nothing
 * between them, cannot be met. Says nothing where it finds no proof.
 */
export class Bounds {
  readonly #dimensions: ReadonlyMap<string, Interval>;

  constructor(readonly set: QuestionSet) {
    // Sums and means of what was asked depend on branching, so nothing is proved of them.
    this.#dimensions = new Map(
      set.dimensions.map(({ id, score }) => [
        id,
        score.unit === 'percent' ? this.#ofDimension(id) : EVERYTHING,
      ]),
    );
  }

  excludes({ when, band }: Target): boolean {
    if (band !== null) return band.isBeyond(...(this.#dimensions.get(band.dimension) ?? EVERYTHING));
    return when !== null && this.#excludes([when]);
  }

  /** Whether nothing that can be known speaks against a target. */
  includes({ when }: Target): boolean {
    return when !== null && this.#includes(when);
  }

  #includes(condition: Condition): boolean {
    switch (condition.kind) {
      case 'all':
        return condition.of.every((part) => this.#includes(part));
      case 'any':
        return condition.of.some((part) => this.#includes(part));
      case 'none':
        return condition.of.every((part) => this.#excludes([part]));
      case 'atLeastOf':
        return condition.of.filter((part) => this.#includes(part)).length >= condition.least;
      case 'test':
        return this.#isMet(condition);
    }
  }

  #isMet(test: Test): boolean {
    const { is, isNot, answered, ...limits } = test.tests;
    if (is !== undefined || isNot !== undefined || answered !== undefined) return false;
    const [low, high] = this.#rangeOf(test);
    const { atLeast = low, atMost = high, above, below } = limits;
    return (
      Number.isFinite(low) &&
      Number.isFinite(high) &&
      atLeast <= low &&
      high <= atMost &&
      (above === undefined || above < low - SLACK) &&
      (below === undefined || high + SLACK < below)
    );
  }

  /** Whether these cannot all be true together. */
  #excludes(conditions: readonly Condition[]): boolean {
    const tests: Test[] = [];
    const choices: { readonly least: number; readonly of: readonly Condition[] }[] = [];
    const open = [...conditions];
    for (let condition = open.pop(); condition !== undefined; condition = open.pop()) {
      if (condition.kind === 'test') tests.push(condition);
      else if (condition.kind === 'all') open.push(...condition.of);
      else if (condition.kind === 'any') choices.push({ least: 1, of: condition.of });
      else if (condition.kind === 'atLeastOf') choices.push(condition);
    }
    if (this.#contradict(tests)) return true;
    return choices.some(
      ({ least, of }) => of.filter((part) => !this.#excludes([...tests, part])).length < least,
    );
  }

  #contradict(tests: readonly Test[]): boolean {
    return tests.some((first) => {
      const name = JSON.stringify(first.subject);
      const same = tests.filter(({ subject }) => JSON.stringify(subject) === name);
      const range = this.#rangeOf(first);
      const limits = same.map((test) => test.tests);
      return (
        empty(range, limits) || (first.subject.kind === 'item' && this.#noCode(first.subject.id, limits))
      );
    });
  }

  #rangeOf({ subject }: Test): Interval {
    switch (subject.kind) {
      case 'dimension':
        return this.#dimensions.get(subject.id) ?? EVERYTHING;
      case 'overall':
        return [0, 100];
      case 'gap':
        return this.#ofGap(subject.id);
      case 'item':
        return EVERYTHING;
    }
  }

  /** Whether none of an item's answers keeps all the limits. */
  #noCode(id: string, limits: readonly Tests[]): boolean {
    const item = itemOf(this.set, id);
    if (limits.some(({ answered }) => answered === false)) return false;
    const kind = kindOf(item);
    if (kind.form !== 'code') return false;
    return possibleAnswers(this.set, item).every((answer) =>
      limits.some((tests) => {
        const order = kind.order(item, answer);
        const outside = order !== null && empty([order, order], [tests]);
        return (
          outside ||
          (tests.is !== undefined && !kind.is(item, answer, tests.is)) ||
          (tests.isNot !== undefined && kind.is(item, answer, tests.isNot))
        );
      }),
    );
  }

  #ofGap(id: string): Interval {
    const gap = gapOf(this.set, id);
    const side = ({ kind, id: of }: typeof gap.of): Interval =>
      kind === 'dimension' ? (this.#dimensions.get(of) ?? [0, 100]) : [0, 100];
    const [of, minus] = [side(gap.of), side(gap.minus)];
    return [of[0] - minus[1], of[1] - minus[0]];
  }

  #ofDimension(id: string): Interval {
    const unasked = this.set.dimensions.some((one) => one.id === id && one.unasked === 'zero');
    const said = this.set.items.flatMap((item) =>
      [...possibleAnswers(this.set, item), ...singleAnswers(item)].flatMap((answer) =>
        kindOf(item)
          .contributions(item, answer)
          .filter(({ dimension }) => dimension === id)
          .map(({ percent }) => percent),
      ),
    );
    // What is not asked may count as the least there is.
    return said.length === 0 ? EVERYTHING : [unasked ? 0 : Math.min(...said), Math.max(...said)];
  }
}

/** Whether no number of the range keeps all the limits. */
function empty([low, high]: Interval, limits: readonly Tests[]): boolean {
  const from = Math.max(low, ...limits.map(({ atLeast = low }) => atLeast));
  const to = Math.min(high, ...limits.map(({ atMost = high }) => atMost));
  const over = Math.max(...limits.map(({ above = Number.NEGATIVE_INFINITY }) => above));
  const under = Math.min(...limits.map(({ below = Number.POSITIVE_INFINITY }) => below));
  return from > to + SLACK || over >= to || under <= from || over >= under;
}
