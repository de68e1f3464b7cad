import type { AnswerSheet, Perspective } from '../../../core/model/answer-sheet.js';
import { type Finding, finding, type Path } from '../../../core/model/finding.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import { decodeUtf8 } from '../../decode-text.js';
import { failed, inFileOrder, type LocatedFinding, type Reading } from '../../located.js';
import { pairsIn, repeatsKeys } from '../bytes/json-keys.js';
import { AnswersParser } from './answers-parser.js';
import { formForReading, isTable, isWorkbook } from './other-forms.js';

export const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
/** YAML is written by hand, and costs far more to read than JSON. */
const MAX_YAML_BYTES = 256 * 1024;
const MAX_FINDINGS = 100;

export interface ReadAnswers {
  readonly sheet: AnswerSheet;
  /** The version of the set that the answers were given to, where it is another one than the set's own. */
  readonly otherVersion: string | null;
}

/**
 * Reads one person's answers from JSON or YAML: a profile document, `{ person, answers: { item: answer } }`, or the
 * answers alone.
 */
export async function readAnswersDocument(
  bytes: Uint8Array,
  set: QuestionSet,
): Promise<Reading<ReadAnswers>> {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    return failed({
      finding: finding('too-large', [], { bytes: bytes.length, limit: MAX_DOCUMENT_BYTES }),
      place: null,
    });
  if (isWorkbook(bytes)) return failed({ finding: finding('document-is-table', [], {}), place: null });
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') return failed({ finding: text, place: null });
  const json = parseJson(text);
  const parser = new AnswersParser(set);
  if (json !== undefined) {
    const { value, findings } = answersFrom(json, parser);
    if (findings.length === 0 && !repeatsKeys(json, pairsIn(text))) return { ok: true, value };
    if (bytes.length > MAX_YAML_BYTES)
      return failedShort(findings.map((found) => ({ finding: found, place: null })));
  }
  if (bytes.length > MAX_YAML_BYTES)
    return failed({
      finding: finding('too-large', [], { bytes: bytes.length, limit: MAX_YAML_BYTES }),
      place: null,
    });
  // Every JSON document is YAML too, and only the YAML reader knows places; it is loaded only where it is needed.
  const { readYaml } = await import('../../yaml/document.js');
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: false, findings: betterNamed(yaml.findings, text) };
  const { value, findings } = answersFrom(yaml.value.value, parser);
  const located = findings.map((found) => ({
    finding: found,
    place: yaml.value.locate(found.path, found.atKey ?? false),
  }));
  const all = inFileOrder([...yaml.value.findings, ...located]);
  return all.length === 0 ? { ok: true, value } : failedShort(betterNamed(all, text));
}

/** What is wrong with a file that was made for people is one thing, not one for each line. */
function betterNamed(findings: readonly LocatedFinding[], text: string): readonly LocatedFinding[] {
  if (isTable(text)) return [{ finding: finding('document-is-table', [], {}), place: null }];
  const form = formForReading(text);
  return form === null ? findings : [{ finding: finding('document-for-reading', [], { form }), place: null }];
}

/** So many findings that somebody can still read them. */
function failedShort(all: readonly LocatedFinding[]): Reading<never> {
  if (all.length === 0) return failed({ finding: finding('record-key-twice', [], {}), place: null });
  if (all.length <= MAX_FINDINGS) return { ok: false, findings: all };
  const cut = finding('too-many-findings', [], { shown: MAX_FINDINGS, found: all.length });
  return { ok: false, findings: [...all.slice(0, MAX_FINDINGS), { finding: cut, place: null }] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One document already parsed: what it says and what is wrong with it. */
export function answersFrom(
  document: unknown,
  parser: AnswersParser,
): { readonly value: ReadAnswers; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const root = recordAt(document, [], findings);
  const foreign = foreignFormat(root.format);
  if (foreign !== null) return { value: { sheet: NO_SHEET, otherVersion: null }, findings: [foreign] };
  const wrapped = Object.hasOwn(root, 'answers');
  const answers = wrapped ? recordAt(root.answers, ['answers'], findings) : root;
  const head = wrapped ? root : {};
  const sheet: AnswerSheet = {
    person: textAt(head, 'person', findings),
    perspective: perspectiveOf(head.perspective),
    started: textAt(head, 'started', findings),
    finished: textAt(head, 'finished', findings),
    medianSeconds: typeof head.medianSeconds === 'number' ? head.medianSeconds : null,
    answers: parser.parse(answers, wrapped ? ['answers'] : [], findings),
  };
  return { value: { sheet, otherVersion: otherVersion(head.set, parser.set, findings) }, findings };
}

const NO_SHEET: AnswerSheet = {
  person: null,
  perspective: 'self',
  started: null,
  finished: null,
  medianSeconds: null,
  answers: new Map(),
};

/** The program's own documents name their format: what is wrong with one that holds no answers, or is of a later version. */
function foreignFormat(format: unknown): Finding | null {
  const [, document, version] =
    /^kundencheck\/([a-z-]+)\/(\d+)$/.exec(typeof format === 'string' ? format : '') ?? [];
  if (document === undefined) return null;
  const code = document === 'profile' ? 'document-from-later' : 'document-not-answers';
  return document === 'profile' && version === '1'
    ? null
    : finding(code, ['format'], { format: String(format) });
}

function recordAt(value: unknown, path: Path, findings: Finding[]): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  const got = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  findings.push(finding('wrong-type', path, { expected: 'object', got }));
  return {};
}

const MAX_NAME = 200;

function textAt(head: Readonly<Record<string, unknown>>, key: string, findings: Finding[]): string | null {
  const value = head[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') {
    findings.push(finding('wrong-type', [key], { expected: 'string', got: typeof value }));
    return null;
  }
  const text = String(value);
  if (text.length > MAX_NAME)
    findings.push(finding('too-long', [key], { length: text.length, limit: MAX_NAME }));
  return text;
}

function perspectiveOf(value: unknown): Perspective {
  return value === 'other' ? 'other' : 'self';
}

/** Answers to another set are refused; answers to another version of this one are named. */
function otherVersion(written: unknown, set: QuestionSet, findings: Finding[]): string | null {
  if (typeof written !== 'object' || written === null) return null;
  const { id, version, fingerprint } = written as Record<string, unknown>;
  if (typeof id === 'string' && id !== set.id)
    findings.push(finding('profile-other-set', ['set', 'id'], { expected: set.id, got: id }));
  return typeof fingerprint === 'string' && fingerprint !== set.fingerprint ? String(version ?? '?') : null;
}
