import type { Address } from './question-set.js';

/**
 * What a set that can be read may still get wrong. Warnings are most likely mistakes; hints are matters of craft, in
 * which an author may well know better. Both can be allowed, and neither keeps a set from running.
 */
interface WarningFacts {
  'hash-cuts-text': { cut: string };
  'version-number': { written: string; read: string };
  'language-unknown': { language: string; near: string | null };
  'trailing-comma': { text: string };
  'same-label': { label: string };
  'scale-falls': { first: string; last: string };
  'unused-scale': { scale: string };
  'scores-narrow': { max: number };
  'item-without-dimension': { item: string };
  'same-option': { text: string };
  'same-question': { other: string };
  'same-title': { title: string };
  'condition-always': { test: string; limit: number };
  'condition-contradicts': { low: number; high: number };
  'condition-raw-code': { test: string; limit: number; from: number; to: number };
  'dimension-named-like-key': { id: string };
  placeholder: { text: string };
  markup: { text: string };
  mojibake: { text: string };
  'mixed-address': { du: string; sie: string };
  'other-address': { word: string; declared: Address };
  'band-never': { title: string };
  'advice-never': { advice: string };
  'gap-never': { gap: string };
  'item-never-asked': { item: string };
  'allow-unknown': { code: string; near: string | null };
}

interface HintFacts {
  'unused-source': { source: string };
  'single-item-dimension': { dimension: string };
  'two-thoughts': { word: string };
  'two-negations': { first: string; second: string };
  absolute: { word: string };
  'long-text': { characters: number; words: number; limit: number };
  'hard-to-read': { grade: number; limit: number };
  'reversed-share': { share: number; reversed: number; items: number };
  'longest-best-option': { characters: number; others: number };
  'label-misfit': { word: string; scale: 'frequency' | 'agreement' };
  'unlabelled-middle': { points: number };
  'advice-always': { advice: string };
  'advice-never-first': { advice: string; fires: number };
  'reach-undecided': { what: string };
  'allow-unused': { code: string };
}

/** What a set says of itself and does not keep. */
interface BrokenPromiseFacts {
  'expectation-missed': { what: string; expected: string; got: string };
  'expectation-answer': { item: string; answer: string };
}

export interface ReviewFindingFacts extends WarningFacts, HintFacts, BrokenPromiseFacts {}

export type Level = 'error' | 'warning' | 'hint';

const LEVELS: {
  readonly [C in keyof (WarningFacts & HintFacts)]: C extends keyof WarningFacts ? 'warning' : 'hint';
} = {
  'hash-cuts-text': 'warning',
  'version-number': 'warning',
  'language-unknown': 'warning',
  'trailing-comma': 'warning',
  'same-label': 'warning',
  'scale-falls': 'warning',
  'unused-scale': 'warning',
  'scores-narrow': 'warning',
  'item-without-dimension': 'warning',
  'same-option': 'warning',
  'same-question': 'warning',
  'same-title': 'warning',
  'condition-always': 'warning',
  'condition-contradicts': 'warning',
  'condition-raw-code': 'warning',
  'dimension-named-like-key': 'warning',
  placeholder: 'warning',
  markup: 'warning',
  mojibake: 'warning',
  'mixed-address': 'warning',
  'other-address': 'warning',
  'band-never': 'warning',
  'advice-never': 'warning',
  'gap-never': 'warning',
  'item-never-asked': 'warning',
  'allow-unknown': 'warning',
  'unused-source': 'hint',
  'single-item-dimension': 'hint',
  'two-thoughts': 'hint',
  'two-negations': 'hint',
  absolute: 'hint',
  'long-text': 'hint',
  'hard-to-read': 'hint',
  'reversed-share': 'hint',
  'longest-best-option': 'hint',
  'label-misfit': 'hint',
  'unlabelled-middle': 'hint',
  'advice-always': 'hint',
  'advice-never-first': 'hint',
  'reach-undecided': 'hint',
  'allow-unused': 'hint',
};

/** How grave a finding is, by its code; whatever keeps a file from being used is an error. */
export function levelOf(code: string): Level {
  return Object.hasOwn(LEVELS, code) ? LEVELS[code as keyof typeof LEVELS] : 'error';
}

/** What an author may allow. */
export const ALLOWABLE: readonly string[] = Object.keys(LEVELS);
