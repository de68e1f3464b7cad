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
  const mend = found.better === undefined ? null : mendOf(yaml, found, found.better);
  return mend === null ? { finding: found, place } : { finding: found, place, mend };
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
  const exact = extentOf(path, atKey)?.exact ?? null;
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

/** A value as source: on the same line where it is short, else in lines. */
function sourceOf(value: unknown, before: string): readonly string[] {
  const flow = stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: true,
  }).trimEnd();
  const isList = Array.isArray(value);
  const short = !flow.includes('\n') && before.length + flow.length <= WIDE;
  const nested = isList && value.some((part) => typeof part === 'object');
  const tidy = isList ? flow.replace(/^\[ /, '[').replace(/ \]$/, ']') : flow;
  if (typeof value !== 'object' || (short && !nested)) return [tidy];
  return stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
}
