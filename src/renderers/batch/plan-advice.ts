import { subjectsOf } from '../../core/conditions/subjects.js';
import type { AdviceRule, Measured, Subject } from '../../core/model/question-set.js';
import { gapOf, placeOf } from '../../core/model/references.js';
import type { ScoringPlan } from '../../core/scoring/plan/scoring-plan.js';
import { gapScores } from '../../core/scoring/score.js';
import type { ProfileVoice } from '../../messages/messages.js';
import { becauseOf } from '../profile/because.js';
import { documentedAdvice } from '../profile/json.js';
import type { ByteLines } from './byte-lines.js';
import { compactJson as json } from './compact-json.js';

/** Beyond this many remembered reasons, some megabytes, they are better begun anew. */
const MAX_REMEMBERED = 50_000;

const BEHIND_REASON = ',"because":';

/** What a rule's reasons depend on: the state of one thing in the row. */
type State = () => number;

interface Prepared {
  readonly before: Uint8Array;
  readonly behind: Uint8Array;
  readonly states: readonly State[];
}

/** Words for why a rule fired, under one state after the other. */
interface Remembered {
  readonly under: Map<number, Remembered>;
  told: Uint8Array | null;
}

/**
 * The pieces of advice of a row as documents hold them. What the set says is prepared; why a rule fired is told once for
 * all rows in which everything that it looks at is the same.
 */
export class PlanAdvice {
  readonly #rules: readonly Prepared[];
  #remembered: readonly Remembered[] = [];
  #count = MAX_REMEMBERED;

  constructor(
    private readonly plan: ScoringPlan,
    private readonly messages: ProfileVoice,
  ) {
    this.#rules = plan.set.advice.map((rule) => prepared(rule, plan));
  }

  /** Puts the advice at a place of the set's list, and a comma. */
  put(lines: ByteLines, index: number): void {
    const { before, behind } = this.#rules[index] as Prepared;
    const because = this.#because(index);
    lines.reserve(before.length + because.length + behind.length);
    lines.put(before, 0, before.length);
    lines.put(because, 0, because.length);
    lines.put(behind, 0, behind.length);
  }

  #because(index: number): Uint8Array {
    if (this.#count >= MAX_REMEMBERED) {
      this.#remembered = this.#rules.map(nothing);
      this.#count = 0;
    }
    let at = this.#remembered[index] as Remembered;
    for (const state of (this.#rules[index] as Prepared).states) {
      const value = state();
      let next = at.under.get(value);
      if (next === undefined) {
        next = nothing();
        at.under.set(value, next);
      }
      at = next;
    }
    if (at.told === null) {
      at.told = this.#told(index);
      this.#count += 1;
    }
    return at.told;
  }

  #told(index: number): Uint8Array {
    const { plan, messages } = this;
    const told = { sheet: { perspective: 'self' }, gaps: gapScores(plan) } as const;
    return Buffer.from(json(becauseOf(plan.set, told, { because: plan.advice.reasonsOf(index) }, messages)));
  }
}

function nothing(): Remembered {
  return { under: new Map(), told: null };
}

function prepared(rule: AdviceRule, plan: ScoringPlan): Prepared {
  const [before, behind] = json(documentedAdvice(rule, 'self', null)).split(`${BEHIND_REASON}null`);
  return {
    before: Buffer.from(`${before}${BEHIND_REASON}`),
    behind: Buffer.from(`${behind},`),
    states: subjectsOf(rule.when).flatMap((subject) => statesOf(subject, plan)),
  };
}

function statesOf(subject: Subject | Measured, plan: ScoringPlan): readonly State[] {
  const { set } = plan;
  switch (subject.kind) {
    case 'item': {
      const place = placeOf(set.items, subject.id);
      return [() => plan.row[place] as number];
    }
    case 'dimension': {
      const place = placeOf(set.dimensions, subject.id);
      return [() => plan.dimensions[place] as number];
    }
    case 'gap': {
      const { of, minus } = gapOf(set, subject.id);
      return [of, minus].flatMap((side) => statesOf(side, plan));
    }
    case 'overall':
      return [() => plan.overall];
  }
}
