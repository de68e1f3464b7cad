import { wordingOf } from '../../core/advice/wording.js';
import { documentedAnswers } from '../../core/items/documented.js';
import type { AnswerSheet, Perspective } from '../../core/model/answer-sheet.js';
import type { DimensionScore, Notice, Profile } from '../../core/model/profile.js';
import type { AdviceRule, QuestionSet } from '../../core/model/question-set.js';
import { printableJson } from '../../core/text/printable.js';
import type { ProfileVoice } from '../../messages/messages.js';
import { becauseOf } from './because.js';

/** The profile document, indented; it can be read back wherever answers can. */
export function renderJson(set: QuestionSet, profile: Profile, messages: ProfileVoice): string {
  return asText(profileDocument(set, profile, messages));
}

/** The same without what was made of the answers, for a page that shows no profile: whoever reads it, scores it. */
export function renderAnswersJson(set: QuestionSet, sheet: AnswerSheet): string {
  return asText(answersDocument(set, sheet));
}

function asText(document: object): string {
  return `${printableJson(JSON.stringify(document, null, 2))}\n`;
}

function answersDocument(set: QuestionSet, sheet: AnswerSheet) {
  return {
    format: 'kundencheck/profile/1',
    set: { id: set.id, version: set.version, fingerprint: set.fingerprint },
    person: sheet.person,
    perspective: sheet.perspective,
    started: sheet.started,
    finished: sheet.finished,
    medianSeconds: sheet.medianSeconds,
    answers: documentedAnswers(set.items, sheet.answers),
  };
}

/** `kundencheck/profile/1`: stable, with full precision. Keys are only ever added. */
export function profileDocument(set: QuestionSet, profile: Profile, messages: ProfileVoice) {
  const { sheet } = profile;
  return {
    ...answersDocument(set, sheet),
    dimensions: profile.dimensions.map((score) => documentedScore(score, messages)),
    gaps: profile.gaps.map(({ gap, percent }) => ({ id: gap.id, percent })),
    overall: { percent: profile.overall?.percent ?? null },
    advice: profile.advice.map((fired) =>
      documentedAdvice(fired.rule, sheet.perspective, becauseOf(set, profile, fired, messages)),
    ),
    notices: profile.notices.map((notice) => documentedNotice(notice, messages)),
  };
}

/** A piece of advice as documents hold it, with the words for why it fired. */
export function documentedAdvice(rule: AdviceRule, perspective: Perspective, because: string | null) {
  const { id, source, passage, next } = rule;
  return { id, ...wordingOf(rule, perspective), because, source, passage, next };
}

/** A dimension's score as documents hold it. */
export function documentedScore(
  { dimension, value, percent, mean, estimated, answered, items, reason, band, norm }: DimensionScore,
  messages: ProfileVoice,
) {
  return {
    id: dimension.id,
    title: dimension.title,
    higher: dimension.higher,
    percent,
    // A dimension that counts in percent has nothing more to say.
    ...(dimension.score.unit === 'percent'
      ? {}
      : { unit: dimension.score.unit, value, ...dimension.range, estimated }),
    mean: mean?.value ?? null,
    answered,
    items,
    ...(reason === null ? {} : { reason: messages.profile.reason(reason) }),
    band:
      band === null
        ? null
        : { from: band.from, ...(band.upTo === null ? {} : { upTo: band.upTo }), title: band.title },
    ...(norm === null ? {} : { norm }),
  };
}

export function documentedNotice(notice: Notice, messages: ProfileVoice) {
  return { code: notice.code, text: messages.profile.notice(notice) };
}
