import type { FiredAdvice } from '../../core/model/profile.js';
import type { AdviceRule, QuestionSet, Source } from '../../core/model/question-set.js';
import type { ProfileVoice } from '../../messages/messages.js';

/** Sources are named once, at the end; advice points at them. */
export interface Citations {
  /** What stands under an advice. */
  of(rule: AdviceRule): string | null;
  /** What stands at the end. */
  readonly list: readonly string[];
}

export function citationsOf(
  { sources }: QuestionSet,
  advice: readonly FiredAdvice[],
  { profile: words }: ProfileVoice,
): Citations {
  const cited = sources.filter(({ id }) => advice.some(({ rule }) => rule.source === id));
  const name = ({ author, title, publisher }: Source) => words.source(author, title, publisher);
  const alone = sources.length === 1;
  return {
    of({ source, passage }) {
      const index = cited.findIndex(({ id }) => id === source);
      if (index >= 0 && !alone) return words.numberedSource(index + 1, passage);
      return passage === null ? null : words.passage(passage);
    },
    list: cited.map((source, index) =>
      alone ? words.onlySource(name(source)) : words.sourceInList(index + 1, name(source)),
    ),
  };
}
