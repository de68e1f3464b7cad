import type { Tests } from '../../core/model/question-set.js';
import type { ConditionMessages } from '../conditions.js';
import { number } from './words.js';

function saidOf({ is, isNot, atLeast, atMost, above, below, answered }: Tests): readonly string[] {
  const limit = (word: string, value: number | undefined) =>
    value === undefined ? [] : [`${word} ${number(value, 6)}`];
  return [
    ...(is === undefined ? [] : [`ist ${is}`]),
    ...(isNot === undefined ? [] : [`ist nicht ${isNot}`]),
    ...limit('mindestens', atLeast),
    ...limit('höchstens', atMost),
    ...limit('über', above),
    ...limit('unter', below),
    ...(answered === undefined ? [] : [answered ? 'beantwortet' : 'nicht beantwortet']),
  ];
}

export const conditionMessages: ConditionMessages = {
  test: (name, tests) => `${name ?? 'Gesamtwert'} ${saidOf(tests).join(' und ')}`,
  all: (parts) => parts.join(' und '),
  any: (parts) => parts.join(' oder '),
  atLeastOf: (count, parts) => `wenigstens ${number(count)} davon: ${parts.join(', ')}`,
  none: (parts) => (parts.length === 1 ? `nicht: ${parts[0]}` : `keines davon: ${parts.join(', ')}`),
};
