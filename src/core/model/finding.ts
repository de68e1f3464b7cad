import type { AnswerFileFindingFacts } from './answer-file-findings.js';
import type { ReviewFindingFacts } from './review-findings.js';
import type { ShapeFindingFacts } from './shape-findings.js';
import type { YamlFindingFacts } from './yaml-findings.js';

/**
 * One thing wrong with an input. Core names it by a code and the facts of the case; `messages` has the
 * sentence and the hint; a reader adds the place.
 */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly facts: FindingFacts[C];
  /** Keys and indices from the root of the document to the value meant. */
  readonly path: Path;
  /** Whether the key itself is meant, not its value. */
  readonly atKey?: boolean;
  /** What was meant instead, where that is known. */
  readonly better?: Better;
}

/** Another key in the place of one, or another value. */
export type Better = { readonly key: string } | { readonly value: unknown };

export type Path = readonly (string | number)[];
export type FindingCode = keyof FindingFacts;

export function finding<C extends FindingCode>(code: C, path: Path, facts: FindingFacts[C]): FindingOf<C> {
  return { code, facts, path };
}

/** A finding about the last key of its path rather than about the value there. */
export function findingAtKey<C extends FindingCode>(
  code: C,
  path: Path,
  facts: FindingFacts[C],
): FindingOf<C> {
  return { code, facts, path, atKey: true };
}

/** Where something stands in a text; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The facts that each code needs for its sentence. */
export interface FindingFacts
  extends AnswerFileFindingFacts,
    ReviewFindingFacts,
    ShapeFindingFacts,
    YamlFindingFacts {
  'not-utf8': Record<string, never>;
  binary: Record<string, never>;
  'foreign-file': { format: 'rtf' | 'html' | 'pdf' | 'word' };
  empty: Record<string, never>;
  'too-large': { bytes: number; limit: number };
  'too-many': { what: CountedThing; count: number; limit: number };
  'too-deep': { limit: number };
  'too-many-findings': { shown: number; found: number };
  'control-character': { code: number };
  'too-long': { length: number; limit: number };
  'unsupported-format': { format: number };
  'no-scale': { item: string; scales: readonly string[]; more?: number };
  'duplicate-id': { what: NamedThing; id: string };
  'shared-id': { id: string };
  'unknown-reference': { what: NamedThing; id: string; near: string | null; known: readonly string[] };
  'dimension-without-items': { dimension: string };
  'scale-one-label': { label: string; sign: string };
  'scale-range': { from: number; to: number };
  'scale-points': { points: number; limit: number };
  'scale-labels': { labels: number; points: number };
  'scale-list': { key: 'codes' | 'values'; length: number; points: number };
  'scale-values-equal': { value: number };
  'duplicate-code': { code: string };
  /** A code for no answer that is an answer as well; `answer` in the item's own words. */
  'missing-is-answer': { code: string; answer: string };
  'bands-order': { key: 'from' | 'upTo'; at: number; before: number };
  'bands-start': { from: number; start: number };
  'bands-end': { upTo: number; end: number };
  'keys-exclude': { key: string; other: string };
  'number-range': { min: number; max: number };
  'number-without-range': { item: string };
  'wrong-key-for-kind': { key: string; kind: string };
  'options-too-few': { item: string };
  'item-has-no-value': { item: string };
  'condition-subject': { subjects: readonly string[] };
  'condition-without-test': { subject: string };
  'condition-count-incomplete': Record<string, never>;
  'condition-later-item': { item: string };
  'condition-not-item': { subject: string };
  'condition-code': { item: string; code: string; near: string | null; known: readonly string[] };
  'condition-not-ordered': { item: string; test: string };
  'condition-never': { test: string; limit: number; min: number | null; max: number | null };
  'gap-same': { id: string };
  'overall-neutral': { dimension: string };
  'no-overall': Record<string, never>;
  'answer-unknown-item': { item: string; near: string | null };
  'answer-not-understood': { item: string; written: string; expected: Expected; near: string | null };
  'answer-out-of-range': { item: string; written: string; expected: Expected };
  'answer-not-applicable': { item: string };
  'profile-other-set': { expected: string; got: string };
  'document-not-answers': { format: string };
  'document-from-later': { format: string };
  'document-for-reading': { form: 'text' | 'markdown' | 'html' };
  'document-is-table': Record<string, never>;
}

export type NamedThing = 'item' | 'dimension' | 'option' | 'gap' | 'advice' | 'source' | 'scale';
export type CountedThing = SetPart | 'options' | 'bands';
/** What a set lists at its top. */
export type SetPart = 'items' | 'dimensions' | 'advice' | 'gaps' | 'scales' | 'sources';

/** What an item would have taken as an answer. */
export type Expected =
  | {
      readonly kind: 'codes';
      readonly from: number;
      readonly to: number;
      readonly labels: readonly string[] | null;
    }
  | { readonly kind: 'options'; readonly ids: readonly string[]; readonly several: boolean }
  | { readonly kind: 'yes-no'; readonly labels: readonly string[] }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'text' };
