import { saysNotApplicable } from '../../../core/items/documented.js';
import { doorOf } from '../../../core/items/door/registry.js';
import type { Written } from '../../../core/items/written-text.js';
import { type Answer, NOT_APPLICABLE } from '../../../core/model/answer-sheet.js';
import { type Finding, finding, type Path } from '../../../core/model/finding.js';
import type { Profile } from '../../../core/model/profile.js';
import type { QuestionSet } from '../../../core/model/question-set.js';
import { sheetOf } from '../../../core/review/reach/leaning-sheets.js';
import { Scorer } from '../../../core/scoring/score.js';
import { nearest } from '../../../core/text/nearest.js';
import type { WrittenExpectations } from '../written/expectations.js';

type Expectation = WrittenExpectations[number];

/** Scores the sheets under `expect:` with the real scorer, and names what comes out otherwise. */
export function missedExpectations(set: QuestionSet, expectations: WrittenExpectations): readonly Finding[] {
  if (expectations.length === 0) return [];
  const scorer = new Scorer(set);
  return expectations.flatMap((expectation, index) => {
    const path: Path = ['expect', index];
    const { answers, findings } = answersOf(set, expectation, [...path, 'answers']);
    if (findings.length > 0) return findings;
    return missed(scorer.score(sheetOf(answers)), expectation, path);
  });
}

function answersOf(
  set: QuestionSet,
  { answers }: Expectation,
  path: Path,
): { readonly answers: readonly (readonly [string, Answer])[]; readonly findings: readonly Finding[] } {
  const known = set.items.map(({ id }) => id);
  const findings: Finding[] = [];
  const read = Object.entries(answers).flatMap(([id, written]): readonly (readonly [string, Answer])[] => {
    const item = set.items.find((candidate) => candidate.id === id);
    if (item === undefined) {
      findings.push({
        ...finding('unknown-reference', [...path, id], { what: 'item', id, near: nearest(id, known), known }),
        atKey: true,
      });
      return [];
    }
    if (written === null) return [[id, null]];
    if (saysNotApplicable(item, written)) return [[id, NOT_APPLICABLE]];
    const parsed = doorOf(item).parse(item, written as Written);
    if (parsed.ok) return [[id, parsed.answer]];
    findings.push(finding('expectation-answer', [...path, id], { item: id, answer: String(written) }));
    return [];
  });
  return { answers: read, findings };
}

function missed(
  profile: Profile,
  { scores = {}, bands = {}, advice }: Expectation,
  path: Path,
): readonly Finding[] {
  const found: Finding[] = [];
  const miss = (at: Path, what: string, expected: string, got: string) =>
    found.push(finding('expectation-missed', [...path, ...at], { what, expected, got }));
  for (const [id, expected] of Object.entries(scores)) {
    const got = scoreOf(profile, id);
    if (!agrees(got, expected)) miss(['scores', id], id, shown(expected), shown(got));
  }
  for (const [id, expected] of Object.entries(bands)) {
    const got = profile.dimensions.find(({ dimension }) => dimension.id === id)?.band?.title ?? null;
    if (got !== (expected === null ? null : String(expected)))
      miss(['bands', id], id, shown(expected), shown(got));
  }
  for (const [index, id] of (advice ?? []).entries())
    if (!profile.advice.some(({ rule }) => rule.id === id))
      miss(
        ['advice', index],
        id,
        'advice',
        shown(profile.advice.map(({ rule }) => rule.id).join(', ') || null),
      );
  return found;
}

/** The score of a dimension, gap, or `overall`, in the unit it is shown in. */
function scoreOf({ dimensions, gaps, overall }: Profile, id: string): number | null {
  if (id === 'overall') return overall?.percent ?? null;
  const dimension = dimensions.find((score) => score.dimension.id === id);
  return dimension?.value ?? gaps.find(({ gap }) => gap.id === id)?.percent ?? null;
}

/** As exact as the expectation is written: 33 is met by 33.4, 33.3 by 33.33. */
function agrees(got: number | null, expected: number | null): boolean {
  if (got === null || expected === null) return got === expected;
  const decimals = String(expected).split('.')[1]?.length ?? 0;
  return Math.abs(got - expected) <= 0.5 * 10 ** -decimals + 1e-9;
}

function shown(value: number | string | null): string {
  if (value === null) return '–';
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);
}
