import type { Answer } from '../../../core/model/answer-sheet.js';
import { type Finding, finding, type Path } from '../../../core/model/finding.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import { nearest } from '../../../core/text/nearest.js';
import { readAnswer } from '../read-answer.js';

/** Parses a mapping from item ids to written answers; what cannot be an answer is found with its path. */
export function parseAnswers(
  set: QuestionSet,
  written: Readonly<Record<string, unknown>>,
  path: Path,
  findings: Finding[],
): ReadonlyMap<string, Answer> {
  const items = new Map(set.items.map((item) => [item.id, item]));
  const former = new Map(set.items.flatMap((item) => item.was.map((id) => [id, item])));
  const answers = new Map<string, Answer>();
  for (const [id, value] of Object.entries(written)) {
    const item = items.get(id) ?? former.get(id);
    const at = [...path, id];
    if (item === undefined) {
      const near = nearest(id, [...items.keys()]);
      findings.push({ ...finding('answer-unknown-item', at, { item: id, near }), atKey: true });
      continue;
    }
    const reading = readAnswer(item, value, at);
    if (reading.ok) {
      // An answer under the present id counts, whatever stands under a former one.
      if (item.id === id || !Object.hasOwn(written, item.id)) answers.set(item.id, reading.answer);
    } else findings.push(reading.finding);
  }
  return answers;
}
