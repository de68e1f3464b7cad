import type { Hiding, Suppressed } from '../model/group.js';
import type { QuestionSet } from '../model/question-set.js';
import { unanimous, unanimousItem } from './figures.js';
import { type Cell, hidingsOf } from './protection.js';
import type { DimensionTally, GroupTally, ItemTally, ScoreTally } from './tally.js';

/** One part of a group, with the reason where it is hidden as a whole. */
export interface Part {
  readonly name: string | null;
  readonly tally: GroupTally;
  readonly hidden: Hiding | null;
}

type FigureKind = 'dimension' | 'item' | 'gap' | 'overall';

/** The figures of one group that must not be shown, and why. */
export interface HiddenFigures {
  of(kind: FigureKind, id: string | null): Hiding | null;
}

export interface HiddenEverywhere {
  readonly whole: HiddenFigures;
  /** In the order of the parts. */
  readonly parts: readonly HiddenFigures[];
  readonly suppressed: readonly Suppressed[];
}

interface FigureKey {
  readonly what: FigureKind;
  readonly id: string | null;
  /** Parts have no such figure. */
  readonly wholeOnly: boolean;
  cell(tally: GroupTally): Cell;
}

/** Decides figure by figure; what is hidden with its whole part is not listed again. */
export function hideFigures(
  set: QuestionSet,
  whole: GroupTally,
  parts: readonly Part[],
  options: { readonly minGroup: number; readonly texts: boolean },
): HiddenEverywhere {
  const ofWhole = new Map<string, Hiding>();
  const ofParts = parts.map(() => new Map<string, Hiding>());
  const suppressed: Suppressed[] = [];
  for (const { what, id, wholeOnly, cell } of figureKeys(set, options.texts)) {
    const cells = wholeOnly ? [] : parts.map(({ tally, hidden }) => ({ ...cell(tally), hidden }));
    const hidings = hidingsOf(cell(whole), cells, options.minGroup);
    if (hidings.whole !== null) {
      ofWhole.set(keyOf(what, id), hidings.whole);
      suppressed.push({ what, id, n: cell(whole).n, reason: hidings.whole });
    }
    for (const [index, reason] of hidings.parts.entries()) {
      const { name, hidden } = parts[index] as Part;
      if (reason === null || hidden !== null) continue;
      ofParts[index]?.set(keyOf(what, id), reason);
      suppressed.push({ what, id, part: name, n: cells[index]?.n ?? 0, reason });
    }
  }
  return { whole: lookUp(ofWhole), parts: ofParts.map(lookUp), suppressed };
}

function figureKeys(set: QuestionSet, texts: boolean): readonly FigureKey[] {
  return [
    ...set.dimensions.map(({ id }, index) => score('dimension', id, ({ dimensions }) => dimensions[index])),
    ...set.items.flatMap((item, index): FigureKey[] => {
      if (item.kind === 'text' && !texts) return [];
      const cell = ({ items }: GroupTally) => {
        const own = items[index] as ItemTally;
        return { n: own.answered, unanimous: unanimousItem(item, own) };
      };
      return [{ what: 'item', id: item.id, wholeOnly: item.kind === 'text', cell }];
    }),
    ...set.gaps.map(({ id }, index) => score('gap', id, ({ gaps }) => gaps[index])),
    score('overall', null, ({ overall }) => overall),
  ];
}

function score(
  what: FigureKind,
  id: string | null,
  pick: (tally: GroupTally) => ScoreTally | DimensionTally | undefined,
): FigureKey {
  return {
    what,
    id,
    wholeOnly: false,
    cell(tally) {
      const own = pick(tally) as ScoreTally;
      return { n: own.moments.n, unanimous: unanimous(own) };
    },
  };
}

function keyOf(what: FigureKind, id: string | null): string {
  return `${what} ${id}`;
}

function lookUp(hidden: ReadonlyMap<string, Hiding>): HiddenFigures {
  return { of: (what, id) => hidden.get(keyOf(what, id)) ?? null };
}
