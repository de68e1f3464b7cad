import type { Option, QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { type Block, entry } from '../document/document.js';

type Words = RespondentMessages['guide'];

interface Scene {
  readonly text: string;
  readonly options: readonly Option[];
}

/** The scenes of a set without their scores, to cut out and talk about. */
export function cardBlocks(set: QuestionSet, words: Words): readonly Block[] {
  return scenesOf(set).map(({ text, options }, index) =>
    entry(words.card(index + 1), [text, ...options.map(({ id, text: option }) => words.option(id, option))]),
  );
}

/** What the source thinks of each option: for whoever leads the talk. */
export function verdictBlocks(set: QuestionSet, words: Words): readonly Block[] {
  return scenesOf(set).map(({ options }, index) =>
    entry(
      words.card(index + 1),
      options.flatMap(({ id, why }) => (why === null ? [] : [words.option(id, why)])),
    ),
  );
}

/** Choices whose author says what the source thinks of the options. */
function scenesOf({ items }: QuestionSet): readonly Scene[] {
  return items.flatMap((item) =>
    'options' in item && item.options.some(({ why }) => why !== null)
      ? [{ text: item.text, options: item.options }]
      : [],
  );
}
