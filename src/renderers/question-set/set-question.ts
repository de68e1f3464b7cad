import { kindOf } from '../../core/items/registry.js';
import { codesOf, labelOfCode } from '../../core/items/scale.js';
import type { Item, Option, QuestionSet } from '../../core/model/question-set.js';
import { dimensionOf } from '../../core/model/references.js';
import { printableLine } from '../../core/text/printable.js';
import type { NamedLoading, SetMessages } from '../../messages/respondent/set.js';
import { conditionText } from '../condition-text.js';
import type { Detailed, Question } from '../document/document.js';
import { declaredOfItem } from './declared.js';
import type { Extent } from './extent.js';

/** An item as its author reads it again: how it counts, when it is asked, its answers under the names of conditions. */
export function questionOf(item: Item, set: QuestionSet, extent: Extent, words: SetMessages): Question {
  return {
    text: item.text,
    facts: words.item({
      id: item.id,
      dimensions: loadingsOf(item, set),
      reverse: 'loadings' in item && item.loadings.length !== 1 && item.reverse,
      when: item.when === null ? null : printableLine(conditionText(item.when, words.conditions)),
      optional: item.optional,
      // A text is for words of one's own: nothing there could fail to apply.
      notApplicable: item.notApplicable || kindOf(item).form === 'text',
    }),
    responses: responsesIn(item, set, extent, words),
    declared: declaredOfItem(item, extent, words),
  };
}

function loadingsOf(item: Item, set: QuestionSet): readonly NamedLoading[] {
  return kindOf(item)
    .counts(item)
    .map(({ dimension, weight, reverse }) => ({ title: dimensionOf(set, dimension).title, weight, reverse }));
}

/** Each answer by the name that conditions and answer files call it. */
function responsesIn(item: Item, set: QuestionSet, extent: Extent, words: SetMessages): readonly Detailed[] {
  if ('options' in item)
    return item.options.map((option) => ({
      text: `${option.id} ${option.text}`,
      details: extent === 'proof' ? detailsOf(option, set, words) : [],
    }));
  const kind = kindOf(item);
  const scale = kind.scale(item);
  const named =
    scale === null
      ? (kind.codes(item) ?? []).map((code) => [code, kind.label(item, code)] as const)
      : codesOf(scale).map((code) => [code, labelOfCode(scale, code) ?? ''] as const);
  return named.map(([code, label]) => ({ text: `${code} ${label}`.trim(), details: [] }));
}

function detailsOf(
  { textOther, why, scores }: Option,
  set: QuestionSet,
  words: SetMessages,
): readonly string[] {
  const named = scores.map(({ dimension, percent }) => [dimensionOf(set, dimension).title, percent] as const);
  return [
    ...(named.length === 0 ? [] : [words.option(named)]),
    ...(textOther === null ? [] : [words.other(textOther)]),
    ...(why === null ? [] : [words.why(why)]),
  ];
}
