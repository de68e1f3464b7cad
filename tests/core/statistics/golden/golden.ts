import { readFileSync } from 'node:fs';

/** What R and its package psych printed (see make.R). */
export interface Golden {
  readonly reliability: readonly {
    readonly name: string;
    readonly rows: readonly (readonly number[])[];
    readonly alpha: number;
    readonly standardised: number;
    readonly lower: number;
    readonly upper: number;
    readonly rest: readonly number[];
    /** [null] for a Heywood case. */
    readonly loadings: readonly (number | null)[];
    readonly omega: number | null;
    /** At the optimum that psych's own optimiser reached. */
    readonly omegaOfPsych: number;
  }[];
  readonly descriptions: readonly {
    readonly values: readonly number[];
    readonly n: number;
    readonly mean: number;
    readonly sd: number;
    readonly quartiles: readonly number[];
  }[];
  readonly change: readonly {
    readonly before: readonly number[];
    readonly after: readonly number[];
    readonly difference: number;
    readonly lower: number;
    readonly upper: number;
    readonly dz: number;
    readonly dzLower: number;
    readonly dzUpper: number;
    readonly r: number;
    readonly dav: number;
  }[];
  readonly distributions: readonly {
    readonly p: number;
    readonly df1: number;
    readonly df2: number;
    readonly f: number;
    readonly t: number;
  }[];
}

export const golden: Golden = JSON.parse(readFileSync(new URL('./golden.json', import.meta.url), 'utf8'));
