import { lotOf } from '../../src/core/advice/lot.js';
import { kindOf } from '../../src/core/items/registry.js';
import {
  type AnswerSheet,
  isSubstantive,
  type SubstantiveAnswer,
} from '../../src/core/model/answer-sheet.js';
import type { DimensionScore, FiredAdvice, Profile, Reason } from '../../src/core/model/profile.js';
import type {
  AdviceRule,
  Condition,
  Item,
  Measured,
  QuestionSet,
  Subject,
  Tests,
} from '../../src/core/model/question-set.js';
import { type Fraction, fraction, minus, sum, toNumber } from './fractions.js';
import { exactPercents, ownPercent, plainDimensions } from './plain-dimensions.js';

/**
 * The oracle of the scorer: the rules of scoring as a reader of the format would follow them, a sheet and a map at a
 * time, with nothing compiled and nothing remembered.
 */
export function plainScore(set: QuestionSet, sheet: AnswerSheet): Profile {
  const visible: Item[] = [];
  const answerOf = (id: string): SubstantiveAnswer | null => {
    const answer = visible.some((item) => item.id === id) ? sheet.answers.get(id) : null;
    return isSubstantive(answer) ? answer : null;
  };
  for (const item of set.items)
    if (item.when === null || evaluate(item.when, set, answerOf, () => null).truth === true)
      visible.push(item);
  const dimensions = plainDimensions(set, visible, sheet);
  const percentOf = ({ kind, id }: Measured): Fraction | null => {
    if (kind === 'dimension') {
      const score = dimensions.find(({ dimension }) => dimension.id === id);
      return (score && exactPercents.get(score)) ?? null;
    }
    const answer = answerOf(id);
    return answer === null ? null : ownPercent(set.items.find((item) => item.id === id) as Item, answer);
  };
  const gaps = set.gaps.map((gap) => {
    const [of, side] = [percentOf(gap.of), percentOf(gap.minus)];
    return {
      gap,
      of: of && toNumber(of),
      minus: side && toNumber(side),
      percent: of && side && toNumber(minus(of, side)),
    };
  });
  const overall = set.overall === null ? null : { title: set.overall.title, percent: whole(set, dimensions) };
  const percent = (subject: Subject): number | null => {
    if (subject.kind === 'overall') return overall?.percent ?? null;
    if (subject.kind === 'gap') return gaps.find(({ gap }) => gap.id === subject.id)?.percent ?? null;
    if (subject.kind !== 'dimension') return null;
    return dimensions.find(({ dimension }) => dimension.id === subject.id)?.value ?? null;
  };
  const distance = (rule: AdviceRule, about: readonly string[]) => {
    const ofGaps = causesOf(rule.when).flatMap((subject) =>
      subject.kind === 'gap' ? [Math.abs(percent(subject) ?? 0)] : [],
    );
    const ofDimensions = dimensions.flatMap((score) =>
      about.includes(score.dimension.id) ? [100 - (good(score) ?? 100)] : [],
    );
    return Math.max(0, ...(ofGaps.length > 0 ? ofGaps : ofDimensions));
  };
  /** How far the worst answer in a dimension is from good. */
  const worst = (id: string | undefined) =>
    Math.max(
      0,
      ...set.items.flatMap((item) => {
        const answer = answerOf(item.id);
        const said = answer === null ? [] : kindOf(item).contributions(item, answer);
        return said
          .filter(({ dimension }) => dimension === id)
          .map(({ percent: value }) => (isWorse(set, id) ? value : 100 - value));
      }),
    );
  const all = set.items.reduce((total, item, at) => {
    const answer = answerOf(item.id);
    return total + (at + 1) * (answer === null ? 0 : (kindOf(item).percent(item, answer) ?? 0));
  }, 0);
  const fired = set.advice.flatMap((rule): Fired[] => {
    const { truth, reasons } = evaluate(rule.when, set, answerOf, percent);
    const about = aboutOf(rule, set);
    return truth === true
      ? [
          {
            rule,
            because: reasons,
            dimensions: about,
            distance: distance(rule, about),
            seat: about[0] ?? behind(rule, set)[0],
            worst: worst(about[0]),
            lot: lotOf(
              set.dimensions.findIndex(({ id }) => id === about[0]),
              all,
            ),
          },
        ]
      : [];
  });
  return {
    sheet: { ...sheet, answers: new Map(visible.map(({ id }) => [id, sheet.answers.get(id) ?? null])) },
    dimensions,
    gaps,
    overall,
    advice: glance(fired),
    notices: [
      ...sameAnswers(set, visible, sheet),
      ...(sheet.medianSeconds !== null && sheet.medianSeconds < 1
        ? [{ code: 'hasty', medianSeconds: sheet.medianSeconds } as const]
        : []),
    ],
  };
}

type Fired = Omit<FiredAdvice, 'atAGlance'> & {
  readonly distance: number;
  readonly worst: number;
  readonly lot: number;
  /** The dimension that it counts under at a glance. */
  readonly seat: string | undefined;
};

const isWorse = (set: QuestionSet, id: string | undefined) =>
  set.dimensions.some((dimension) => dimension.id === id && dimension.higher === 'worse');

function good({ dimension, percent }: DimensionScore): number | null {
  if (percent === null || dimension.higher === 'neutral') return null;
  return dimension.higher === 'worse' ? 100 - percent : percent;
}

/** At least half of the dimensions named have to be scored. */
function whole(set: QuestionSet, dimensions: readonly DimensionScore[]): number | null {
  const named = dimensions.filter(({ dimension }) => set.overall?.dimensions.includes(dimension.id));
  const known = named.flatMap((score) => {
    const percent = exactPercents.get(score);
    if (percent === undefined || score.dimension.higher === 'neutral') return [];
    return [score.dimension.higher === 'worse' ? minus(fraction(100), percent) : percent];
  });
  if (known.length === 0 || known.length < named.length / 2) return null;
  return toNumber(sum(known)) / known.length;
}

function glance(fired: readonly Fired[]): readonly FiredAdvice[] {
  const ranked = fired.toSorted(
    (a, b) =>
      b.rule.priority - a.rule.priority || b.distance - a.distance || b.worst - a.worst || b.lot - a.lot,
  );
  const first: Fired[] = [];
  for (const advice of ranked) {
    const repeats = first.some(({ seat }) => seat !== undefined && seat === advice.seat);
    if (first.length < 3 && !repeats) first.push(advice);
  }
  return [...first, ...ranked.filter((advice) => !first.includes(advice))].map(
    ({ distance: _, worst: __, lot: ___, seat: ____, ...advice }, place) => ({
      ...advice,
      atAGlance: place < first.length,
    }),
  );
}

/** A run of ten equal codes or more, where some scale item is reversed. */
function sameAnswers(set: QuestionSet, visible: readonly Item[], sheet: AnswerSheet) {
  const reversed = (item: Item) => item.kind === 'scale' && item.loadings.some(({ reverse }) => reverse);
  if (!set.items.some(reversed)) return [];
  const codes = visible.flatMap((item) => (item.kind === 'scale' ? [sheet.answers.get(item.id)] : []));
  const runs = codes.map((code, start) => {
    const end = codes.findIndex((other, place) => place > start && other !== code);
    return typeof code === 'number' ? { run: (end < 0 ? codes.length : end) - start, answer: code } : null;
  });
  const [longest] = runs.filter((run) => run !== null).toSorted((a, b) => b.run - a.run);
  return longest !== undefined && longest.run >= 10 ? [{ code: 'same-answers', ...longest } as const] : [];
}

function causesOf(condition: Condition): readonly Subject[] {
  if (condition.kind === 'none') return [];
  return condition.kind === 'test' ? [condition.subject] : condition.of.flatMap(causesOf);
}

/** The dimensions that a rule is about; neutral ones need no advice. */
function aboutOf(rule: AdviceRule, set: QuestionSet): readonly string[] {
  return behind(rule, set).filter((id) =>
    set.dimensions.some((own) => own.id === id && own.higher !== 'neutral'),
  );
}

function behind(rule: AdviceRule, set: QuestionSet): readonly string[] {
  const ofSide = (side: Subject): readonly string[] => {
    if (side.kind === 'dimension') return [side.id];
    const gap = side.kind === 'gap' ? set.gaps.find(({ id }) => id === side.id) : undefined;
    if (gap !== undefined) return [...ofSide(gap.of), ...ofSide(gap.minus)];
    const item = side.kind === 'item' ? set.items.find(({ id }) => id === side.id) : undefined;
    return item === undefined ? [] : kindOf(item).dimensions(item);
  };
  return [...new Set(causesOf(rule.when).flatMap(ofSide))];
}

interface Evaluation {
  readonly truth: boolean | null;
  readonly reasons: readonly Reason[];
}

/** Three-valued, after Kleene: null is unknown. */
function evaluate(
  condition: Condition,
  set: QuestionSet,
  answerOf: (id: string) => SubstantiveAnswer | null,
  percent: (subject: Subject) => number | null,
): Evaluation {
  if (condition.kind !== 'test') {
    const parts = condition.of.map((part) => evaluate(part, set, answerOf, percent));
    if (condition.kind === 'atLeastOf') {
      const held = parts.filter((part) => part.truth === true);
      const open = parts.filter((part) => part.truth === null);
      const truth =
        held.length >= condition.least ? true : held.length + open.length < condition.least ? false : null;
      return { truth, reasons: held.flatMap(({ reasons }) => reasons) };
    }
    const truths = parts.map(({ truth }) => (condition.kind === 'none' && truth !== null ? !truth : truth));
    const [loses, wins] = condition.kind === 'any' ? [true, false] : [false, true];
    const truth = truths.includes(loses) ? loses : truths.includes(null) ? null : wins;
    const told = condition.kind === 'none' ? [] : parts.filter((part) => part.truth === true);
    return { truth, reasons: told.flatMap(({ reasons }) => reasons) };
  }
  const { subject, tests } = condition;
  const value = subject.kind === 'item' ? answerOf(subject.id) : percent(subject);
  const truth = value === null ? unknownTruth(tests) : passes(set, subject, tests, value);
  return { truth, reasons: truth === true ? [{ subject, tests, value }] : [] };
}

function unknownTruth(tests: Tests): boolean | null {
  if (tests.answered === undefined) return null;
  if (tests.answered) return false;
  return Object.keys(tests).length === 1 ? true : null;
}

function passes(set: QuestionSet, subject: Subject, tests: Tests, value: SubstantiveAnswer): boolean {
  const item = subject.kind === 'item' ? set.items.find(({ id }) => id === subject.id) : undefined;
  const ordered = item === undefined || item.kind === 'scale' || item.kind === 'number';
  const number = ordered ? Number(value) : Number.NaN;
  const same = (named: number | string) =>
    Array.isArray(value)
      ? value.map(codeOf).includes(String(named))
      : codeOf(value) === (item?.kind === 'text' ? String(named) : named);
  return Object.entries(tests).every(([test, limit]) => {
    if (test === 'is') return same(limit);
    if (test === 'isNot') return !same(limit);
    if (test === 'answered') return limit;
    if (test === 'atLeast') return number >= limit;
    if (test === 'atMost') return number <= limit;
    return test === 'above' ? number > limit : number < limit;
  });
}

/** A text of a person's own goes by the code "other". */
function codeOf(answer: unknown): unknown {
  return typeof answer === 'object' ? 'other' : answer;
}
