import type { Hiding } from '../model/group.js';
import { hidingsOf } from '../protection/companions.js';
import { leakOf } from '../protection/leaks.js';
import type { Limits } from '../protection/limits.js';
import { countOf, mergeTables, noValues, type ValueTable } from '../statistics/value-table.js';
import type { ScoreFigure } from './score-relations.js';
import { releaseScores, type ScoreRange } from './score-release.js';
import type { GroupTally, PartName, TalliedPart } from './tally.js';

/** A mean of every part: which values of people it is made of. */
export interface Measure {
  readonly figure: ScoreFigure;
  readonly range: ScoreRange;
  /** Why the whole group's is hidden; null where it is shown. */
  readonly hidden: Hiding | null;
  values(tally: GroupTally): ValueTable;
}

export interface Part {
  readonly name: PartName;
  /** Places among the tallied parts. */
  readonly at: readonly number[];
  readonly people: number;
}

/** Why the mean of each part, by column, is hidden; null where it is shown. */
export function hideMeasure(
  measure: Measure,
  cells: readonly TalliedPart[],
  parts: readonly (readonly Part[])[],
  byPeople: readonly (readonly (Hiding | null)[])[],
  limits: Limits,
): (Hiding | null)[][] {
  const table = (at: readonly number[]) =>
    at.map((cell) => measure.values((cells[cell] as TalliedPart).tally)).reduce(mergeTables, noValues());
  const everybody = cells.map((_, cell) => cell);
  const reasonFor = (at: readonly number[]) => {
    const { hidden } = releaseScores(table(at), { ...measure.range, bands: [], cuts: [] }, limits);
    return hidden === 'too-few' ? null : hidden;
  };
  const hidden = parts.map((own, c) => {
    const forced = own.map((part, p) => byPeople[c]?.[p] ?? reasonFor(part.at));
    return settleColumn(own, forced, everybody, measure, table, reasonFor, limits);
  });
  const counts = cells.map(({ tally }) => countOf(measure.values(tally)));
  settleAcross(counts, parts, hidden, limits);
  return hidden;
}

/** Companions for what is hidden in one column, until what is left of the whole tells of no few and of no one answer. */
function settleColumn(
  own: readonly Part[],
  forced: readonly (Hiding | null)[],
  everybody: readonly number[],
  measure: Measure,
  table: (at: readonly number[]) => ValueTable,
  reasonFor: (at: readonly number[]) => Hiding | null,
  { minGroup }: Limits,
): (Hiding | null)[] {
  const sizes = own.map(({ at }) => countOf(table(at)));
  let reasons = [...forced];
  for (;;) {
    const whole = { n: countOf(table(everybody)), hidden: measure.hidden };
    const decided = hidingsOf(
      whole,
      sizes.map((n, p) => ({ n, hidden: reasons[p] ?? null })),
      minGroup,
    );
    reasons = [...decided.parts];
    const shown = own.flatMap((_, p) => (reasons[p] === null && (sizes[p] ?? 0) > 0 ? [p] : []));
    if (shown.length === 0) return reasons;
    const rest = own.flatMap((part, p) => (reasons[p] === null ? [] : part.at));
    const others = (p: number) => own.flatMap((part, other) => (other === p ? [] : part.at));
    const tellsOfRest = countOf(table(rest)) > 0 && reasonFor(rest) !== null;
    const told = shown.some(
      (p) => own.length > 1 && countOf(table(others(p))) > 0 && reasonFor(others(p)) !== null,
    );
    if (!tellsOfRest && !told) return reasons;
    const next = shown.toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))[0] as number;
    reasons[next] = 'subtraction';
  }
}

/** Parts of several columns overlap: no combination of those shown may leave few people over. */
export function settleAcross(
  counts: readonly number[],
  parts: readonly (readonly Part[])[],
  hidden: (Hiding | null)[][],
  { minGroup }: Limits,
): void {
  if (parts.length < 2) return;
  const atoms = counts.flatMap((n, at) => (n > 0 ? [{ n, from: at, to: at + 1 }] : []));
  for (;;) {
    const shown = parts.flatMap((own, c) =>
      own.flatMap((part, p) => (hidden[c]?.[p] === null ? [{ part, c, p }] : [])),
    );
    const rows = [
      counts.map((n) => Number(n > 0)),
      ...shown.map(({ part }) => counts.map((n, at) => Number(n > 0 && part.at.includes(at)))),
    ];
    const leak = leakOf(rows, [], atoms, minGroup);
    if (leak === null) return;
    const concerned = shown.filter((_, at) => Math.abs(leak[at + 1] as number) > 1e-9);
    const last = concerned.toSorted((a, b) => b.c - a.c || a.part.people - b.part.people)[0];
    if (last === undefined) return;
    (hidden[last.c] as (Hiding | null)[])[last.p] = 'subtraction';
    keepCompany(counts, parts[last.c] as readonly Part[], hidden[last.c] as (Hiding | null)[], minGroup);
  }
}

function keepCompany(
  counts: readonly number[],
  own: readonly Part[],
  hidden: (Hiding | null)[],
  minGroup: number,
): void {
  const sizes = own.map(({ at }) => sumOf(at.map((cell) => counts[cell] ?? 0)));
  const decided = hidingsOf(
    { n: sumOf(sizes) },
    sizes.map((n, p) => ({ n, hidden: hidden[p] ?? null })),
    minGroup,
  );
  for (const [p, reason] of decided.parts.entries()) hidden[p] = hidden[p] ?? reason;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
