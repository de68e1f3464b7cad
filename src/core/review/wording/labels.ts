import { type Finding, finding } from '../../model/finding.js';
import type { QuestionSet, Scale } from '../../model/question-set.js';
import { statementsOf } from './german-items.js';

const FREQUENCY = /\b(nie|selten|manchmal|gelegentlich|oft|häufig|meistens|immer|täglich|wöchentlich)\b/i;
const AGREEMENT = /\b(trifft|stimm\p{L}*|zustimm\p{L}*|zutreffend|einverstanden|lehne)\b/iu;
const HOW_OFTEN = /^(?:wie (?:oft|häufig)|an wie vielen)\b/i;
const OTHER_QUESTION = /\?$/;
const ADVERB = /\b(oft|häufig|selten|manchmal|gelegentlich|meistens|regelmäßig|ab und zu|hin und wieder)\b/i;

/** A statement that names a frequency cannot be answered with one, and a question not with agreement. */
export function labelMisfits(set: QuestionSet): readonly Finding[] {
  return statementsOf(set).flatMap(({ item, text, path }) => {
    if (!('scale' in item)) return [];
    const labels = labelsOf(item.scale);
    const scale = labels.filter((label) => AGREEMENT.test(label)).length > 1 ? 'agreement' : 'frequency';
    const frequent = labels.filter((label) => FREQUENCY.test(label)).length > 1;
    if (scale === 'frequency' && !frequent) return [];
    const word =
      scale === 'frequency'
        ? (ADVERB.exec(text)?.[0] ?? /^ich stimme\b/i.exec(text)?.[0])
        : (HOW_OFTEN.exec(text)?.[0] ?? OTHER_QUESTION.exec(text)?.[0]);
    return word === undefined || (scale === 'frequency' && HOW_OFTEN.test(text))
      ? []
      : [finding('label-misfit', path, { word, scale })];
  });
}

function labelsOf({ labels, low, high }: Scale): readonly string[] {
  return labels ?? [low ?? '', high ?? ''];
}
