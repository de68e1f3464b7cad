import { type CompiledCondition, compile, TRUE, type Views } from '../conditions/compile.js';
import { causesOf } from '../conditions/subjects.js';
import { kindOf } from '../items/registry.js';
import type { Reason } from '../model/profile.js';
import type { AdviceRule, Measured, QuestionSet, Subject } from '../model/question-set.js';
import { gapOf, itemOf } from '../model/references.js';
import { lotOf } from './lot.js';

/** How many pieces of advice a person sees at a glance. */
export const AT_A_GLANCE = 3;

interface CompiledRule {
  /** Its place in the set. */
  readonly index: number;
  readonly priority: number;
  readonly fires: () => number;
  readonly reasons: CompiledCondition['reasons'];
  /** Places of the dimensions that it is about. */
  readonly dimensions: readonly number[];
  /** The one of them that it is ranked by; -1 where there is none. */
  readonly main: number;
  /** The dimension, be it neutral, that it counts under at a glance; -1 where there is none. */
  readonly seat: number;
  /** Places of the gaps that it looks at. */
  readonly gaps: readonly number[];
}

/** How far something of the row being scored is from good, 0..100. */
export interface Distances {
  ofDimension(index: number): number;
  ofGap(index: number): number;
  /** Of the worst single answer that counts in a dimension. */
  ofWorstAnswer(dimension: number): number;
  /** Any number that changes with the answers and with nothing else. */
  ofAllAnswers(): number;
}

/**
 * Every advice that fires: by priority, then by how far what it is about is from good, then by the worst single answer
 * in the dimension that it names first, then by lot between dimensions, then in the author's order. At most one for each
 * dimension among the first three. It makes nothing but places in the set's list.
 */
export class AdviceSelection {
  /** The rules that fired, in their order; only the first `count` count. */
  readonly selected: Int32Array;
  count = 0;
  /** How many of them a person sees at a glance. */
  glance = 0;
  readonly #rules: readonly CompiledRule[];
  readonly #fired: number[] = [];
  readonly #distance: number[] = [];
  readonly #taken: Uint8Array;
  readonly #inGlance: Uint8Array;

  constructor(
    set: QuestionSet,
    views: Views,
    private readonly distances: Distances,
  ) {
    this.#rules = set.advice
      .map((rule, index) => compiledRule(rule, index, set, views))
      .toSorted((a, b) => b.priority - a.priority);
    this.selected = new Int32Array(set.advice.length);
    this.#taken = new Uint8Array(set.dimensions.length);
    this.#inGlance = new Uint8Array(set.advice.length);
  }

  select(): void {
    const rules = this.#rules;
    let count = 0;
    for (let at = 0; at < rules.length; at += 1) {
      const rule = rules[at] as CompiledRule;
      if (rule.fires() === TRUE) {
        this.#insert(at, rule, count);
        count += 1;
      }
    }
    this.count = count;
    this.glance = 0;
    if (count > 0) this.#order(count);
  }

  /** Why one of the selected rules fired, by its place in the set. */
  reasonsOf(index: number): readonly Reason[] {
    const rule = this.#rules.find((candidate) => candidate.index === index) as CompiledRule;
    return rule.reasons();
  }

  /** Puts a rule behind those of its priority that outrank it. */
  #insert(at: number, rule: CompiledRule, count: number): void {
    const distance = this.#distanceOf(rule);
    let place = count;
    for (; place > 0; place -= 1) {
      const before = this.#rules[this.#fired[place - 1] as number] as CompiledRule;
      if (before.priority !== rule.priority) break;
      if (!this.#outranks(rule, distance, before, this.#distance[place - 1] as number)) break;
      this.#fired[place] = this.#fired[place - 1] as number;
      this.#distance[place] = this.#distance[place - 1] as number;
    }
    this.#fired[place] = at;
    this.#distance[place] = distance;
  }

  /** Whether a rule comes before one of its priority that stands before it in the author's order. */
  #outranks(rule: CompiledRule, distance: number, other: CompiledRule, otherDistance: number): boolean {
    if (distance !== otherDistance) return distance > otherDistance;
    if (rule.main === other.main) return false;
    const [worst, otherWorst] = [this.#worstAnswer(rule), this.#worstAnswer(other)];
    if (worst !== otherWorst) return worst > otherWorst;
    const answers = this.distances.ofAllAnswers();
    return lotOf(rule.main, answers) > lotOf(other.main, answers);
  }

  #worstAnswer({ main }: CompiledRule): number {
    return main < 0 ? 0 : this.distances.ofWorstAnswer(main);
  }

  #distanceOf({ dimensions, gaps }: CompiledRule): number {
    let farthest = 0;
    for (const gap of gaps) farthest = Math.max(farthest, this.distances.ofGap(gap));
    if (gaps.length > 0) return farthest;
    for (const dimension of dimensions) farthest = Math.max(farthest, this.distances.ofDimension(dimension));
    return farthest;
  }

  /**
   * Fills the glance from the top, passing over advice about a dimension that it has already; the rest keeps its order.
   * Advice about several dimensions counts under the one that its rule names first: a scene scored on three dimensions
   * would else keep the advice for the two others out of sight.
   */
  #order(count: number): void {
    let glance = 0;
    for (let place = 0; place < count && glance < AT_A_GLANCE; place += 1) {
      const rule = this.#rules[this.#fired[place] as number] as CompiledRule;
      if (rule.seat >= 0) {
        if (this.#taken[rule.seat] === 1) continue;
        this.#taken[rule.seat] = 1;
      }
      this.#inGlance[place] = 1;
      this.selected[glance] = rule.index;
      glance += 1;
    }
    this.glance = glance;
    let next = glance;
    for (let place = 0; place < count; place += 1) {
      if (this.#inGlance[place] === 1) this.#inGlance[place] = 0;
      else {
        this.selected[next] = (this.#rules[this.#fired[place] as number] as CompiledRule).index;
        next += 1;
      }
    }
    this.#taken.fill(0);
  }
}

function compiledRule(rule: AdviceRule, index: number, set: QuestionSet, views: Views): CompiledRule {
  const gapIds = causesOf(rule.when).flatMap((subject) => (subject.kind === 'gap' ? [subject.id] : []));
  const about = dimensionsOf(rule, set);
  const [seat] = [...about, ...dimensionsBehind(rule, set)];
  const { truth, reasons } = compile(rule.when, views);
  const places = (ids: readonly string[], of: readonly { readonly id: string }[]) =>
    of.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));
  return {
    index,
    priority: rule.priority,
    fires: truth,
    reasons,
    dimensions: places(about, set.dimensions),
    main: set.dimensions.findIndex(({ id }) => id === about[0]),
    seat: set.dimensions.findIndex(({ id }) => id === seat),
    gaps: places(gapIds, set.gaps),
  };
}

/**
 * The dimensions that make a rule fire, directly, through an item, or through a gap; neutral ones need no advice, and
 * what stands under `none` only keeps it silent.
 */
export function dimensionsOf(rule: AdviceRule, set: QuestionSet): readonly string[] {
  const neutral = set.dimensions.filter(({ higher }) => higher === 'neutral').map(({ id }) => id);
  return dimensionsBehind(rule, set).filter((id) => !neutral.includes(id));
}

function dimensionsBehind(rule: AdviceRule, set: QuestionSet): readonly string[] {
  return [...new Set(causesOf(rule.when).flatMap((subject) => dimensionsOfSubject(subject, set)))];
}

function dimensionsOfSubject(subject: Subject | Measured, set: QuestionSet): readonly string[] {
  switch (subject.kind) {
    case 'dimension':
      return [subject.id];
    case 'item': {
      const item = itemOf(set, subject.id);
      return kindOf(item).dimensions(item);
    }
    case 'gap': {
      const { of, minus } = gapOf(set, subject.id);
      return [of, minus].flatMap((side) => dimensionsOfSubject(side, set));
    }
    case 'overall':
      return [];
  }
}
