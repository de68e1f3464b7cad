import { subjectsOf } from '../../core/conditions/subjects.js';
import { questionOf } from '../../core/interview/responses.js';
import { kindOf } from '../../core/items/registry.js';
import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { FiredAdvice, GapScore, Reason } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { dimensionOf, gapOf, itemOf } from '../../core/model/references.js';
import { printableLine } from '../../core/text/printable.js';
import { shownDifference } from '../../core/text/shown-difference.js';
import type { ProfileVoice } from '../../messages/messages.js';
import type { NamedReason } from '../../messages/respondent/profile.js';
import { scoreText } from './score-text.js';

/** What reasons are told by besides themselves; every profile is one. */
interface ToldBy {
  readonly sheet: Pick<AnswerSheet, 'perspective'>;
  readonly gaps: readonly GapScore[];
}

/** Why a piece of advice fired, in words. */
export function becauseOf(
  set: QuestionSet,
  profile: ToldBy,
  fired: Pick<FiredAdvice, 'because'>,
  messages: ProfileVoice,
): string | null {
  const other = profile.sheet.perspective === 'other';
  return messages.profile.because(
    telling(set, fired.because).map((reason) => named(reason, set, profile, messages)),
    other,
  );
}

/** A single answer says more than the score around it; that something was answered at all says nothing. */
function telling(set: QuestionSet, reasons: readonly Reason[]): readonly Reason[] {
  const given = reasons.filter(({ tests }) => Object.keys(tests).some((test) => test !== 'answered'));
  const said = given.filter(({ subject }) => !isFilter(set, subject));
  const all = said.length > 0 ? said : given;
  const answers = all.filter(({ subject }) => subject.kind === 'item');
  return answers.length > 0 ? answers : all;
}

/** A question that counts in no dimension and only decides what else is asked: no reason where there is another one. */
function isFilter(set: QuestionSet, subject: Reason['subject']): boolean {
  if (subject.kind !== 'item') return false;
  const item = itemOf(set, subject.id);
  if (kindOf(item).dimensions(item).length > 0) return false;
  const asks = (by: Reason['subject']) => by.kind === 'item' && by.id === item.id;
  return set.items.some(({ when }) => when !== null && subjectsOf(when).some(asks));
}

/** A gap as what lies between the two values that are shown. */
function asShown(reason: Reason, { gaps }: ToldBy, id: string): Reason {
  const { of, minus } = gaps.find(({ gap }) => gap.id === id) ?? { of: null, minus: null };
  return of === null || minus === null ? reason : { ...reason, value: shownDifference(of, minus) };
}

function named(
  reason: Reason,
  set: QuestionSet,
  profile: ToldBy,
  { profile: words }: ProfileVoice,
): NamedReason {
  const { subject, value } = reason;
  const other = profile.sheet.perspective === 'other';
  switch (subject.kind) {
    case 'item': {
      const item = itemOf(set, subject.id);
      const answer = value === null ? null : printableLine(kindOf(item).describe(item, value, other));
      return { reason, name: questionOf(item, other), answer };
    }
    case 'dimension': {
      const dimension = dimensionOf(set, subject.id);
      const answer = value === null ? null : scoreText(Number(value), dimension, words);
      return { reason, name: dimension.title, answer };
    }
    case 'gap':
      return {
        reason: asShown(reason, profile, subject.id),
        name: gapOf(set, subject.id).title,
        answer: null,
      };
    case 'overall':
      return { reason, name: set.overall?.title ?? '', answer: null };
  }
}
