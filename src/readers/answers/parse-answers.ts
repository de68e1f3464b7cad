import { saysNotApplicable } from '../../core/items/documented.js';
import type { Written } from '../../core/items/item-kind.js';
import { kindOf } from '../../core/items/registry.js';
import { type Answer, NOT_APPLICABLE } from '../../core/model/answer-sheet.js';
import { type Finding, finding, type Path } from '../../core/model/finding.js';
import type { Item, QuestionSet } from '../../core/model/question-set.js';
import { nearest } from '../../core/text/nearest.js';

/** Parses a mapping from item ids to written answers; what cannot be an answer is found with its path. */
export function parseAnswers(
  set: QuestionSet,
  written: Readonly<Record<string, unknown>>,
  path: Path,
  findings: Finding[],
): ReadonlyMap<string, Answer> {
  const items = new Map(set.items.map((item) => [item.id, item]));
  const answers = new Map<string, Answer>();
  for (const [id, value] of Object.entries(written)) {
    const item = items.get(id);
    const at = [...path, id];
    if (item === undefined) {
      const near = nearest(id, [...items.keys()]);
      findings.push({ ...finding('answer-unknown-item', at, { item: id, near }), atKey: true });
    } else {
      const answer = parseAnswer(item, value, at);
      if (isFinding(answer)) findings.push(answer);
      else answers.set(id, answer);
    }
  }
  return answers;
}

function isFinding(parsed: Answer | Finding): parsed is Finding {
  return typeof parsed === 'object' && parsed !== null && 'code' in parsed;
}

/** One written answer; null for one left open. */
function parseAnswer(item: Item, value: unknown, path: Path): Answer | Finding {
  if (value === null || value === undefined || value === '') return null;
  if (saysNotApplicable(item, value))
    return item.notApplicable ? NOT_APPLICABLE : finding('answer-not-applicable', path, { item: item.id });
  const kind = kindOf(item);
  const facts = { item: item.id, written: shown(value), expected: kind.expected(item) };
  if (!isWritten(value)) return finding('answer-not-understood', path, facts);
  const parsed = kind.parse(item, value);
  if (parsed.ok) return parsed.answer;
  return parsed.problem === 'out-of-range'
    ? finding('answer-out-of-range', path, facts)
    : finding('answer-not-understood', path, facts);
}

function isWritten(value: unknown): value is Written {
  const isScalar = (part: unknown) => ['string', 'number', 'boolean'].includes(typeof part);
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar));
}

const SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
