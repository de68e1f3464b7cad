import { kindOf } from '../../core/items/registry.js';
import { foldLabel } from '../../core/items/written-text.js';
import { type Answer, NOT_APPLICABLE } from '../../core/model/answer-sheet.js';
import { type Finding, finding } from '../../core/model/finding.js';
import type { Item, Scale } from '../../core/model/question-set.js';
import { excerpt } from './excerpt.js';

export type CellReading =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly finding: Finding };

const UNANSWERED = new Set([
  'na',
  '-',
  '–',
  '—',
  'k.a.',
  'k. a.',
  'keine angabe',
  'keine antwort',
  'no answer',
]);
const DOES_NOT_APPLY = new Set(['n/a', 'trifft auf mich nicht zu', 'trifft nicht auf mich zu', 'entfällt']);

/** Reads what a cell says about its item: a code, an option's id, a label, nothing, or that it does not apply. */
export function readCell(item: Item, cell: string, limeSurvey: boolean): CellReading {
  const word = cell.length > 40 ? cell.trim() : foldLabel(cell);
  if (word === '' || (kindOf(item).form === 'text' && UNANSWERED.has(word))) return answered(null);
  const parsed = kindOf(item).parse(item, cell);
  if (parsed.ok) return answered(parsed.answer);
  if (UNANSWERED.has(word)) return answered(null);
  if (DOES_NOT_APPLY.has(word)) {
    return item.notApplicable
      ? answered(NOT_APPLICABLE)
      : { ok: false, finding: finding('answer-not-applicable', [], { item: item.id }) };
  }
  const scale = limeSurvey ? kindOf(item).scale(item) : null;
  const code = scale === null ? null : limeSurveyCode(scale, word);
  if (code !== null) return answered(code);
  const facts = { item: item.id, written: excerpt(cell.trim()), expected: parsed.expected };
  return parsed.problem === 'out-of-range'
    ? { ok: false, finding: finding('answer-out-of-range', [], facts) }
    : { ok: false, finding: finding('answer-not-understood', [], facts) };
}

function answered(answer: Answer): CellReading {
  return { ok: true, answer };
}

/** LimeSurvey codes the options of a scale A1, A2, … or AO01, AO02, … from left to right. */
function limeSurveyCode(scale: Scale, word: string): number | null {
  const option = Number(/^ao?(\d{1,3})$/.exec(word)?.[1] ?? 0);
  const code = scale.from + option - 1;
  return option >= 1 && code <= scale.to ? code : null;
}
