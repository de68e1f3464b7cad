import type { ChangeFigure, GroupChange, PersonChange, ScoreChange } from '../../core/model/change.js';
import type { Dimension, QuestionSet } from '../../core/model/question-set.js';
import type { PairedChange } from '../../core/statistics/change.js';
import { printableJson } from '../../core/text/printable.js';
import { distanceInUnit, hasUnit, inUnit } from '../own-unit.js';

/** `kundencheck/change/1`: stable, percent units or the dimension's own (`score`), a group's whole unless `precise`. Keys are only ever added. */
export function personChangeJson(set: QuestionSet, change: PersonChange): string {
  return printed(set, {
    person: change.person,
    dimensions: change.dimensions.map(({ dimension, index, reliable, ...score }) => ({
      id: dimension.id,
      title: dimension.title,
      higher: dimension.higher,
      ...(hasUnit(dimension) ? { score: { ...dimension.score, ...dimension.range } } : {}),
      ...scoreOf(score),
      reliableChangeIndex: index,
      reliable,
    })),
    gaps: change.gaps.map(({ gap, ...score }) => ({ id: gap.id, ...scoreOf(score) })),
    overall: change.overall === null ? null : scoreOf(change.overall),
  });
}

export function groupChangeJson(set: QuestionSet, change: GroupChange): string {
  const { limits, pairs, unmatched, dimensions, overall } = change;
  return printed(set, {
    ...limits,
    n: pairs,
    dimensions: dimensions.map(({ dimension, ...figure }) => ({
      id: dimension.id,
      title: dimension.title,
      higher: dimension.higher,
      ...(hasUnit(dimension) ? { score: { ...dimension.score, ...dimension.range } } : {}),
      ...figureOf({ ...figure, change: figure.change && changeInUnit(figure.change, dimension) }),
    })),
    overall: overall === null ? null : figureOf(overall),
    withoutPartner: unmatched,
  });
}

function printed(set: QuestionSet, content: object): string {
  const { id, version, fingerprint } = set;
  const document = { format: 'kundencheck/change/1', set: { id, version, fingerprint }, ...content };
  return `${printableJson(JSON.stringify(document, null, 2))}\n`;
}

function scoreOf({ before, after, difference }: ScoreChange) {
  return { before, after, difference };
}

function figureOf({ n, hidden, change, reliable }: ChangeFigure) {
  return change === null
    ? { n, hidden: hidden ?? 'no-pairs', before: null, after: null, difference: null }
    : { ...change, n, ...(reliable === null ? {} : { reliable }) };
}

function changeInUnit(change: PairedChange, dimension: Dimension): PairedChange {
  if (!hasUnit(dimension)) return change;
  const by = (places: number | null) => (places === null ? null : distanceInUnit(dimension, places));
  const side = (of: PairedChange['before']) =>
    of === null ? null : { mean: inUnit(dimension, of.mean), sd: by(of.sd) };
  return {
    ...change,
    before: side(change.before),
    after: side(change.after),
    difference: by(change.difference),
    lower: by(change.lower),
    upper: by(change.upper),
  };
}
