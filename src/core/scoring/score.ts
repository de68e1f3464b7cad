import { selectAdvice } from '../advice/select.js';
import { visibleItems } from '../conditions/visible-items.js';
import { kindOf } from '../items/registry.js';
import { type AnswerSheet, isSubstantive } from '../model/answer-sheet.js';
import { type DimensionScore, type GapScore, goodness, type Profile } from '../model/profile.js';
import type { GapDefinition, Item, Measured, OverallDefinition, QuestionSet } from '../model/question-set.js';
import { scoreDimension } from './dimension.js';
import { noticesOn } from './notices.js';
import { settled } from './settled.js';

/** Scores one sheet: items, dimensions, gaps, overall, bands, and the advice that fires. */
export function score(set: QuestionSet, sheet: AnswerSheet): Profile {
  const visible = visibleItems(set, sheet.answers);
  const answers = new Map(visible.map(({ id }) => [id, sheet.answers.get(id) ?? null]));
  const seen: AnswerSheet = { ...sheet, answers };
  const dimensions = set.dimensions.map((dimension) => scoreDimension(dimension, visible, answers));
  const percents = percentLookup(visible, seen, dimensions);
  const gaps = set.gaps.map((gap) => gapScore(gap, percents(gap.of), percents(gap.minus)));
  const overall = set.overall === null ? null : overallScore(set.overall, dimensions);
  return {
    sheet: seen,
    dimensions,
    gaps,
    overall,
    advice: selectAdvice(set, visible, answers, { dimensions, gaps, overall: overall?.percent ?? null }),
    notices: noticesOn(set, visible, seen),
  };
}

function percentLookup(visible: readonly Item[], sheet: AnswerSheet, dimensions: readonly DimensionScore[]) {
  const items = new Map(visible.map((item) => [item.id, item]));
  return ({ kind, id }: Measured): number | null => {
    if (kind === 'dimension') return dimensions.find(({ dimension }) => dimension.id === id)?.percent ?? null;
    const item = items.get(id);
    const answer = sheet.answers.get(id);
    if (item === undefined || !isSubstantive(answer)) return null;
    return kindOf(item).percent(item, answer);
  };
}

function gapScore(gap: GapDefinition, of: number | null, minus: number | null): GapScore {
  return { gap, of, minus, percent: of === null || minus === null ? null : settled(of - minus) };
}

/** The mean of the scored dimensions named; unknown where fewer than half of them are scored. */
function overallScore(definition: OverallDefinition, dimensions: readonly DimensionScore[]) {
  const named = dimensions.filter(({ dimension }) => definition.dimensions.includes(dimension.id));
  const known = named.map(goodness).filter((percent) => percent !== null);
  const enough = known.length > 0 && known.length * 2 >= named.length;
  const percent = enough ? settled(known.reduce((sum, value) => sum + value, 0) / known.length) : null;
  return { title: definition.title, percent };
}
