import { wordingOf } from '../../core/advice/wording.js';
import type { FiredAdvice, Profile } from '../../core/model/profile.js';
import type { AdviceRule, QuestionSet } from '../../core/model/question-set.js';
import type { ProfileVoice } from '../../messages/messages.js';
import { type AdviceBlock, type Block, paragraph } from '../document/document.js';
import { becauseOf } from './because.js';
import type { Citations } from './citations.js';

/** The advice to begin with and what else fits, numbered through; in brief the latter is its title and its step. */
export function adviceBlocks(
  set: QuestionSet,
  profile: Profile,
  messages: ProfileVoice,
  citations: Citations,
  whole: boolean,
): readonly [glance: readonly Block[], more: readonly Block[]] {
  const first = profile.advice.filter(({ atAGlance }) => atAGlance);
  const more = profile.advice.filter(({ atAGlance }) => !atAGlance);
  // Nobody does five checks at a time: only one is named, and by the most pressing advice.
  const leading = first.find(({ rule }) => rule.next !== null);
  const inFull = (fired: FiredAdvice, number: number) =>
    wholeAdvice(fired, number, set, profile, messages, citations);
  return [
    first.flatMap((fired, index) => [
      inFull(fired, index + 1),
      ...(fired === leading ? nextCheck(fired.rule, messages) : []),
    ]),
    more.map((fired, index) => {
      const number = first.length + index + 1;
      return whole ? inFull(fired, number) : briefAdvice(fired, number, profile);
    }),
  ];
}

function wholeAdvice(
  fired: FiredAdvice,
  number: number,
  set: QuestionSet,
  profile: Profile,
  messages: ProfileVoice,
  citations: Citations,
): AdviceBlock {
  const words = messages.profile;
  const { title, text, try: step } = wordingOf(fired.rule, profile.sheet.perspective);
  const because = becauseOf(set, profile, fired, messages);
  return {
    kind: 'advice',
    number,
    title,
    because: because === null ? null : words.becauseLine(because),
    text,
    try: step === null ? null : words.tryLine(step),
    source: citations.of(fired.rule),
  };
}

function briefAdvice({ rule }: FiredAdvice, number: number, { sheet }: Profile): AdviceBlock {
  const { title, try: step } = wordingOf(rule, sheet.perspective);
  return { kind: 'advice', number, title, because: null, text: null, try: step, source: null };
}

function nextCheck({ next }: AdviceRule, { profile: words }: ProfileVoice): readonly Block[] {
  return next === null ? [] : [paragraph(words.next(next))];
}
