import type { Expected } from '../../model/finding.js';
import type { Scale } from '../../model/question-set.js';
import { codesOf, isCode, labelOfCode } from '../scale.js';
import { foldLabel, readNumber } from '../written-text.js';
import type { KindDoor } from './kind-door.js';
import { loadedReferences } from './loaded.js';

function expected({ from, to, labels }: Scale): Expected {
  return { kind: 'codes', from, to, labels };
}

export const scaleDoor: KindDoor<'scale'> = {
  check: () => [],
  references: loadedReferences,
  expected: ({ scale }) => expected(scale),
  parse({ scale }, written) {
    const code = readNumber(written);
    if (code !== null) {
      if (isCode(scale, code)) return { ok: true, answer: code };
      return { ok: false, problem: 'out-of-range', expected: expected(scale) };
    }
    if (typeof written === 'string') {
      const label = foldLabel(written);
      const named = codesOf(scale).find((candidate) => {
        const its = labelOfCode(scale, candidate);
        return its !== null && (foldLabel(its) === label || foldLabel(`${candidate} ${its}`) === label);
      });
      if (named !== undefined) return { ok: true, answer: named };
    }
    return { ok: false, problem: 'not-understood', expected: expected(scale) };
  },
};
