import type * as z from 'zod';
import { type CountedThing, type Finding, finding, type Path } from '../../core/model/finding.js';
import { nearest } from '../../core/text/nearest.js';
import { keysAt } from './known-keys.js';
import { writtenQuestionSet } from './written/question-set.js';

type Issue = z.core.$ZodIssue;

/** Names every place where a document does not have the written shape. */
export function shapeFindings(document: unknown, issues: readonly Issue[]): readonly Finding[] {
  return issues.flatMap((issue) => fromIssue(document, issue, []));
}

function fromIssue(document: unknown, issue: Issue, base: Path): readonly Finding[] {
  const path = [...base, ...(issue.path as Path)];
  const got = valueAt(document, path);
  switch (issue.code) {
    case 'invalid_type':
      return [typeFinding(path, got, issue.expected)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], key));
    case 'invalid_union':
      return fromUnion(document, issue.errors, path, got);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [
        got === undefined
          ? finding('missing-key', path, { key: String(path.at(-1)) })
          : finding('not-allowed', path, { got: show(got), allowed, near: nearest(show(got), allowed) }),
      ];
    }
    case 'too_small':
    case 'too_big':
      return [boundFinding(path, got, issue)];
    case 'invalid_format':
      return [finding('bad-id', path, { id: show(got) })];
    default:
      return [finding('wrong-type', path, { expected: issue.code, got: typeName(got) })];
  }
}

function unknownKey(path: Path, key: string): Finding {
  const known = keysAt(writtenQuestionSet, path.slice(0, -1));
  return {
    ...finding('unknown-key', path, { key, near: nearest(key, known), known }),
    atKey: true,
  } as Finding;
}

function typeFinding(path: Path, got: unknown, expected: string): Finding {
  if (got === undefined) return finding('missing-key', path, { key: String(path.at(-1) ?? '') });
  return finding('wrong-type', path, { expected, got: typeName(got) });
}

function boundFinding(path: Path, got: unknown, issue: Issue): Finding {
  const { minimum, maximum } = issue as { minimum?: number | bigint; maximum?: number | bigint };
  const bound = (limit: number | bigint | undefined) => (limit === undefined ? null : Number(limit));
  if (Array.isArray(got) && issue.code === 'too_big')
    return finding('too-many', path, { what: nameOf(path), count: got.length, limit: Number(maximum) });
  if (Array.isArray(got)) return finding('empty-list', path, {});
  return finding('out-of-range', path, { got: Number(got), min: bound(minimum), max: bound(maximum) });
}

function nameOf(path: Path): CountedThing {
  return path.at(-1) === 'bands' ? 'bands' : 'options';
}

/** A union speaks through the branch whose type fits; where none fits, all their types were expected. */
function fromUnion(
  document: unknown,
  branches: readonly (readonly Issue[])[],
  path: Path,
  got: unknown,
): readonly Finding[] {
  if (got === undefined) return [finding('missing-key', path, { key: String(path.at(-1)) })];
  const fitting = branches.find((issues) => !issues.some(isOfAnotherType));
  if (fitting !== undefined) return fitting.flatMap((issue) => fromIssue(document, issue, path));
  const expected = branches.flat().flatMap(expectedTypes);
  return [finding('wrong-type', path, { expected: [...new Set(expected)].join('|'), got: typeName(got) })];
}

/** Whether the value as a whole is of another type than a branch takes; a branch can be a union itself. */
function isOfAnotherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.some(isOfAnotherType));
  return issue.code === 'invalid_type';
}

function expectedTypes(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(expectedTypes);
  return issue.code === 'invalid_type' && issue.path.length === 0 ? [issue.expected] : [];
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite';
  return typeof value;
}

const SHOWN = 60;

function show(value: unknown): string {
  const text = String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
