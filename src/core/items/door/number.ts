import type { Expected } from '../../model/finding.js';
import type { NumberItem } from '../../model/question-set.js';
import { isWithin } from '../number.js';
import { readNumber } from '../written-text.js';
import type { Complaint, KindDoor } from './kind-door.js';
import { loadedReferences } from './loaded.js';

function expected({ min, max }: NumberItem): Expected {
  return { kind: 'number', min, max };
}

export const numberDoor: KindDoor<'number'> = {
  check({ id, min, max, loadings }) {
    const complaints: Complaint[] = [];
    if (min !== null && max !== null && !(min < max))
      complaints.push({ code: 'number-range', path: ['max'], facts: { min, max } });
    if (loadings.length > 0 && (min === null || max === null))
      complaints.push({ code: 'number-without-range', path: ['dimension'], facts: { item: id } });
    return complaints;
  },
  references: loadedReferences,
  expected,
  parse(item, written) {
    const value = readNumber(written);
    if (value === null) return { ok: false, problem: 'not-understood', expected: expected(item) };
    if (!isWithin(item, value)) return { ok: false, problem: 'out-of-range', expected: expected(item) };
    return { ok: true, answer: value };
  },
};
