import type { GapScore, Profile } from '../../core/model/profile.js';
import type { Measured, QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';

/** The gaps, the widest first. */
export function gapLines(
  set: QuestionSet,
  { gaps }: Profile,
  { profile: words }: RespondentMessages,
): readonly string[] {
  return gaps
    .toSorted((a, b) => Math.abs(b.percent ?? -1) - Math.abs(a.percent ?? -1))
    .map((score) => `${score.gap.title}: ${distance(score, set, words)}`);
}

function distance(
  { gap, of, minus }: GapScore,
  set: QuestionSet,
  words: RespondentMessages['profile'],
): string {
  if (of === null || minus === null) return words.gapUnknown;
  const title = (side: Measured) =>
    set.dimensions.find(({ id }) => side.kind === 'dimension' && id === side.id)?.title;
  const [ofTitle, minusTitle] = [title(gap.of), title(gap.minus)];
  const names = ofTitle === undefined || minusTitle === undefined ? null : { of: ofTitle, minus: minusTitle };
  return words.gap(of, minus, names);
}
