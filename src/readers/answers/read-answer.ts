import { saysNotApplicable } from '../../core/items/documented.js';
import { doorOf } from '../../core/items/door/registry.js';
import { wordsForNoAnswer } from '../../core/items/missing.js';
import { OTHER } from '../../core/items/options.js';
import { kindOf } from '../../core/items/registry.js';
import { foldLabel, type Written } from '../../core/items/written-text.js';
import { type Answer, NOT_APPLICABLE } from '../../core/model/answer-sheet.js';
import { type Finding, finding, type Path } from '../../core/model/finding.js';
import type { Item } from '../../core/model/question-set.js';
import { excerpt } from '../../core/text/excerpt.js';
import { nearLabel } from './near-label.js';

export type AnswerReading =
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
const DOES_NOT_APPLY = new Set([
  'n/a',
  'kommt bei mir nicht vor',
  'trifft auf mich nicht zu',
  'trifft nicht auf mich zu',
  'entfällt',
]);

/**
 * Reads what a cell or a document says about its item: a code, an option's id, a label, nothing, or that it does not apply. `path` is where it stands in a document.
 */
export function readAnswer(item: Item, written: unknown, path: Path = []): AnswerReading {
  if (written === null || written === undefined) return answered(null);
  if (saysNotApplicable(item, written)) return notApplicable(item, path);
  const kind = kindOf(item);
  const facts = { item: item.id, written: shown(written), expected: doorOf(item).expected(item) };
  const misunderstood = () =>
    finding('answer-not-understood', path, { ...facts, near: nearLabel(item, facts.written) });
  if (typeof written === 'object' && kind.isAnswer(item, written)) return answered(written);
  if (!isWritten(written)) return { ok: false, finding: misunderstood() };
  const word = wordOf(written);
  const blank = typeof written === 'string' && written.trim() === '';
  if (blank || (word === '' && kind.form !== 'text')) return answered(null);
  const parsed = doorOf(item).parse(item, written);
  const isOwnWords = parsed.ok && kind.codesIn(item, parsed.answer).some((code) => code === OTHER);
  if (parsed.ok && !(isOwnWords && (UNANSWERED.has(word) || DOES_NOT_APPLY.has(word))))
    return answered(parsed.answer);
  if (UNANSWERED.has(word) || offersForNoAnswer(item, word)) return answered(null);
  if (DOES_NOT_APPLY.has(word)) return notApplicable(item, path);
  return !parsed.ok && parsed.problem === 'out-of-range'
    ? { ok: false, finding: finding('answer-out-of-range', path, facts) }
    : { ok: false, finding: misunderstood() };
}

/** Whether a word is one that the item itself offers to whoever has no answer. */
function offersForNoAnswer(item: Item, word: string): boolean {
  return wordsForNoAnswer(item).some((offered) => foldLabel(offered) === word);
}

/** Whether a text is one of the words for no answer. */
export function saysNothing(text: string): boolean {
  return UNANSWERED.has(foldLabel(text));
}

function notApplicable(item: Item, path: Path): AnswerReading {
  return item.notApplicable
    ? answered(NOT_APPLICABLE)
    : { ok: false, finding: finding('answer-not-applicable', path, { item: item.id }) };
}

function answered(answer: Answer): AnswerReading {
  return { ok: true, answer };
}

/** A text in its folded form, as long as it may be one of the words above; '' for an empty one. */
function wordOf(written: Written): string {
  if (typeof written !== 'string') return typeof written === 'object' ? 'list' : String(written);
  return written.length > 40 ? written.trim() : foldLabel(written);
}

function isWritten(value: unknown): value is Written {
  const isScalar = (part: unknown) => ['string', 'number', 'boolean'].includes(typeof part);
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar));
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return excerpt(String(value).trim());
  const parts = Object.values(value);
  // What is deep is only hinted at: writing it out would go as deep.
  if (parts.length > 100 || parts.some((part) => typeof part === 'object' && part !== null))
    return Array.isArray(value) ? '[…]' : '{…}';
  return excerpt(JSON.stringify(value));
}
