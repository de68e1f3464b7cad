import { type Document, parseAllDocuments } from 'yaml';
import { finding, type Path, type Place } from '../../core/model/finding.js';
import { failed, inFileOrder, type LocatedFinding, type Reading } from '../located.js';
import { placesIn } from './lines.js';
import { placeFinder } from './places.js';
import { MAX_ALIASES, yamlRuleFindings } from './rules.js';

export interface YamlDocument {
  /** What the document does that a question set must not; the value is sound all the same. */
  readonly findings: readonly LocatedFinding[];
  readonly value: unknown;
  /** Where a value stands, or its key; the nearest one around it where it is missing. */
  locate(path: Path, atKey: boolean): Place | null;
}

/** Reads YAML 1.2 core: no tags, no merge keys, few aliases, no duplicate keys, one document. */
export function readYaml(text: string): Reading<YamlDocument> {
  const documents: readonly Document.Parsed[] = parsed(text);
  const [document] = documents;
  if (document === undefined) return failed({ finding: finding('empty', [], {}), place: null });
  const placeAt = placesIn(text);
  if (document.errors.length > 0) return { ok: false, findings: syntaxFindings(document, placeAt) };
  const findings: LocatedFinding[] = yamlRuleFindings(document).map(({ finding: found, offset }) => ({
    finding: found,
    place: placeAt(offset),
  }));
  const second = documents[1];
  if (second !== undefined)
    findings.push({ finding: finding('yaml-several-documents', [], {}), place: placeAt(second.range[0]) });
  // What contains itself has no end: nothing after this could walk through it.
  if (findings.some(({ finding: { code } }) => code === 'yaml-circular')) return { ok: false, findings };
  const offsetOf = placeFinder(document);
  const value = toPlain(document);
  if (value === undefined) return { ok: false, findings: withAliases(findings) };
  return {
    ok: true,
    value: {
      value,
      findings,
      locate: (path, atKey) => {
        const offset = offsetOf(path, atKey);
        return offset === null ? null : placeAt(offset);
      },
    },
  };
}

/** After a few, syntax errors are echoes of the first ones; in one line only the first says something. */
const MAX_SYNTAX_FINDINGS = 20;

function syntaxFindings(
  { errors }: Document.Parsed,
  placeAt: (offset: number) => Place,
): readonly LocatedFinding[] {
  const found = new Map<number, LocatedFinding>();
  for (const { code, pos } of errors) {
    if (found.size === MAX_SYNTAX_FINDINGS) break;
    const place = placeAt(pos[0]);
    if (!found.has(place.line))
      found.set(place.line, { finding: finding('yaml-syntax', [], { problem: code }), place });
  }
  return inFileOrder([...found.values()]);
}

/** Few aliases can multiply too; then there is no one place to name. */
function withAliases(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return findings.some(({ finding: { code } }) => code === 'yaml-aliases')
    ? findings
    : [{ finding: finding('yaml-aliases', [], { limit: MAX_ALIASES }), place: null }, ...findings];
}

function parsed(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return Array.isArray(documents) ? documents : [];
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
