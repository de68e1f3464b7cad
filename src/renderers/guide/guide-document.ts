import type { Guide } from '../../core/model/guide.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { dimensionOf, sourceOf } from '../../core/model/references.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { type Block, bullets, type Document, entry, notes, section } from '../document/document.js';
import { cardBlocks, verdictBlocks } from './scene-cards.js';

/** What somebody needs who works through a set with a group, in the order of the seminar. */
export function guideDocument(set: QuestionSet, guide: Guide, messages: RespondentMessages): Document {
  const { guide: words, profile } = messages;
  const { headings } = words;
  const minutes = guide.plan.reduce((sum, step) => sum + step.minutes, 0);
  return {
    language: set.language,
    title: words.title(set.title),
    subtitle: [[set.id, set.version].join(' · ')],
    opening: guide.aim === null ? [] : [guide.aim],
    sections: [
      ...section(headings.material, bullets(guide.material)),
      ...section(headings.rules, bullets(words.rules)),
      ...section(headings.plan(minutes), planBlocks(guide, words)),
      ...section(headings.readings, readingBlocks(guide, set, words)),
      ...section(headings.cards, cardBlocks(set, words)),
      ...section(headings.verdicts, verdictBlocks(set, words)),
      ...section(headings.exercises, exerciseBlocks(guide, set, words)),
      ...section(headings.debrief, bullets(guide.debrief)),
      ...section(
        headings.voices,
        guide.voices.map(({ says, text }) => entry(words.says(says), [text])),
      ),
      ...section(
        profile.headings.sources,
        notes(set.sources.map(({ author, title, publisher }) => profile.source(author, title, publisher))),
      ),
    ],
  };
}

type Words = RespondentMessages['guide'];

/** Each step with the minutes from the beginning. */
function planBlocks({ plan }: Guide, words: Words): readonly Block[] {
  let from = 0;
  return plan.map(({ minutes, title, text }) => {
    const time = words.time(from, from + minutes);
    from += minutes;
    return entry(`${time}  ${title}`, text === null ? [] : [text]);
  });
}

function readingBlocks({ readings }: Guide, set: QuestionSet, words: Words): readonly Block[] {
  return readings.map(({ text, source, passage }, index) => {
    const alone = set.sources.length === 1;
    const title = alone || source === null ? null : sourceOf(set, source).title;
    return entry(words.reading(index + 1, title, passage), [text]);
  });
}

function exerciseBlocks({ exercises }: Guide, set: QuestionSet, words: Words): readonly Block[] {
  return exercises.map(({ dimension, title, minutes, text }) => {
    const about = dimensionOf(set, dimension).title;
    return entry(words.exercise(about, title, minutes), [text]);
  });
}
