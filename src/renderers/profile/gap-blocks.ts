import type { GapScore, Profile } from '../../core/model/profile.js';
import type { Measured, QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { Place } from '../document/chart.js';
import { type Block, bullets } from '../document/document.js';

/** The gaps, the widest first. */
export function gapBlocks(
  set: QuestionSet,
  { gaps }: Profile,
  { profile: words, figures }: RespondentMessages,
): readonly Block[] {
  const widestFirst = gaps.toSorted((a, b) => Math.abs(b.percent ?? -1) - Math.abs(a.percent ?? -1));
  const lines = widestFirst.map((score) => `${score.gap.title}: ${distance(score, set, words)}`);
  const rows = widestFirst.flatMap(({ gap, of, minus }) =>
    of === null || minus === null
      ? []
      : [
          {
            title: gap.title,
            of: place(gap.of, gap.sides?.of, of, set, words),
            minus: place(gap.minus, gap.sides?.minus, minus, set, words),
          },
        ],
  );
  if (rows.length === 0) return bullets(lines);
  const { title, description } = figures.gaps;
  return [
    {
      kind: 'figure',
      chart: { kind: 'dumbbells', rows },
      caption: { title, description: description(lines), asTable: figures.asTable },
      words: bullets(lines),
      numbers: null,
    },
  ];
}

function place(
  { kind, id }: Measured,
  name: string | undefined,
  percent: number,
  set: QuestionSet,
  words: RespondentMessages['profile'],
): Place {
  const title =
    name ?? set.dimensions.find((dimension) => kind === 'dimension' && dimension.id === id)?.title;
  const value = words.percent(percent);
  return { percent, label: title === undefined ? value : `${title} ${value}` };
}

function distance(
  { gap, of, minus }: GapScore,
  set: QuestionSet,
  words: RespondentMessages['profile'],
): string {
  if (of === null || minus === null) return words.gapUnknown;
  const title = (side: Measured) =>
    set.dimensions.find(({ id }) => side.kind === 'dimension' && id === side.id)?.title;
  const [ofTitle, minusTitle] = [title(gap.of), title(gap.minus)];
  const names = ofTitle === undefined || minusTitle === undefined ? null : { of: ofTitle, minus: minusTitle };
  return words.gap(of, minus, names);
}
