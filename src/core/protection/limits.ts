/** Nobody may ask for less protection than this. */
export const LEAST_MIN_GROUP = 3;
export const DEFAULT_MIN_GROUP = 5;
export const LEAST_MIN_CELL = 2;
export const DEFAULT_MIN_CELL = 3;

/** From this many times `minGroup` people on, the one in the middle of a group is nobody in particular. */
const CROWD = 10;

/** How much protection people get. */
export interface Limits {
  /** No figure of fewer people. */
  readonly minGroup: number;
  /** No class of fewer people, nor one that all but fewer people are in. */
  readonly minCell: number;
  /** Whether figures are given to their last digit, which tells more than whole percent do. */
  readonly precise: boolean;
}

/** Extremes, quartiles and tenths are single people's values: they need twice as many people. */
export function enoughForPlaces(n: number, { minGroup }: Limits): boolean {
  return n >= 2 * minGroup;
}

export function isCrowd(n: number, { minGroup }: Limits): boolean {
  return n >= CROWD * minGroup;
}
