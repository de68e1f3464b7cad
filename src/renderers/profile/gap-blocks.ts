import type { Profile } from '../../core/model/profile.js';
import type { GapDefinition, Measured, QuestionSet } from '../../core/model/question-set.js';
import { shownDifference } from '../../core/text/shown-difference.js';
import type { ProfileVoice } from '../../messages/messages.js';
import type { Place } from '../document/chart.js';
import { type Block, bullets } from '../document/document.js';

/** The gaps that there are: first those where the first side is ahead, each direction with its widest in front. */
export function gapBlocks(
  set: QuestionSet,
  { gaps }: Profile,
  { profile: words, figures }: ProfileVoice,
): readonly Block[] {
  const known = gaps
    .flatMap(({ gap, of, minus }) => (of === null || minus === null ? [] : [{ gap, of, minus }]))
    .filter(({ of, minus }) => shownDifference(of, minus) !== 0)
    .toSorted((a, b) => rank(b) - rank(a));
  if (known.length === 0) return [];
  const lines = known.map(({ gap, of, minus }) => `${gap.title}: ${words.gap(of, minus, namesOf(gap, set))}`);
  const rows = known.map(({ gap, of, minus }) => ({
    title: gap.title,
    of: place(namesOf(gap, set)?.of, of, words),
    minus: place(namesOf(gap, set)?.minus, minus, words),
  }));
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

function rank({ of, minus }: { readonly of: number; readonly minus: number }): number {
  return of > minus ? 100 + of - minus : minus - of;
}

function place(name: string | undefined, percent: number, words: ProfileVoice['profile']): Place {
  const value = words.percent(percent);
  return { percent, label: name === undefined ? value : `${name} ${value}` };
}

/** What the two sides are called; single items have no names unless the author gives them. */
function namesOf({ of, minus, sides }: GapDefinition, set: QuestionSet): GapDefinition['sides'] {
  if (sides !== null) return sides;
  const title = ({ kind, id }: Measured) =>
    set.dimensions.find((dimension) => kind === 'dimension' && dimension.id === id)?.title;
  const [ofTitle, minusTitle] = [title(of), title(minus)];
  return ofTitle === undefined || minusTitle === undefined ? null : { of: ofTitle, minus: minusTitle };
}
