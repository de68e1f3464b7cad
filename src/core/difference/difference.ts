import type { QuestionSet } from '../model/question-set.js';

export type Part =
  | 'set'
  | 'source'
  | 'dimension'
  | 'item'
  | 'option'
  | 'gap'
  | 'overall'
  | 'advice'
  | 'guide';

/** Which number of a version it moves: wording, additions, or scores and codes. */
export type Step = 'patch' | 'minor' | 'major';

/** What becomes of answers given before: as good as ever, readable but to be looked at, or without a meaning. */
export type OldAnswers = 'fit' | 'readable' | 'broken';

interface Common {
  readonly part: Part;
  /** Of a part there is one of, its name again. */
  readonly id: string;
  readonly step: Step;
  readonly answers: OldAnswers;
}

/** One thing that is not as it was. */
export type Difference = Common &
  (
    | { readonly kind: 'added' | 'removed'; readonly title: string }
    | { readonly kind: 'renamed'; readonly was: string }
    /** Places from 1. */
    | { readonly kind: 'moved'; readonly from: number; readonly to: number }
    | { readonly kind: 'changed'; readonly field: string; readonly before: unknown; readonly after: unknown }
  );

/** What sets two versions of a question set apart, and what follows from it. */
export interface SetDifference {
  readonly before: QuestionSet;
  readonly after: QuestionSet;
  readonly differences: readonly Difference[];
  readonly answers: OldAnswers;
  /** The farthest step; null where nothing is different. */
  readonly step: Step | null;
  /** What `version` should say; null where the old one is not made of three numbers. */
  readonly version: string | null;
}
