import type * as z from 'zod';
import { type CountedThing, type Finding, finding, type Path } from '../../../core/model/finding.js';
import { nearest } from '../../../core/text/nearest.js';
import { writtenQuestionSet } from '../written/question-set.js';
import { betterChoice, betterValue } from './better-value.js';
import { keysAt } from './known-keys.js';
import { slug } from './slug.js';
import { unknownKey } from './unknown-key.js';

type Issue = z.core.$ZodIssue;

/** Names every place where a document does not have the written shape. */
export function shapeFindings(document: unknown, issues: readonly Issue[]): readonly Finding[] {
  const found = issues.flatMap((issue) => fromIssue(document, issue, []));
  return onceForEachList(document, found);
}

function fromIssue(document: unknown, issue: Issue, base: Path): readonly Finding[] {
  const path = [...base, ...(issue.path as Path)];
  const got = valueAt(document, path);
  switch (issue.code) {
    case 'invalid_type':
      return [typeFinding(document, path, got, [issue.expected])];
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(writtenQuestionSet, path);
        return unknownKey([...path, key], key, known);
      });
    case 'invalid_union':
      return fromUnion(document, issue.errors, path, got);
    case 'invalid_value':
      return [valueFinding(document, path, got, issue.values.map(String))];
    case 'too_small':
    case 'too_big':
      return [boundFinding(path, got, issue)];
    case 'invalid_format':
      return [idFinding(path, String(got))];
    default:
      return [finding('wrong-type', path, { expected: issue.code, got: typeName(got) })];
  }
}

function typeFinding(document: unknown, path: Path, got: unknown, expected: readonly string[]): Finding {
  const key = String(path.at(-1) ?? '');
  if (got === undefined) return finding('missing-key', path, { key });
  const better = betterValue({ document, path, got, expected });
  const facts = {
    expected: [...new Set(expected)].join('|'),
    got: typeName(got),
    written: typeof got === 'object' ? null : show(got),
    cause: better?.cause ?? null,
    key,
  };
  const found = finding('wrong-type', path, facts);
  return better === null ? found : { ...found, better: { value: better.value } };
}

/** A word that is none of the few that are possible; where `true` is the only one, a value of another type. */
function valueFinding(document: unknown, path: Path, got: unknown, allowed: readonly string[]): Finding {
  if (got === undefined) return finding('missing-key', path, { key: String(path.at(-1)) });
  if (allowed.join() === 'true') return typeFinding(document, path, got, ['boolean']);
  const near = betterChoice(got, allowed) ?? nearest(show(got), allowed);
  const found = finding('not-allowed', path, { got: show(got), allowed, near });
  return near === null ? found : { ...found, better: { value: near } };
}

function boundFinding(path: Path, got: unknown, issue: Issue): Finding {
  const { minimum, maximum } = issue as { minimum?: number | bigint; maximum?: number | bigint };
  const bound = (limit: number | bigint | undefined) => (limit === undefined ? null : Number(limit));
  if (Array.isArray(got) && issue.code === 'too_big')
    return finding('too-many', path, { what: nameOf(path), count: got.length, limit: Number(maximum) });
  if (Array.isArray(got)) return finding('empty-list', path, {});
  // A share is often written in percent.
  const share = path.at(-1) === 'minAnswered' && Number(got) <= 100 && Number(got) > 1;
  const near = share ? Number(got) / 100 : null;
  const found = finding('out-of-range', path, {
    got: Number(got),
    min: bound(minimum),
    max: bound(maximum),
    near,
  });
  return near === null ? found : { ...found, better: { value: near } };
}

function idFinding(path: Path, written: string): Finding {
  const letter = path.includes('options') ? 'a' : path[0] === 'advice' ? 'r' : 'i';
  const near = path.length === 1 ? slug(written, 'c').toLowerCase() : slug(written, letter);
  return { ...finding('bad-id', path, { id: show(written), near }), better: { value: near } };
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
  return [typeFinding(document, path, got, branches.flat().flatMap(expectedTypes))];
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

/** Bare texts in a list of entries are one mistake, however many they are: what is meant is the whole list. */
function onceForEachList(document: unknown, findings: readonly Finding[]): readonly Finding[] {
  const done = new Set<string>();
  return findings.flatMap((found): readonly Finding[] => {
    if (found.code !== 'wrong-type' || found.facts.cause !== 'text-for-entry') return [found];
    const path = found.path.slice(0, -1);
    const elements = valueAt(document, path);
    if (!Array.isArray(elements) || done.has(JSON.stringify(path))) return [];
    done.add(JSON.stringify(path));
    const bare = elements.filter((one) => typeof one !== 'object');
    const value = elements.map((one) => (typeof one === 'object' ? one : { text: one }));
    return [{ ...found, path, facts: { ...found.facts, more: bare.length - 1 }, better: { value } }];
  });
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
