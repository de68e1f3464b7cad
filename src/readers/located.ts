import type { Finding, Place } from '../core/model/finding.js';

/** A finding with the place it was found at; the file is named by whoever opened it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly place: Place | null;
  /** How the lines around the place read without the mistake, where that is known. */
  readonly mend?: Mend;
}

/** `count` lines from `line` on (from 1) read `lines` instead. */
export interface Mend {
  readonly line: number;
  readonly count: number;
  readonly lines: readonly string[];
}

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly LocatedFinding[] };

export function failed(...findings: LocatedFinding[]): {
  readonly ok: false;
  readonly findings: readonly LocatedFinding[];
} {
  return { ok: false, findings };
}

/** Findings in the order of the file; those without a place first. */
export function inFileOrder(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const position = ({ place }: LocatedFinding) => (place === null ? 0 : place.line * 1e6 + place.column);
  return findings.toSorted((a, b) => position(a) - position(b));
}
