import { answerInDocument, type DocumentedAnswer, documentedAnswer } from '../items/documented.js';
import { type Given, type NoAnswer, type Perspective, saysNoAnswer } from '../model/answer-sheet.js';
import type { Item, QuestionSet } from '../model/question-set.js';
import { askedItems, begin, type Interview, reopenReview } from './interview.js';
import { noAnswerTo } from './responses.js';

/** An interview put aside, as it is kept in a file. */
export interface Draft {
  readonly format: 'kundencheck/draft/1';
  readonly set: {
    readonly id: string;
    readonly version: string;
    readonly fingerprint: string;
    /** What the answers depend on; older drafts know the whole fingerprint only. */
    readonly answersFingerprint?: string;
  };
  readonly perspective: Perspective;
  /** The person's code; null where nobody gave one. */
  readonly person?: string | null;
  readonly started: string;
  readonly saved: string;
  /** The item to go on with, or null for the review. */
  readonly at: string | null;
  /** Whether that item was opened from the review and leads back there. */
  readonly fromReview?: boolean;
  readonly answers: Readonly<Record<string, DocumentedAnswer | NoAnswer>>;
  readonly seconds: Readonly<Record<string, number>>;
  /** What was being written at the item to go on with, and the options that were ticked there and not yet confirmed. */
  readonly typing?: string | null;
  readonly ticked?: readonly string[] | null;
}

/** Who is asked, and since when. */
export interface Occasion {
  readonly person: string | null;
  /** ISO 8601. */
  readonly started: string;
}

export function draftOf(interview: Interview, { person, started }: Occasion, saved: string): Draft {
  const { set, perspective, at, fromReview, answers, seconds, begun } = interview;
  return {
    format: 'kundencheck/draft/1',
    set: {
      id: set.id,
      version: set.version,
      fingerprint: set.fingerprint,
      answersFingerprint: set.answersFingerprint,
    },
    perspective,
    person,
    started,
    saved,
    at: at === 'review' ? null : at.item,
    fromReview,
    answers: Object.fromEntries(
      set.items.flatMap((item) => {
        const given = answers.get(item.id);
        return given === undefined
          ? []
          : [[item.id, saysNoAnswer(given) ? given : documentedAnswer(item, given)]];
      }),
    ),
    seconds: Object.fromEntries(seconds),
    typing: begun?.text ?? null,
    ticked: begun?.ticked ?? null,
  };
}

/** Whether a draft's answers are answers to this question set: nothing that they depend on has changed. */
export function fits(draft: Draft, set: QuestionSet): boolean {
  const { id, fingerprint, answersFingerprint } = draft.set;
  return id === set.id && (fingerprint === set.fingerprint || answersFingerprint === set.answersFingerprint);
}

/** The interview as it stood; what is no answer to its item, because somebody touched the file, is asked again. */
export function resume(set: QuestionSet, draft: Draft): Interview {
  const { typing = null, ticked = null } = draft;
  const interview: Interview = {
    ...begin(set, draft.perspective),
    answers: keptAnswers(set, draft),
    seconds: new Map(Object.entries(draft.seconds)),
    at: draft.at === null ? 'review' : { item: draft.at },
    fromReview: draft.fromReview ?? false,
    begun: typing === null && ticked === null ? null : { text: typing, ticked },
  };
  const known = draft.at === null || askedItems(interview).some(({ id }) => id === draft.at);
  return known ? interview : reopenReview(interview);
}

function keptAnswers(set: QuestionSet, draft: Draft): ReadonlyMap<string, Given> {
  return new Map(
    set.items.flatMap((item): [string, Given][] => {
      const given = givenIn(draft, item);
      return given === undefined ? [] : [[item.id, given]];
    }),
  );
}

function givenIn({ answers }: Draft, item: Item): Given | undefined {
  const kept: unknown = answers[item.id];
  return saysNoAnswer(kept) ? noAnswerTo(item, kept) : answerInDocument(item, kept);
}
