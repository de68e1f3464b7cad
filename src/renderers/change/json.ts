import type { ChangeFigure, GroupChange, PersonChange, ScoreChange } from '../../core/model/change.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { printableJson } from '../../core/text/printable.js';

/** `kundencheck/change/1`: stable, percent units, a group's whole unless `precise`. Keys are only ever added. */
export function personChangeJson(set: QuestionSet, change: PersonChange): string {
  return printed(set, {
    person: change.person,
    dimensions: change.dimensions.map(({ dimension, index, reliable, ...score }) => ({
      id: dimension.id,
      title: dimension.title,
      higher: dimension.higher,
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
      ...figureOf(figure),
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
