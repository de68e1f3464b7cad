import { doorOf } from '../../core/items/door/registry.js';
import { kindOf } from '../../core/items/registry.js';
import { readNumber } from '../../core/items/written-text.js';
import type { Answer } from '../../core/model/answer-sheet.js';
import { type Expected, finding } from '../../core/model/finding.js';
import type { Item } from '../../core/model/question-set.js';
import { excerpt } from '../../core/text/excerpt.js';
import { CODE_ALONE, CODE_FIRST, CODE_LAST, looksLikeCode } from './code-shapes.js';
import type { FormSource } from './columns/sources/form-source.js';
import { codeOfLabel, declaredCode, declaredCodes, takesPlaces } from './declared-codes.js';
import { nearLabel } from './near-label.js';
import { type AnswerReading, readAnswer, saysNothing } from './read-answer.js';
import { tickNames } from './tick-names.js';

/**
 * Reads a cell of a data file: by the codes that the set declares, then by labels that are numbers, then by what the
 * system that wrote it writes for no answer, then as anything that may be written, then as code and label together. A
 * number or a code that nobody knows is no answer.
 */
export function readCell(item: Item, cell: string, source: FormSource | null): AnswerReading {
  if (cell.trim() === '' || (kindOf(item).form === 'text' && saysNothing(cell)))
    return { ok: true, answer: null };
  const known = readKnown(item, cell);
  if (known !== null) return known;
  if (source?.missing?.includes(cell.trim()) === true) return { ok: true, answer: null };
  const simple = readSimply(item, cell);
  if (simple.ok) return simple;
  const both = codeAndLabel(item, cell.normalize('NFKC').trim());
  return both === undefined ? byDeclaredCodes(item, cell, simple) : { ok: true, answer: both };
}

/** By the set's own codes and by labels that are numbers; null where they do not name it. */
function readKnown(item: Item, cell: string): AnswerReading | null {
  const declared = declaredCode(item, cell);
  if (declared !== null)
    return declared.code === null ? { ok: true, answer: null } : readAnswer(item, declared.code);
  const labelled = codeOfLabel(item, cell);
  return labelled === null ? null : readAnswer(item, labelled);
}

function readSimply(item: Item, cell: string): AnswerReading {
  const known = readKnown(item, cell);
  if (known !== null) return known;
  const names = tickNames(item, cell);
  if (names !== null) return readAnswer(item, names);
  if (readNumber(cell) !== null && !takesPlaces(item)) return misunderstood(item, cell);
  const reading = readAnswer(item, cell);
  return reading.ok && isOther(reading.answer) && looksLikeCode(cell) ? misunderstood(item, cell) : reading;
}

/** A free text where none of the options fits. */
function isOther(answer: Answer): boolean {
  const parts = Array.isArray(answer) ? answer : [answer];
  return parts.some((part) => typeof part === 'object' && part !== null && 'other' in part);
}

/** What stands in one cell as code and label together, where both mean the same; undefined where they do not. */
function codeAndLabel(item: Item, text: string): Answer | undefined {
  if (kindOf(item).form !== 'code') return undefined;
  const alone = CODE_ALONE.exec(text)?.[1];
  if (alone !== undefined) return answerOf(item, alone);
  const first = CODE_FIRST.exec(text);
  const byFirst = first === null ? undefined : agreed(item, first[1], first[2]);
  if (byFirst !== undefined) return byFirst;
  const last = CODE_LAST.exec(text);
  return last === null ? undefined : agreed(item, last[2] ?? last[3], last[1]);
}

function agreed(item: Item, code: string | undefined, label: string | undefined): Answer | undefined {
  if (code === undefined || label === undefined) return undefined;
  const byCode = answerOf(item, code);
  return byCode !== undefined && byCode === answerOf(item, label) ? byCode : undefined;
}

function answerOf(item: Item, written: string): Answer | undefined {
  const reading = readSimply(item, written);
  return reading.ok && !isOther(reading.answer) ? reading.answer : undefined;
}

function misunderstood(item: Item, cell: string): AnswerReading {
  const written = excerpt(cell.trim());
  const facts = { item: item.id, written, expected: expectedOf(item), near: nearLabel(item, written) };
  return { ok: false, finding: finding('answer-not-understood', [], facts) };
}

/** Whoever declares codes is told of them and not of places. */
function byDeclaredCodes(item: Item, cell: string, reading: AnswerReading): AnswerReading {
  if (reading.ok || reading.finding.code === 'answer-not-applicable' || declaredCodes(item) === null)
    return reading;
  return misunderstood(item, cell);
}

function expectedOf(item: Item): Expected {
  const codes = declaredCodes(item);
  return codes === null
    ? doorOf(item).expected(item)
    : { kind: 'options', ids: codes.map(String), several: kindOf(item).form === 'codes' };
}
