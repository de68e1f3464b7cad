/**
 * Within-group agreement on one item, `r_wg = 1 - s^2 / ((A^2 - 1) / 12)`: 1 where all answer alike, 0 where they spread
 * like a uniform distribution over the A response options (James, Demaree & Wolf 1984). Values below 0 count as 0, as
 * they advise. `sd` (n - 1) is in units of one step of the scale.
 */
export function withinGroupAgreement(sd: number, options: number): number {
  return Math.max(0, 1 - sd ** 2 / ((options ** 2 - 1) / 12));
}
