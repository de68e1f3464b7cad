import { responsesOf } from '../../core/interview/responses.js';
import { kindOf } from '../../core/items/registry.js';
import type { Dimension, Item, QuestionSet } from '../../core/model/question-set.js';
import { dimensionOf } from '../../core/model/references.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { bullets, type Document, type Measure, type Question, section } from '../document/document.js';
import { declaredOfDimension, declaredOfItem } from './declared.js';

/** What a set asks, measures and draws on. */
export function setDocument(set: QuestionSet, _: null, messages: RespondentMessages): Document {
  const { headings } = messages.set;
  const sources = set.sources.map(({ author, title, publisher }) =>
    messages.profile.source(author, title, publisher),
  );
  return {
    language: set.language,
    title: set.title,
    subtitle: [[set.id, set.version, messages.interview.about(set.minutes, set.items.length)].join(' · ')],
    opening: [set.summary, set.intro].filter((text) => text !== null),
    sections: [
      ...section(headings.dimensions, [
        { kind: 'measures', measures: set.dimensions.map((one) => measure(one, set, messages)) },
      ]),
      ...section(headings.items, [
        { kind: 'questions', questions: set.items.map((item) => question(item, set, messages)) },
      ]),
      ...section(headings.sources, bullets(sources)),
    ],
  };
}

function measure(dimension: Dimension, { items }: QuestionSet, { set: words }: RespondentMessages): Measure {
  const { id, title, about, higher, bands } = dimension;
  const own = items.filter((item) => kindOf(item).dimensions(item).includes(id));
  return {
    title,
    about,
    facts: words.dimension(own.length, higher),
    bands: bands.length === 0 ? null : words.bands(bands),
    declared: declaredOfDimension(dimension, words),
  };
}

function question(item: Item, from: QuestionSet, { set: words }: RespondentMessages): Question {
  const titleOf = (id: string) => dimensionOf(from, id).title;
  return {
    text: item.text,
    facts: words.item({
      id: item.id,
      dimensions: kindOf(item).dimensions(item).map(titleOf),
      reversed: 'loadings' in item && item.loadings.some(({ reverse }) => reverse),
      conditional: item.when !== null,
      optional: item.optional,
    }),
    responses: responsesOf(item, false).map(({ key, label }) => (label === '' ? key : `${key} ${label}`)),
    declared: declaredOfItem(item, words),
  };
}
