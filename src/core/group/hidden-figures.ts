import type { Hiding, Suppressed } from '../model/group.js';
import type { QuestionSet } from '../model/question-set.js';
import { type FigureKey, type FigureKind, figureKeys, relationsOf } from './figure-keys.js';
import { type Cell, hidingsOf } from './protection.js';
import type { GroupTally } from './tally.js';

/** One part of a group, with the reason where it is hidden as a whole. */
export interface Part {
  readonly name: string | null;
  readonly tally: GroupTally;
  readonly hidden: Hiding | null;
}

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

/** Why each figure of one group is hidden; what is shown is not in it. */
type Hidden = Map<FigureKey, Hiding>;

/** Decides figure by figure; what is hidden with its whole part is not listed again. */
export function hideFigures(
  set: QuestionSet,
  whole: GroupTally,
  parts: readonly Part[],
  options: { readonly minGroup: number; readonly texts: boolean },
): HiddenEverywhere {
  const keys = figureKeys(set, options.texts);
  const relations = relationsOf(set, keys);
  const groups: readonly Part[] = [{ name: null, tally: whole, hidden: null }, ...parts];
  const besides: Hidden[] = groups.map(() => new Map());
  let hidden = decide(keys, groups, besides, options.minGroup);
  while (addCompanions(relations, groups, hidden, besides))
    hidden = decide(keys, groups, besides, options.minGroup);
  const [ofWhole = new Map(), ...ofParts] = hidden;
  return { whole: lookUp(ofWhole), parts: ofParts.map(lookUp), suppressed: listOf(keys, groups, hidden) };
}

/** The first group is the whole, the others its parts; `besides` is hidden whatever the figures are. */
function decide(
  keys: readonly FigureKey[],
  groups: readonly Part[],
  besides: readonly Hidden[],
  minGroup: number,
): readonly Hidden[] {
  const hidden = groups.map((): Hidden => new Map());
  for (const key of keys) {
    const concerned = key.wholeOnly ? groups.slice(0, 1) : groups;
    const [whole, ...parts] = concerned.map(
      ({ tally, hidden: all }, index): Cell => ({
        ...key.cell(tally),
        hidden: all ?? besides[index]?.get(key) ?? null,
      }),
    );
    const decided = hidingsOf(whole as Cell, parts, minGroup);
    for (const [index, reason] of [decided.whole, ...decided.parts].entries())
      if (reason !== null) hidden[index]?.set(key, reason);
  }
  return hidden;
}

/** Hides another figure where a hidden one could be worked out from those that add up with it; false where none is. */
function addCompanions(
  relations: readonly (readonly FigureKey[])[],
  groups: readonly Part[],
  hidden: readonly Hidden[],
  besides: readonly Hidden[],
): boolean {
  let added = false;
  for (const [index, { tally, hidden: all }] of groups.entries()) {
    if (all !== null) continue;
    const own = hidden[index] as Hidden;
    for (const relation of relations) {
      const [alone, ...more] = relation.filter((key) => own.has(key));
      // What few people answered is not among what the others add up.
      if (alone === undefined || more.length > 0 || own.get(alone) === 'too-few') continue;
      const companion = relation.find((key) => key !== alone && key.cell(tally).n > 0);
      if (companion === undefined) continue;
      besides[index]?.set(companion, 'subtraction');
      own.set(companion, 'subtraction');
      added = true;
    }
  }
  return added;
}

function listOf(
  keys: readonly FigureKey[],
  groups: readonly Part[],
  hidden: readonly Hidden[],
): readonly Suppressed[] {
  return keys.flatMap((key) =>
    groups.flatMap(({ name, tally, hidden: all }, index): readonly Suppressed[] => {
      const reason = hidden[index]?.get(key);
      if (reason === undefined || all !== null) return [];
      const { what, id } = key;
      return [{ what, id, ...(index === 0 ? {} : { part: name }), n: key.cell(tally).n, reason }];
    }),
  );
}

function lookUp(hidden: Hidden): HiddenFigures {
  const reasons = new Map([...hidden].map(([{ what, id }, reason]) => [`${what} ${id}`, reason]));
  return { of: (what, id) => reasons.get(`${what} ${id}`) ?? null };
}
