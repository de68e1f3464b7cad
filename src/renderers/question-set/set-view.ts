import { responsesOf } from '../../core/interview/responses.js';
import { kindOf } from '../../core/items/registry.js';
import type { Item, QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';

/** What a set asks, measures and draws on, in words and in reading order. */
export interface SetView {
  readonly title: string;
  readonly facts: string;
  readonly paragraphs: readonly string[];
  readonly dimensions: readonly DimensionView[];
  readonly items: readonly ItemView[];
  readonly sources: readonly string[];
}

interface DimensionView {
  readonly title: string;
  readonly about: string | null;
  readonly facts: string;
  readonly bands: string | null;
}

interface ItemView {
  readonly text: string;
  /** Its dimensions, its kind, whether it is reversed or asked only sometimes. */
  readonly facts: string;
  readonly responses: readonly string[];
}

export function setView(set: QuestionSet, messages: RespondentMessages): SetView {
  const words = messages.set;
  const titleOf = (id: string) => set.dimensions.find((dimension) => dimension.id === id)?.title ?? id;
  return {
    title: set.title,
    facts: [set.id, set.version, messages.interview.about(set.minutes, set.items.length)].join(' · '),
    paragraphs: [set.summary, set.intro].filter((text) => text !== null),
    dimensions: set.dimensions.map(({ id, title, about, higher, bands }) => ({
      title,
      about,
      facts: words.dimension(
        set.items.filter((item) => kindOf(item).dimensions(item).includes(id)).length,
        higher,
      ),
      bands: bands.length === 0 ? null : words.bands(bands),
    })),
    items: set.items.map((item) => itemView(item, titleOf, messages)),
    sources: set.sources.map(({ author, title, publisher }) =>
      messages.profile.source(author, title, publisher, null),
    ),
  };
}

function itemView(item: Item, titleOf: (id: string) => string, { set: words }: RespondentMessages): ItemView {
  const dimensions = kindOf(item).dimensions(item).map(titleOf);
  const reversed = 'loadings' in item && item.loadings.some(({ reverse }) => reverse);
  return {
    text: item.text,
    facts: words.item({
      id: item.id,
      dimensions,
      reversed,
      conditional: item.when !== null,
      optional: item.optional,
    }),
    responses: responsesOf(item, false).map(({ key, label }) => (label === '' ? key : `${key} ${label}`)),
  };
}
