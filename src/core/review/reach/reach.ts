import type { AnswerSheet } from '../../model/answer-sheet.js';
import type { Profile } from '../../model/profile.js';
import type { QuestionSet } from '../../model/question-set.js';
import { Scorer } from '../../scoring/score.js';
import { Bounds } from './bounds.js';
import { chance } from './chance.js';
import { LeaningSheets, sheetOf } from './leaning-sheets.js';
import { type Target, targetsOf } from './targets.js';

/** What became of a target: a sheet that reaches it, a proof that none does, or neither. */
type Reached =
  | { readonly outcome: 'reached'; readonly witness: AnswerSheet }
  | { readonly outcome: 'impossible' }
  | { readonly outcome: 'undecided' };

export interface TargetReach {
  readonly target: Target;
  readonly reached: Reached;
  /** On how many of the random sheets it is reached, and how many of those show it at a glance; shares, 0..1. */
  readonly rate: number;
  readonly atAGlance: number;
  /** Whether every sheet tried reaches it, or whoever answers enough must. */
  readonly always: boolean;
}

const PEOPLE = 1000;
const LEVELS = [0, 25, 50, 75, 100];
const MOST_PAIRS = 12;
const CLIMBS = 4;
const MOST_STEPS = 12;
const MOST_COMBINATIONS = 2000;
const MOST_CLIMBED = 6000;

/** Looks for a sheet that reaches each band, gap, advice and branch of a set; every witness is scored by the real scorer. */
export function reachOf(set: QuestionSet): readonly TargetReach[] {
  const targets = targetsOf(set);
  if (targets.length === 0) return [];
  return new Search(set, targets).run();
}

class Search {
  readonly #sheets: LeaningSheets;
  readonly #scorer: Scorer;
  readonly #draw = chance(1958);
  readonly #witness: (AnswerSheet | null)[];
  readonly #missed: boolean[];
  readonly #nearest: { sheet: AnswerSheet; distance: number }[][];
  #climbed = 0;

  constructor(
    readonly set: QuestionSet,
    readonly targets: readonly Target[],
  ) {
    this.#sheets = new LeaningSheets(set);
    this.#scorer = new Scorer(set);
    this.#witness = targets.map(() => null);
    this.#missed = targets.map(() => false);
    this.#nearest = targets.map(() => []);
  }

  run(): readonly TargetReach[] {
    const hits = this.targets.map(() => 0);
    const glances = this.targets.map(() => 0);
    for (let person = 0; person < PEOPLE; person += 1) {
      const profile = this.#try(this.#sheets.somebody(this.#draw));
      this.targets.forEach((target, index) => {
        if (!target.reached(profile)) return;
        hits[index] = (hits[index] ?? 0) + 1;
        if (target.kind === 'advice' && seen(profile, target.name))
          glances[index] = (glances[index] ?? 0) + 1;
      });
    }
    this.#tryExtremes();
    const bounds = new Bounds(this.set);
    return this.targets.map((target, index) => ({
      target,
      reached: this.#reached(index, bounds),
      rate: (hits[index] ?? 0) / PEOPLE,
      atAGlance: (glances[index] ?? 0) / PEOPLE,
      always: this.#missed[index] === false || bounds.includes(target),
    }));
  }

  /** Everybody at one level, one dimension at another, and nobody saying anything. */
  #tryExtremes(): void {
    this.#try(sheetOf([]));
    for (const level of LEVELS) this.#try(this.#sheets.aiming(() => level, this.#draw));
    for (const { id } of this.set.dimensions.slice(0, MOST_PAIRS))
      for (const here of LEVELS)
        for (const elsewhere of [0, 50, 100])
          this.#try(this.#sheets.aiming((dimension) => (dimension === id ? here : elsewhere), this.#draw));
  }

  #try(sheet: AnswerSheet): Profile {
    const profile = this.#scorer.score(sheet);
    this.targets.forEach((target, index) => {
      if (target.reached(profile)) this.#witness[index] ??= sheet;
      else {
        this.#missed[index] = true;
        if (this.#witness[index] === null) this.#remember(index, sheet, target.distance(profile));
      }
    });
    return profile;
  }

  #remember(index: number, sheet: AnswerSheet, distance: number): void {
    const near = this.#nearest[index] ?? [];
    if (near.length < CLIMBS || distance < (near.at(-1)?.distance ?? 0))
      this.#nearest[index] = [...near, { sheet, distance }]
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, CLIMBS);
  }

  #reached(index: number, bounds: Bounds): Reached {
    const target = this.targets[index] as Target;
    if (this.#witness[index] === null && bounds.excludes(target)) return { outcome: 'impossible' };
    if (this.#witness[index] === null) this.#climb(index, target);
    const complete = this.#witness[index] === null && this.#tryAll(target);
    const witness = this.#witness[index] ?? null;
    if (witness !== null) return { outcome: 'reached', witness };
    return { outcome: complete ? 'impossible' : 'undecided' };
  }

  /** From the nearest sheets, one changed answer at a time, towards the target. */
  #climb(index: number, target: Target): void {
    for (const start of this.#nearest[index] ?? []) {
      let here = start;
      for (let step = 0; step < MOST_STEPS && here.distance > 0; step += 1) {
        let best = here;
        for (const sheet of this.#sheets.neighbours(here.sheet)) {
          if (this.#climbed > MOST_CLIMBED) return;
          this.#climbed += 1;
          const distance = target.distance(this.#try(sheet));
          if (this.#witness[index] !== null) return;
          if (distance < best.distance) best = { sheet, distance };
        }
        if (best === here) break;
        here = best;
      }
    }
  }

  /** Every combination of answers to the items that matter, where these are few: then not to find is a proof, if they are all. */
  #tryAll(target: Target): boolean {
    const items = this.#sheets.sizes(target.items);
    const count = items.reduce((product, { answers }) => product * answers.length, 1);
    if (count > MOST_COMBINATIONS) return false;
    for (let number = 0; number < count; number += 1) {
      let rest = number;
      const sheet = sheetOf(
        items.map(({ id, answers }) => {
          const answer = answers[rest % answers.length] ?? null;
          rest = Math.floor(rest / answers.length);
          return [id, answer];
        }),
      );
      this.#try(sheet);
    }
    return items.every(({ areAll }) => areAll);
  }
}

function seen({ advice }: Profile, id: string): boolean {
  return advice.some(({ rule, atAGlance }) => atAGlance && rule.id === id);
}
