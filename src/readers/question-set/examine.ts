import { check } from '../../core/checks/check.js';
import { type Finding, finding, type SetPart } from '../../core/model/finding.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { LocatedFinding } from '../located.js';
import { readYaml, type YamlDocument } from '../yaml/document.js';
import { decodeSet } from './decode-set.js';
import { FindingsCollector } from './findings-collector.js';
import { fingerprintsOf } from './fingerprints.js';
import { knownQuestionSet, type Surroundings } from './known-question-set.js';
import { locateFindings } from './located-findings.js';
import { everyKey } from './shape/known-keys.js';
import { followsFromRepair, readShape } from './shape/read-shape.js';
import { type WrittenQuestionSet, writtenQuestionSet } from './written/question-set.js';

/** The largest built-in set has about 50 KB. */
export const MAX_SET_BYTES = 256 * 1024;

const LIMITS: { readonly [K in SetPart]: number } = {
  items: 500,
  dimensions: 100,
  advice: 1000,
  gaps: 200,
  scales: 100,
  sources: 200,
};

/** A set as far as it can be read. */
export interface Examined {
  /** Mended where something was wrong; null where nothing sensible is left. */
  readonly set: QuestionSet | null;
  /** The document in the written shape; null where it has none. */
  readonly written: WrittenQuestionSet | null;
  /** Its text, whatever the encoding; empty where it is none. */
  readonly text: string;
  /** What keeps it from being used. */
  readonly errors: readonly LocatedFinding[];
  readonly yaml: YamlDocument | null;
  /** Places for findings whose paths are those of the set. */
  locate(findings: readonly Finding[]): readonly LocatedFinding[];
}

/** Reads as much of a question set as there is, and says what is wrong with it. */
export function examine(bytes: Uint8Array, surroundings: Surroundings): Examined {
  if (bytes.length > MAX_SET_BYTES)
    return unreadable([
      { finding: finding('too-large', [], { bytes: bytes.length, limit: MAX_SET_BYTES }), place: null },
    ]);
  const { text, findings: encoding } = decodeSet(bytes);
  if (text === null) return unreadable(encoding);
  const read = readYaml(text, everyKey(writtenQuestionSet));
  if (!read.ok) return unreadable([...encoding, ...read.findings], text);
  const yaml = { ...read, value: { ...read.value, findings: [...encoding, ...read.value.findings] } };
  const tooMany = countFindings(yaml.value.value);
  if (tooMany.length > 0) return unreadable(locateFindings(yaml.value, tooMany), text);
  return fromDocument(yaml.value, text, surroundings);
}

function unreadable(errors: readonly LocatedFinding[], text = ''): Examined {
  return { set: null, written: null, text, errors, yaml: null, locate: () => [] };
}

function fromDocument(yaml: YamlDocument, text: string, surroundings: Surroundings): Examined {
  const { written, findings: shape, repaired, place } = readShape(yaml.value);
  const placed = (own: readonly Finding[]) => own.map((found) => ({ ...found, path: place(found.path) }));
  if (written === null) return { ...unreadable(locateFindings(yaml, shape), text), yaml };
  const findings = new FindingsCollector();
  const known = knownQuestionSet(written, surroundings, findings);
  const set: QuestionSet = { ...known, ...fingerprintsOf(known) };
  findings.addAll(check(set));
  const own = findings.all.filter((found) => !followsFromRepair(found, repaired));
  const found = [...shape, ...own];
  const all = oncePerScale(own).filter((one) => !followsFromScale(one, set, found));
  return {
    set,
    written,
    text,
    errors:
      shape.length + all.length + yaml.findings.length === 0
        ? []
        : locateFindings(yaml, [...shape, ...placed(all)]),
    yaml,
    locate: (more) =>
      locateFindings(
        { ...yaml, findings: [] },
        placed(more.filter((found) => !followsFromRepair(found, repaired))),
      ),
  };
}

/** Items without a scale have one cause, however many they are. */
function oncePerScale(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings.filter(({ code }) => code === 'no-scale');
  return findings.flatMap((found): readonly Finding[] => {
    if (found.code !== 'no-scale') return [found];
    return found === first ? [{ ...found, facts: { ...found.facts, more: others.length } }] : [];
  });
}

/** Where a scale is unknown, so is what an answer to its items can be. */
function followsFromScale({ code, facts }: Finding, set: QuestionSet, all: readonly Finding[]): boolean {
  if (code !== 'condition-code' && code !== 'condition-never') return false;
  const named = 'item' in facts ? set.items.find(({ id }) => id === facts.item) : undefined;
  if (named !== undefined && !('scale' in named)) return false;
  return all.some(
    (other) =>
      other.code === 'no-scale' ||
      other.code.startsWith('scale-') ||
      other.path[0] === 'scales' ||
      (other.code === 'unknown-reference' && other.facts.what === 'scale'),
  );
}

/** Counted before anything else is looked at, so that a huge file is refused at once. */
function countFindings(document: unknown): readonly Finding[] {
  if (typeof document !== 'object' || document === null) return [];
  return (Object.keys(LIMITS) as SetPart[]).flatMap((what) => {
    const part = (document as Record<string, unknown>)[what];
    const count = typeof part === 'object' && part !== null ? Object.keys(part).length : 0;
    return count > LIMITS[what] ? [finding('too-many', [what], { what, count, limit: LIMITS[what] })] : [];
  });
}
