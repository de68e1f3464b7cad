import type { GapDefinition, OverallDefinition, QuestionSet, Source } from '../../core/model/question-set.js';
import { dimensionOf } from '../../core/model/references.js';
import type { RespondentMessages } from '../../messages/messages.js';
import {
  type Block,
  bullets,
  type Document,
  entry,
  paragraph,
  type Section,
  section,
} from '../document/document.js';
import type { Extent } from './extent.js';
import { ruleBlock } from './rule-block.js';
import { measureOf } from './set-measure.js';
import { questionOf } from './set-question.js';

/** What a set asks, measures and draws on; as a proof sheet also what it advises, and all that its author decided. */
export function setDocument(set: QuestionSet, extent: Extent, messages: RespondentMessages): Document {
  const { set: words, interview } = messages;
  const { headings } = words;
  const { dimensions, items, gaps, overall } = set;
  return {
    language: set.language,
    title: set.title,
    subtitle: [
      [set.id, set.version, interview.about(set.minutes, items.length)].join(' · '),
      words.voice(set.language, set.address),
    ],
    opening: [set.summary, set.intro].filter((text) => text !== null),
    sections: [
      ...section(headings.dimensions, [
        { kind: 'measures', measures: dimensions.map((one) => measureOf(one, set, extent, words)) },
      ]),
      ...section(
        headings.gaps,
        gaps.map((gap) => gapBlock(gap, messages)),
      ),
      ...section(headings.overall, overall === null ? [] : [overallBlock(overall, set, messages)]),
      ...section(headings.items, [
        { kind: 'questions', questions: items.map((item) => questionOf(item, set, extent, words)) },
      ]),
      ...(extent === 'proof' ? afterwards(set, messages) : []),
      ...section(headings.sources, bullets(set.sources.map((source) => sourceLine(source, messages)))),
    ],
  };
}

/** What somebody reads who has answered. */
function afterwards(
  { advice, closing, reminder }: QuestionSet,
  messages: RespondentMessages,
): readonly Section[] {
  const { set: words } = messages;
  const rules = advice.map((rule) => ruleBlock(rule, messages));
  return [
    ...section(words.headings.advice, rules),
    ...section(words.headings.closing, closing === null ? [] : [paragraph(closing)]),
    ...section(words.headings.reminder, reminder === null ? [] : [paragraph(words.reminder(reminder))]),
  ];
}

function gapBlock({ id, title, of, minus, sides }: GapDefinition, { set: words }: RespondentMessages): Block {
  return entry(title, [
    words.gap(id, of.id, minus.id),
    ...(sides === null ? [] : [words.sides(sides.of, sides.minus)]),
  ]);
}

function overallBlock(
  { title, dimensions }: OverallDefinition,
  set: QuestionSet,
  { set: words }: RespondentMessages,
): Block {
  return entry(title, [words.overall(dimensions.map((id) => dimensionOf(set, id).title))]);
}

function sourceLine(
  { id, author, title, publisher, year, url }: Source,
  { set: words, profile }: RespondentMessages,
): string {
  const more = [year, url].filter((part) => part !== null).map(String);
  return words.sourceInList(id, profile.source(author, title, publisher), more);
}
