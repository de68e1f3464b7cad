import type { Expected } from '../../model/finding.js';
import type { ChoiceItem } from '../../model/question-set.js';
import { optionIds } from '../options.js';
import type { KindDoor } from './kind-door.js';
import { checkOptions, namedOption, optionReferences, otherAnswer } from './options.js';

function expected(item: ChoiceItem): Expected {
  return { kind: 'options', ids: optionIds(item), several: false };
}

export const choiceDoor: KindDoor<'choice'> = {
  check: checkOptions,
  references: optionReferences,
  expected,
  parse(item, written) {
    const option = Array.isArray(written) ? undefined : namedOption(item, written);
    const answer = option?.id ?? (Array.isArray(written) ? undefined : otherAnswer(item, String(written)));
    if (answer !== undefined) return { ok: true, answer };
    return { ok: false, problem: 'not-understood', expected: expected(item) };
  },
};
