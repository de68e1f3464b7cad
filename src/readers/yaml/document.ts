import type { Document } from 'yaml';
import { type Finding, finding, type Path, type Place } from '../../core/model/finding.js';
import { failed, inFileOrder, type LocatedFinding, type Reading } from '../located.js';
import { placesIn } from './lines.js';
import { type Extent, placeFinder } from './places.js';
import { MAX_ALIASES, yamlRuleFindings } from './rules.js';
import { mendText } from './slips/mend.js';
import type { Slip } from './slips/slip.js';

export interface YamlDocument {
  /** What the document does that it must not; the value is what is left when that is mended. */
  readonly findings: readonly LocatedFinding[];
  readonly value: unknown;
  /** Whether something was left out, so that more may be missing. */
  readonly lossy: boolean;
  /** The text that was read, with the same lines as the written one. */
  readonly text: string;
  /** Where a value stands, or its key; the nearest one around it where it is missing. */
  locate(path: Path, atKey: boolean): Place | null;
  /** From where to where a value, or its key, is written; null where it is missing. */
  extentOf(path: Path, atKey: boolean): Extent | null;
}

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * Reads YAML 1.2 core: no tags, no merge keys, few aliases, no duplicate keys, one document. What is no YAML is named,
 * mended, and read on; the keys of a format help to tell what was meant.
 */
export function readYaml(written: string, keys: ReadonlySet<string> = NO_KEYS): Reading<YamlDocument> {
  const mended = mendText(written.replace(/\r\n?/g, '\n'), keys);
  const [document, second] = mended.documents;
  const slips = mended.slips.map(locatedSlip);
  if (document === undefined)
    return slips.length > 0
      ? { ok: false, findings: slips }
      : failed({ finding: finding('empty', [], {}), place: null });
  if (document.errors.length > 0) return { ok: false, findings: inFileOrder(slips) };
  const placeAt = placesIn(mended.text);
  const findings: LocatedFinding[] = [
    ...slips,
    ...yamlRuleFindings(document).map(({ finding: found, offset }) => ({
      finding: found,
      place: placeAt(offset),
    })),
  ];
  if (second !== undefined)
    findings.push({ finding: finding('yaml-several-documents', [], {}), place: placeAt(second.range[0]) });
  // What contains itself has no end: nothing after this could walk through it.
  if (findings.some(({ finding: { code } }) => code === 'yaml-circular')) return { ok: false, findings };
  const value = toPlain(document);
  if (value === undefined) return { ok: false, findings: withAliases(findings) };
  const extentOf = placeFinder(document);
  return {
    ok: true,
    value: {
      value,
      findings,
      lossy: mended.lossy || second !== undefined,
      text: mended.text,
      locate: (path, atKey) => {
        const offset = extentOf(path, atKey)?.around ?? null;
        return offset === null ? null : placeAt(offset);
      },
      extentOf: (path, atKey) => extentOf(path, atKey),
    },
  };
}

function locatedSlip({ code, facts, line, column, from, lines, better }: Slip): LocatedFinding {
  const place = { line: line + 1, column: column + 1 };
  const found = finding(code, [], facts) as Finding;
  // A slip that could not be mended stands for its own line.
  if (code === 'yaml-syntax') return { finding: found, place };
  return { finding: found, place, mend: { line: from + 1, count: lines.length, lines: better ?? lines } };
}

/** Few aliases can multiply too; then there is no one place to name. */
function withAliases(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return findings.some(({ finding: { code } }) => code === 'yaml-aliases' || code === 'yaml-leading-sign')
    ? findings
    : [{ finding: finding('yaml-aliases', [], { limit: MAX_ALIASES }), place: null }, ...findings];
}

/** Plain values, or undefined where aliases within aliases would multiply beyond measure. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? null;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
