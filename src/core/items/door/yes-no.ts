import type { Expected } from '../../model/finding.js';
import type { YesNoItem } from '../../model/question-set.js';
import { foldLabel } from '../written-text.js';
import type { KindDoor } from './kind-door.js';
import { loadedReferences } from './loaded.js';

const YES = new Set(['yes', 'y', 'true', 'wahr', '1', 'ja', 'j']);
const NO = new Set(['no', 'n', 'false', 'falsch', '0', 'nein']);

function expected({ labels }: YesNoItem): Expected {
  return { kind: 'yes-no', labels: [labels.yes, labels.no] };
}

export const yesNoDoor: KindDoor<'yes-no'> = {
  check: () => [],
  references: loadedReferences,
  expected,
  parse(item, written) {
    if (!Array.isArray(written)) {
      const text = foldLabel(String(written));
      if (text === foldLabel(item.labels.yes) || YES.has(text)) return { ok: true, answer: 'yes' };
      if (text === foldLabel(item.labels.no) || NO.has(text)) return { ok: true, answer: 'no' };
    }
    return { ok: false, problem: 'not-understood', expected: expected(item) };
  },
};
