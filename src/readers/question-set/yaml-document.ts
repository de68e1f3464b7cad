import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml';
import { finding, type Path, type Place } from '../../core/model/finding.js';
import { failed, type LocatedFinding, type Reading } from '../located.js';
import { MAX_ALIASES, yamlRuleFindings } from './yaml-rules.js';

export interface YamlDocument {
  /** What the document does that a question set must not; the value is sound all the same. */
  readonly findings: readonly LocatedFinding[];
  readonly value: unknown;
  /** Where a value stands, or its key; the nearest one around it where it is missing. */
  locate(path: Path, atKey: boolean): Place | null;
}

/** Reads YAML 1.2 core: no tags, no merge keys, few aliases, no duplicate keys, one document. */
export function readYaml(text: string): Reading<YamlDocument> {
  const lines = new LineCounter();
  const documents: readonly Document.Parsed[] = parsed(text, lines);
  const [document] = documents;
  if (document === undefined) return failed({ finding: finding('empty', [], {}), place: null });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0)
    return failed(
      ...document.errors.map((error) => ({
        finding: finding('yaml-syntax', [], { problem: error.code }),
        place: placeAt(error.pos[0]),
      })),
    );
  const findings: LocatedFinding[] = yamlRuleFindings(document).map(({ finding: found, offset }) => ({
    finding: found,
    place: placeAt(offset),
  }));
  const second = documents[1];
  if (second !== undefined)
    findings.push({ finding: finding('yaml-several-documents', [], {}), place: placeAt(second.range[0]) });
  const value = toPlain(document);
  if (value === undefined)
    return failed({ finding: finding('yaml-aliases', [], { limit: MAX_ALIASES }), place: null });
  return {
    ok: true,
    value: {
      value,
      findings,
      locate: (path, atKey) => {
        const offset = offsetOf(document, path, atKey);
        return offset === null ? null : placeAt(offset);
      },
    },
  };
}

function parsed(text: string, lineCounter: LineCounter): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
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

/** Walks to the node at a path as far as it goes. */
function offsetOf(document: Document, path: Path, atKey: boolean): number | null {
  let node: Node | null = document.contents as Node | null;
  let offset = node?.range?.[0] ?? null;
  for (const [depth, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) return offset;
      const keyOffset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
      const wantsKey = (atKey && depth === path.length - 1) || node === null;
      offset = wantsKey ? keyOffset : (node?.range?.[0] ?? keyOffset);
    } else if (isSeq(node)) {
      const next: Node | undefined = node.items[Number(key)] as Node | undefined;
      if (next === undefined) return offset;
      node = next;
      offset = node?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
