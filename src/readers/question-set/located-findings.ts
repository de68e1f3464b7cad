import { stringify } from 'yaml';
import { type Better, type Finding, finding } from '../../core/model/finding.js';
import { inFileOrder, type LocatedFinding, type Mend } from '../located.js';
import type { YamlDocument } from '../yaml/document.js';
import { placesIn } from '../yaml/lines.js';

const MAX_FINDINGS = 100;

/** The findings of a file with their places and mended lines, in its order, without what only follows from others. */
export function locateFindings(yaml: YamlDocument, findings: readonly Finding[]): readonly LocatedFinding[] {
  const placed = findings
    .map((found) => locate(yaml, found))
    .filter((found) => !followsFromYaml(found, yaml) && !mayBeLost(found.finding, yaml));
  const all = inFileOrder([...yaml.findings, ...placed]);
  if (all.length <= MAX_FINDINGS) return all;
  const cut = finding('too-many-findings', [], { shown: MAX_FINDINGS, found: all.length });
  return [...all.slice(0, MAX_FINDINGS), { finding: cut, place: null }];
}

function locate(yaml: YamlDocument, found: Finding): LocatedFinding {
  const place = yaml.locate(found.path, found.atKey ?? false);
  if (place !== null) {
    const swallowed = textAfterHash(yaml, found, place.line);
    if (swallowed !== null) return { ...swallowed, place };
  }
  const mend = found.better === undefined ? null : mendOf(yaml, found, found.better);
  return mend === null ? { finding: found, place } : { finding: found, place, mend };
}

/** A text that begins with a hash is a comment, and nothing is left. */
function textAfterHash(
  { text }: YamlDocument,
  found: Finding,
  line: number,
): Omit<LocatedFinding, 'place'> | null {
  if (found.code !== 'wrong-type' || found.facts.got !== 'null') return null;
  const written = text.split('\n')[line - 1] ?? '';
  const [, key, comment] = /^(.*:\s+)(#.*\S)\s*$/.exec(written) ?? [];
  if (key === undefined) return null;
  const facts = { ...found.facts, cause: 'hash' as const };
  return { finding: { ...found, facts }, mend: { line, count: 1, lines: [`${key}"${comment}"`] } };
}

/** What YAML itself may not do has been found there already, with the very same place. */
function followsFromYaml({ finding: { path }, place }: LocatedFinding, { findings }: YamlDocument): boolean {
  const samePlace = findings.some(
    (found) => found.place?.line === place?.line && found.place?.column === place?.column,
  );
  return samePlace || path.includes('<<') || path.includes('__proto__');
}

/** What may stand in a part that could not be read. */
function mayBeLost({ code }: Finding, { lossy }: YamlDocument): boolean {
  return lossy && ['missing-key', 'unknown-reference', 'dimension-without-items', 'no-scale'].includes(code);
}

/** The lines around a place with what was meant in it. */
function mendOf(
  { text, extentOf }: YamlDocument,
  { path, atKey = false }: Finding,
  better: Better,
): Mend | null {
  // Where a dimension is a key, a single one may be named bare.
  const bare = 'key' in better ? extentOf(path.slice(0, -1), false)?.exact : null;
  const exact = extentOf(path, atKey)?.exact ?? bare ?? null;
  if (exact === null) return null;
  const [start, end] = [exact[0], exact[0] + text.slice(...exact).trimEnd().length];
  const placeAt = placesIn(text);
  const [line, last] = [placeAt(start).line, placeAt(Math.max(start, end)).line];
  const lines = text.split('\n').slice(line - 1, last);
  const [first = ''] = lines;
  const before = first.slice(0, placeAt(start).column - 1);
  const after = (lines.at(-1) ?? '').slice(placeAt(end).column - 1);
  const source = 'key' in better ? [better.key] : sourceOf(better.value, before);
  const [head = '', ...rest] = source;
  // A block begins below its key, never behind it.
  const mended =
    rest.length === 0 || before.trim() === '' || /^\s*(- +)+$/.test(before)
      ? [before + head, ...rest.map((one) => ' '.repeat(before.length) + one)]
      : [before.trimEnd(), ...source.map((one) => ' '.repeat(indentUnder(before)) + one)];
  const tail = mended.length - 1;
  return { line, count: lines.length, lines: mended.with(tail, `${mended[tail]}${after}`.trimEnd()) };
}

function indentUnder(before: string): number {
  return (/^\s*(?:- +)*/.exec(before)?.[0].length ?? 0) + 2;
}

const WIDE = 80;

/** A value as source: on the same line where it is short or stands between brackets, else in lines. */
function sourceOf(value: unknown, before: string): readonly string[] {
  const flow = stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true })
    .trimEnd()
    .replace(/\[ (.*?) \]/g, '[$1]');
  if (typeof value !== 'object' || /[[{]/.test(before)) return [flow.replace(/\s*\n\s*/g, ' ')];
  const nested = Array.isArray(value) && value.some((part) => typeof part === 'object');
  const own = before.trim() === '';
  if (!nested && !own && !flow.includes('\n') && before.length + flow.length <= WIDE) return [flow];
  return stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
}
