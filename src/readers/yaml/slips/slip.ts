import type { FindingFacts } from '../../../core/model/finding.js';
import type { YamlFindingFacts } from '../../../core/model/yaml-findings.js';

export type SlipCode = keyof YamlFindingFacts;

/** A slip of the pen in a YAML text: what it is, where, and how the lines around it read without it. */
export interface Slip<C extends SlipCode = SlipCode> {
  readonly code: C;
  readonly facts: FindingFacts[C];
  /** From 0. */
  readonly line: number;
  readonly column: number;
  /** The lines that are read instead, from the index `from` on; as many as they replace. */
  readonly from: number;
  readonly lines: readonly string[];
  /** What a person would write instead of them, where that is something else. */
  readonly better?: readonly string[];
}

/** What is known of the place where the parser gave up. */
export interface Spot {
  readonly lines: readonly string[];
  /** The line of the error, from 0. */
  readonly at: number;
  /** The keys of the format, for a word that lacks its colon. */
  readonly keys: ReadonlySet<string>;
}

/** Ways in which the text may have been meant, the likeliest first; the parser is the judge. */
export type Guess = (spot: Spot) => readonly Slip[];

export function slip<C extends SlipCode>(
  code: C,
  facts: FindingFacts[C],
  place: { readonly line: number; readonly column: number },
  line: string,
): Slip {
  return { code, facts, ...place, from: place.line, lines: [line] };
}
