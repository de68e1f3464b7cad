import { createHash } from 'node:crypto';
import type { QuestionSet } from '../../core/model/question-set.js';

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
    fingerprint: digestOf(JSON.stringify(content, withoutFormerIds)),
    answersFingerprint: digestOf(JSON.stringify(set.items, ASKED)),
  };
}

/** What an item was called before is nothing that is asked or scored, either. */
function withoutFormerIds(key: string, value: unknown): unknown {
  return key === 'was' ? undefined : value;
}

function digestOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
