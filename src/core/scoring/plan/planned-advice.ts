import { AT_A_GLANCE, dimensionsOf } from '../../advice/select.js';
import { subjectsOf } from '../../conditions/subjects.js';
import type { AdviceRule, QuestionSet } from '../../model/question-set.js';
import { planCondition, TRUE, type Views } from './planned-conditions.js';

interface PlannedRule {
  /** Its place in the set. */
  readonly index: number;
  readonly priority: number;
  readonly fires: () => number;
  readonly dimensions: readonly number[];
  /** The one of them that it counts under at a glance; -1 where there is none. */
  readonly main: number;
  /** Places of the gaps that it looks at. */
  readonly gaps: readonly number[];
}

/** How far a dimension or a gap of the row being scored is from good, 0..100. */
export interface Distances {
  ofDimension(index: number): number;
  ofGap(index: number): number;
}

/** Selects advice as `selectAdvice` does, without making anything but places in the set's list. */
export class PlannedAdvice {
  /** The rules that fired, in their order; only the first `count` count. */
  readonly selected: Int32Array;
  count = 0;
  readonly #rules: readonly PlannedRule[];
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
      .map((rule, index) => plannedRule(rule, index, set, views))
      .toSorted((a, b) => b.priority - a.priority);
    this.selected = new Int32Array(set.advice.length);
    this.#taken = new Uint8Array(set.dimensions.length);
    this.#inGlance = new Uint8Array(set.advice.length);
  }

  select(): void {
    const rules = this.#rules;
    let count = 0;
    for (let at = 0; at < rules.length; at += 1) {
      const rule = rules[at] as PlannedRule;
      if (rule.fires() === TRUE) {
        this.#insert(at, rule, count);
        count += 1;
      }
    }
    this.count = count;
    if (count > 0) this.#order(count);
  }

  /** Puts a rule behind those of its priority that are as far from good or farther. */
  #insert(at: number, rule: PlannedRule, count: number): void {
    const distance = this.#distanceOf(rule);
    let place = count;
    for (; place > 0; place -= 1) {
      const before = this.#rules[this.#fired[place - 1] as number] as PlannedRule;
      if (before.priority !== rule.priority || (this.#distance[place - 1] as number) >= distance) break;
      this.#fired[place] = this.#fired[place - 1] as number;
      this.#distance[place] = this.#distance[place - 1] as number;
    }
    this.#fired[place] = at;
    this.#distance[place] = distance;
  }

  #distanceOf({ dimensions, gaps }: PlannedRule): number {
    let farthest = 0;
    for (const gap of gaps) farthest = Math.max(farthest, this.distances.ofGap(gap));
    if (gaps.length > 0) return farthest;
    for (const dimension of dimensions) farthest = Math.max(farthest, this.distances.ofDimension(dimension));
    return farthest;
  }

  /** At most one for each dimension among the first few; the rest keeps its order. */
  #order(count: number): void {
    let glance = 0;
    for (let place = 0; place < count && glance < AT_A_GLANCE; place += 1) {
      const rule = this.#rules[this.#fired[place] as number] as PlannedRule;
      if (rule.main >= 0) {
        if (this.#taken[rule.main] === 1) continue;
        this.#taken[rule.main] = 1;
      }
      this.#inGlance[place] = 1;
      this.selected[glance] = rule.index;
      glance += 1;
    }
    let next = glance;
    for (let place = 0; place < count; place += 1) {
      if (this.#inGlance[place] === 1) this.#inGlance[place] = 0;
      else {
        this.selected[next] = (this.#rules[this.#fired[place] as number] as PlannedRule).index;
        next += 1;
      }
    }
    this.#taken.fill(0);
  }
}

function plannedRule(rule: AdviceRule, index: number, set: QuestionSet, views: Views): PlannedRule {
  const gapIds = subjectsOf(rule.when).flatMap((subject) => (subject.kind === 'gap' ? [subject.id] : []));
  const about = dimensionsOf(rule, set);
  const places = (ids: readonly string[], of: readonly { readonly id: string }[]) =>
    of.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));
  return {
    index,
    priority: rule.priority,
    fires: planCondition(rule.when, views),
    dimensions: places(about, set.dimensions),
    main: set.dimensions.findIndex(({ id }) => id === about[0]),
    gaps: places(gapIds, set.gaps),
  };
}
