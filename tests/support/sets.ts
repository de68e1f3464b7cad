import type { Answer, AnswerSheet } from '../../src/core/model/answer-sheet.js';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { explain, readSet } from '../../src/index.js';

/** A question set from YAML; a mistake in it fails the test with the findings. */
export function setFrom(yaml: string, id = 'probe'): QuestionSet {
  const reading = readSet(Buffer.from(yaml), id);
  if (!reading.ok) throw new Error(reading.findings.map((found) => explain(found, `${id}.yaml`)).join('\n'));
  return reading.value;
}

/** What `kundencheck` says about a faulty set, a line each. */
export function findingsOf(yaml: string | Uint8Array, file = 'probe.yaml'): readonly string[] {
  const reading = readSet(typeof yaml === 'string' ? Buffer.from(yaml) : yaml, 'probe');
  return reading.ok ? [] : reading.findings.map((found) => explain(found, file));
}

export function sheetOf(answers: Record<string, Answer>, more: Partial<AnswerSheet> = {}): AnswerSheet {
  return {
    person: null,
    perspective: 'self',
    started: null,
    finished: null,
    medianSeconds: null,
    answers: new Map(Object.entries(answers)),
    ...more,
  };
}
