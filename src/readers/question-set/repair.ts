import type * as z from 'zod';
import type { Finding, Path } from '../../core/model/finding.js';
import { shapeFindings } from './shape-findings.js';
import { type WrittenQuestionSet, writtenQuestionSet } from './written/question-set.js';

/**
 * The written shape of a document. Where parts do not have it, they are found and replaced by stand-ins, so that one
 * pass finds the rest too; `written` is null only where nothing sensible is left.
 */
export interface Shape {
  readonly written: WrittenQuestionSet | null;
  readonly findings: readonly Finding[];
  readonly repaired: readonly Path[];
}

/** Replacing a value can uncover one more layer, rarely two. */
const ROUNDS = 4;

export function readShape(document: unknown): Shape {
  const first = writtenQuestionSet.safeParse(document);
  if (first.success) return { written: first.data, findings: [], repaired: [] };
  const findings = shapeFindings(document, first.error.issues);
  const repaired: Path[] = [];
  const copy = structuredClone(document);
  let issues: readonly z.core.$ZodIssue[] = first.error.issues;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const path of issues.flatMap((issue) => pathsOf(issue))) {
      repaired.push(path);
      replace(copy, path);
    }
    const again = writtenQuestionSet.safeParse(copy);
    if (again.success) return { written: again.data, findings, repaired };
    issues = again.error.issues;
  }
  return { written: null, findings, repaired };
}

/** Whether a finding may be nothing but the consequence of a stand-in. */
export function followsFromRepair(found: Finding, repaired: readonly Path[]): boolean {
  if (found.code === 'dimension-without-items' && repaired.some(([root]) => root === 'items')) return true;
  return repaired.some((path) => startsWith(path, found.path) || startsWith(found.path, path));
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

function pathsOf(issue: z.core.$ZodIssue): readonly Path[] {
  const path = issue.path as Path;
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

/** What stands in for a value of this name; anything else is left out. */
const STAND_INS: Record<string, unknown> = { text: '–', title: '–', when: {}, of: '', minus: '', from: 0 };

/** What stands in for a whole element of one of these lists, whose other elements must keep their indices. */
const ELEMENTS: Record<string, unknown> = {
  items: { text: '–' },
  advice: { title: '–', text: '–', when: {} },
  bands: { from: 0, title: '–' },
  options: { text: '–' },
  labels: '–',
};

function replace(document: unknown, path: Path): void {
  const key = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
      document,
    );
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  const container = parent as Record<string | number, unknown>;
  if (typeof key === 'number') container[key] = structuredClone(ELEMENTS[String(path.at(-2))]) ?? '–';
  else if (Object.hasOwn(STAND_INS, key)) container[key] = STAND_INS[key];
  else if (['dimensions', 'sources'].includes(String(path.at(-2)))) container[key] = '–';
  else if (path.at(-2) === 'scales') container[key] = ['–', '–'];
  else delete container[key];
}
