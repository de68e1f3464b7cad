import type { Finding } from '../core/model/finding.js';
import { levelOf } from '../core/model/review-findings.js';
import type { LocatedFinding } from './located.js';

/** Mending these would guess at what an author wants to say. */
const OF_MEANING = ['same-label', 'scale-falls', 'unknown-reference'];

function isOfMeaning({ code, facts }: Finding): boolean {
  // Whether all of several conditions must hold, or one of them.
  const joined = code === 'wrong-type' && 'cause' in facts && facts.cause === 'conditions';
  return joined || OF_MEANING.includes(code);
}

/** The text with the mends that are mechanical; of those that touch the same line only the first, the others come later. */
export function mendedText(
  text: string,
  findings: readonly LocatedFinding[],
): { readonly text: string; readonly changes: number } {
  const lines = text.split('\n');
  const touched = new Set<number>();
  const mends = findings.flatMap(({ finding, mend }) => {
    if (mend === undefined || levelOf(finding.code) === 'hint' || isOfMeaning(finding)) return [];
    const own = Array.from({ length: mend.count }, (_, index) => mend.line + index);
    if (own.some((line) => touched.has(line))) return [];
    for (const line of own) touched.add(line);
    return [mend];
  });
  const mended = mends
    .toSorted((a, b) => b.line - a.line)
    .reduce((all, { line, count, lines: put }) => all.toSpliced(line - 1, count, ...put), lines);
  const result = mended.join('\n');
  return { text: result, changes: result === text ? 0 : mends.length };
}
