import type * as z from 'zod';
import type { Finding, Path } from '../../../core/model/finding.js';
import { type WrittenQuestionSet, writtenQuestionSet } from '../written/question-set.js';
import { allDimensions } from './all-dimensions.js';
import { renameKeys } from './rename-keys.js';
import { replaceIds } from './replace-ids.js';
import { shapeFindings } from './shape-findings.js';

/**
 * The written shape of a document. What does not have it is found and read as it was meant, or replaced by a stand-in
 * where nobody can tell, so that one pass finds the rest too; `written` is null only where nothing sensible is left.
 */
export interface Shape {
  readonly written: WrittenQuestionSet | null;
  readonly findings: readonly Finding[];
  /** Where stand-ins stand. */
  readonly repaired: readonly Path[];
  /** The path in the document of one in `written`. */
  place(path: Path): Path;
}

/** Replacing a value can uncover one more layer, rarely two. */
const ROUNDS = 4;

export function readShape(document: unknown): Shape {
  const first = writtenQuestionSet.safeParse(document);
  const all = first.success ? allDimensions(first.data) : [];
  if (first.success) return { written: first.data, findings: all, repaired: [], place: (path) => path };
  const renamed = renameKeys(document, writtenQuestionSet);
  const place = renamed.written;
  const findings: Finding[] = [...renamed.findings];
  const repaired: Path[] = [];
  const copy = structuredClone(renamed.document);
  if (typeof copy === 'object' && copy !== null) findings.push(...allDimensions(copy));
  for (let round = 0; round <= ROUNDS; round += 1) {
    const read = writtenQuestionSet.safeParse(copy);
    if (read.success) return { written: read.data, findings, repaired, place };
    const found = shapeFindings(copy, read.error.issues);
    // What a stand-in lacks is no mistake of the author's.
    findings.push(
      ...found
        .filter((one) => !repaired.some((path) => startsWith(one.path, path)))
        .map((one) => ({ ...one, path: place(one.path) })),
    );
    repaired.push(...mend(copy, found, read.error.issues));
  }
  return { written: null, findings, repaired, place };
}

/** Puts in what was meant, and stand-ins elsewhere; gives the places of these. */
function mend(
  copy: unknown,
  found: readonly Finding[],
  issues: readonly z.core.$ZodIssue[],
): readonly Path[] {
  const better = new Map(
    found.flatMap((one) =>
      one.better !== undefined && 'value' in one.better ? [[JSON.stringify(one.path), one.better.value]] : [],
    ),
  );
  const standIns: Path[] = [];
  const mended = found.filter((one) => better.has(JSON.stringify(one.path))).map(({ path }) => path);
  for (const path of issues.flatMap((issue) => pathsOf(issue))) {
    const around = mended.find((one) => startsWith(path, one));
    if (around !== undefined) put(copy, around, better.get(JSON.stringify(around)));
    else {
      standIns.push(path);
      replace(copy, path);
    }
  }
  replaceIds(copy, found);
  return standIns;
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
  const container = containerOf(document, path);
  if (container === null || key === undefined) return;
  if (typeof key === 'number') container[key] = structuredClone(ELEMENTS[String(path.at(-2))]) ?? '–';
  else if (Object.hasOwn(STAND_INS, key)) container[key] = STAND_INS[key];
  else if (['dimensions', 'sources'].includes(String(path.at(-2)))) container[key] = '–';
  else if (path.at(-2) === 'scales') container[key] = ['–', '–'];
  else delete container[key];
}

function put(document: unknown, path: Path, value: unknown): void {
  const key = path.at(-1);
  const container = containerOf(document, path);
  if (container !== null && key !== undefined) container[key] = value;
}

function containerOf(document: unknown, path: Path): Record<string | number, unknown> | null {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
      document,
    );
  return typeof parent === 'object' && parent !== null ? (parent as Record<string | number, unknown>) : null;
}
