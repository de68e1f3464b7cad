import type { FiredAdvice, Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Block } from '../document/document.js';
import { becauseOf } from './because.js';

/** The advice to begin with and what else fits, numbered through. */
export function adviceBlocks(
  set: QuestionSet,
  profile: Profile,
  messages: RespondentMessages,
): readonly [glance: readonly Block[], more: readonly Block[]] {
  const first = profile.advice.filter(({ atAGlance }) => atAGlance);
  const more = profile.advice.filter(({ atAGlance }) => !atAGlance);
  const numbered = (from: number) => (fired: FiredAdvice, index: number) =>
    adviceBlock(fired, from + index, set, profile, messages);
  return [first.map(numbered(1)), more.map(numbered(first.length + 1))];
}

function adviceBlock(
  fired: FiredAdvice,
  number: number,
  set: QuestionSet,
  profile: Profile,
  messages: RespondentMessages,
): Block {
  const words = messages.profile;
  const { rule } = fired;
  const source = set.sources.find(({ id }) => id === rule.source);
  const from =
    source === undefined
      ? rule.passage
      : words.source(source.author, source.title, source.publisher, rule.passage);
  const because = becauseOf(set, profile, fired, messages);
  return {
    kind: 'advice',
    number,
    title: rule.title,
    because: because === null ? null : words.becauseLine(because),
    text: rule.text,
    try: rule.try === null ? null : words.tryLine(rule.try),
    source: from === null ? null : words.sourceLine(from),
  };
}
