import { type DocumentedAnswer, documentedAnswers, saysNotApplicable } from '../items/documented.js';
import { kindOf } from '../items/registry.js';
import { type Answer, NOT_APPLICABLE, type Perspective } from '../model/answer-sheet.js';
import type { QuestionSet } from '../model/question-set.js';
import { askedItems, begin, type Interview } from './interview.js';

/** An interview put aside, as it is kept in a file. */
export interface Draft {
  readonly format: 'kundencheck/draft/1';
  readonly set: { readonly id: string; readonly version: string; readonly fingerprint: string };
  readonly perspective: Perspective;
  readonly started: string;
  readonly saved: string;
  /** The item to go on with, or null for the review. */
  readonly at: string | null;
  readonly answers: Readonly<Record<string, DocumentedAnswer>>;
  readonly seconds: Readonly<Record<string, number>>;
}

export function draftOf(interview: Interview, started: string, saved: string): Draft {
  const { set, perspective, at, answers, seconds } = interview;
  return {
    format: 'kundencheck/draft/1',
    set: { id: set.id, version: set.version, fingerprint: set.fingerprint },
    perspective,
    started,
    saved,
    at: at === 'review' ? null : at.item,
    answers: documentedAnswers(set.items, answers),
    seconds: Object.fromEntries(seconds),
  };
}

/** Whether a draft was answered on exactly this question set. */
export function fits(draft: Draft, set: QuestionSet): boolean {
  return draft.set.id === set.id && draft.set.fingerprint === set.fingerprint;
}

/** The interview as it stood; what is no answer to its item, because somebody touched the file, is asked again. */
export function resume(set: QuestionSet, draft: Draft): Interview {
  const interview: Interview = {
    ...begin(set, draft.perspective),
    answers: keptAnswers(set, draft),
    seconds: new Map(Object.entries(draft.seconds)),
    at: draft.at === null ? 'review' : { item: draft.at },
  };
  const known = draft.at === null || askedItems(interview).some(({ id }) => id === draft.at);
  return known ? interview : { ...interview, at: 'review' };
}

function keptAnswers(set: QuestionSet, draft: Draft): ReadonlyMap<string, Answer> {
  return new Map(
    set.items.flatMap((item): [string, Answer][] => {
      const kept: unknown = draft.answers[item.id];
      if (kept === null) return [[item.id, null]];
      if (item.notApplicable && saysNotApplicable(item, kept)) return [[item.id, NOT_APPLICABLE]];
      return kindOf(item).isAnswer(item, kept) ? [[item.id, kept]] : [];
    }),
  );
}
