/** Quantile functions, handed in: core computes with distributions, a library knows them. */
export interface Distributions {
  /** The value of an F distribution below which the share p (0..1) lies. */
  fQuantile(p: number, df1: number, df2: number): number;
  /** The same of Student's t distribution. */
  tQuantile(p: number, df: number): number;
}
