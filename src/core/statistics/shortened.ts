/**
 * The reliability of a part of an instrument: `m r / (1 + (m - 1) r)` for the share m of its items
 * (Spearman 1910; Brown 1910). Above 0 and up to 1 for m; the whole instrument keeps its own.
 */
export function shortenedReliability(reliability: number, share: number): number {
  return (share * reliability) / (1 + (share - 1) * reliability);
}

/** The standard error of measurement of somebody who answered that share: `SD sqrt(1 - r')`. */
export function standardError(
  { sd, reliability }: { readonly sd: number; readonly reliability: number },
  share: number,
): number {
  return sd * Math.sqrt(1 - shortenedReliability(reliability, share));
}
