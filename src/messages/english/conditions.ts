import type { Tests } from '../../core/model/question-set.js';
import type { ConditionMessages } from '../conditions.js';
import { number } from './words.js';

function saidOf({ is, isNot, atLeast, atMost, above, below, answered }: Tests): readonly string[] {
  const limit = (word: string, value: number | undefined) =>
    value === undefined ? [] : [`${word} ${number(value, 6)}`];
  return [
    ...(is === undefined ? [] : [`is ${is}`]),
    ...(isNot === undefined ? [] : [`is not ${isNot}`]),
    ...limit('at least', atLeast),
    ...limit('at most', atMost),
    ...limit('above', above),
    ...limit('below', below),
    ...(answered === undefined ? [] : [answered ? 'answered' : 'not answered']),
  ];
}

export const conditionMessages: ConditionMessages = {
  test: (name, tests) => `${name ?? 'overall value'} ${saidOf(tests).join(' and ')}`,
  all: (parts) => parts.join(' and '),
  any: (parts) => parts.join(' or '),
  atLeastOf: (count, parts) => `at least ${number(count)} of these: ${parts.join(', ')}`,
  none: (parts) => (parts.length === 1 ? `not: ${parts[0]}` : `none of these: ${parts.join(', ')}`),
};
