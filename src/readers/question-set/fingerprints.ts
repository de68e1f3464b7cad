import { createHash } from 'node:crypto';
import type { Item, QuestionSet } from '../../core/model/question-set.js';

type Fingerprints = Pick<QuestionSet, 'fingerprint' | 'answersFingerprint'>;

/** The keys, at any depth of an item, that an answer to it depends on: what is asked, when, and what can be said. */
const ASKED = [
  ...['id', 'kind', 'text', 'textOther', 'when', 'notApplicable', 'min', 'max', 'unit'],
  ...['scale', 'from', 'to', 'labels', 'low', 'high', 'codes', 'missing', 'yes', 'no'],
  ...['options', 'code', 'other'],
  ...['of', 'least', 'atLeast', 'subject', 'tests', 'is', 'isNot', 'atMost', 'above', 'below', 'answered'],
];

/** Known sets have one order of keys, so equal content gives equal JSON. */
export function fingerprintsOf(set: Omit<QuestionSet, keyof Fingerprints>): Fingerprints {
  // How the interface speaks is nothing that is asked or scored.
  const { address: _, ...content } = set;
  return {
    fingerprint: digestOf(JSON.stringify({ ...content, items: set.items.map(asAsked) })),
    answersFingerprint: digestOf(JSON.stringify(set.items.map(asAsked), ASKED)),
  };
}

/** Without what is nothing that is asked or scored: what an item was called before, and that nothing is called missing. */
function asAsked(item: Item): unknown {
  const left = new Set(['was', ...('missing' in item && item.missing.length === 0 ? ['missing'] : [])]);
  return Object.fromEntries(Object.entries(item).filter(([key]) => !left.has(key)));
}

function digestOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
