import { feldtInterval, itemRestCorrelations, rawAlpha, standardisedAlpha } from './alpha.js';
import {
  type CoMoments,
  correlationMatrix,
  covarianceMatrix,
  type Matrix,
  submatrix,
} from './covariances.js';
import type { Distributions } from './distributions.js';
import { type Estimate, known, unknown } from './estimate.js';
import { type NoOmega, omegaTotal } from './omega.js';

/** Cronbach's alpha over n complete cases, with Feldt's 95 % interval. */
export interface Alpha {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly standardised: number;
}

export type NoAlpha =
  | { readonly code: 'too-few-items'; readonly items: number }
  | { readonly code: 'too-few-cases' }
  | { readonly code: 'no-variance' }
  /** The items vary but their sum does not: what one adds, others take away, as a forgotten reversal does. */
  | { readonly code: 'cancelling'; readonly index: number }
  /** `index` is the item that runs most against the rest: its key is the first to look at. */
  | { readonly code: 'negative'; readonly value: number; readonly index: number };

/** What k items have in common over complete cases; indices count all items, also those without variance. */
export interface Reliability {
  /** Complete cases. */
  readonly n: number;
  /** Items that everybody answered alike; they are left out, as R's psych does. */
  readonly constant: readonly number[];
  readonly alpha: Estimate<Alpha, NoAlpha>;
  readonly omega: Estimate<number, NoAlpha | NoOmega>;
  readonly restCorrelations: readonly (number | null)[];
}

export function reliabilityOf(moments: CoMoments, distributions: Distributions): Reliability {
  const { n } = moments;
  const k = moments.sums.length;
  const covariances = covarianceMatrix(moments);
  const nothing = { n, constant: [], restCorrelations: Array<null>(k).fill(null) };
  if (k < 2) return { ...nothing, ...neither({ code: 'too-few-items', items: k }) };
  if (covariances === null) return { ...nothing, ...neither({ code: 'too-few-cases' }) };
  const varying = covariances.flatMap((row, i) => ((row[i] as number) > 0 ? [i] : []));
  const constant = covariances.flatMap((row, i) => ((row[i] as number) > 0 ? [] : [i]));
  if (varying.length < 2) return { ...nothing, constant, ...neither({ code: 'no-variance' }) };
  const matrix = submatrix(covariances, varying);
  const rest = itemRestCorrelations(matrix);
  const omega = omegaTotal(correlationMatrix(matrix));
  return {
    n,
    constant,
    alpha: alphaOf(matrix, rest, varying, n, distributions),
    omega:
      omega.reason?.code === 'heywood'
        ? unknown({ ...omega.reason, index: varying[omega.reason.index] as number })
        : omega,
    restCorrelations: covariances.map((_, i) => rest[varying.indexOf(i)] ?? null),
  };
}

function neither(reason: NoAlpha) {
  return { alpha: unknown(reason), omega: unknown(reason) };
}

function alphaOf(
  matrix: Matrix,
  rest: readonly (number | null)[],
  varying: readonly number[],
  n: number,
  distributions: Distributions,
): Estimate<Alpha, NoAlpha> {
  const value = rawAlpha(matrix);
  const standardised = standardisedAlpha(matrix);
  const index = varying[lowest(rest)] as number;
  if (value === null || standardised === null) return unknown({ code: 'cancelling', index });
  if (value < 0) return unknown({ code: 'negative', value, index });
  return known({ value, standardised, ...feldtInterval(value, n, matrix.length, distributions) });
}

function lowest(values: readonly (number | null)[]): number {
  const known = values.map((value) => value ?? Number.POSITIVE_INFINITY);
  return known.indexOf(Math.min(...known));
}
