import type { Dimension } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Slopes } from '../document/chart.js';
import type { Block } from '../document/document.js';
import { changeWriting } from './change-writing.js';

interface Change {
  readonly title: string;
  readonly dimension: Dimension | null;
  /** Places of the range, 0..100. */
  readonly before: number | null | undefined;
  readonly after: number | null | undefined;
}

/** A line from before to after for each dimension that has both; `words` say the same. */
export function slopeFigure(
  changes: readonly Change[],
  words: readonly Block[],
  { figures, groupFigures, change }: RespondentMessages,
): readonly Block[] {
  const rows = changes.flatMap(({ title, dimension, before, after }): Slopes['rows'][number][] => {
    if (before == null || after == null) return [];
    const { value, between } = changeWriting(dimension, change);
    return [
      {
        title,
        before: { percent: before, label: value(before) },
        after: { percent: after, label: value(after) },
        difference: between(before, after),
      },
    ];
  });
  if (rows.length === 0) return words;
  const said = rows.map((row) => `${row.title} ${row.before.label} → ${row.after.label}`);
  const { title, description } = groupFigures.slopes;
  return [
    {
      kind: 'figure',
      chart: { kind: 'slopes', rows },
      caption: { title, description: description(said), asTable: figures.asTable },
      words,
      numbers: null,
    },
  ];
}
