/** What a picture draws: figures with their names, nothing yet of how it looks. Percents are 0..100. */
export type Chart = Meterings | Dumbbells | Radar | Distributions | Agreement | Slopes;

/** Percents, each on the ground of its bands. */
export interface Meterings {
  readonly kind: 'meters';
  readonly rows: readonly Metering[];
}

export interface Metering {
  readonly title: string;
  readonly percent: number | null;
  readonly value: string;
  readonly higher: 'better' | 'worse' | 'neutral';
  readonly band: string | null;
  /** Where its bands begin, ascending. */
  readonly grounds: readonly number[];
}

/** Two values on one line, and what lies between them. */
export interface Dumbbells {
  readonly kind: 'dumbbells';
  readonly rows: readonly { readonly title: string; readonly of: Place; readonly minus: Place }[];
}

export interface Place {
  readonly percent: number;
  readonly label: string;
}

/** Values round a centre. */
export interface Radar {
  readonly kind: 'radar';
  readonly axes: readonly { readonly title: string; readonly percent: number; readonly value: string }[];
}

/** How many people stand where. */
export interface Distributions {
  readonly kind: 'distributions';
  readonly rows: readonly Distribution[];
  /** What the parts of the picture mean. */
  readonly legend: { readonly [P in 'tenths' | 'box' | 'median' | 'mean']: string };
}

export interface Distribution {
  readonly title: string;
  readonly mean: Place | null;
  /** People in each tenth of the range, where they stand evenly in classes; none where that is not shown. */
  readonly tenths: readonly number[];
  /** Quartiles and median; null where that is not shown. */
  readonly box: { readonly q1: number; readonly median: number; readonly q3: number } | null;
}

/** Answers on one scale, from its low end to its high end, the middle in the middle. */
export interface Agreement {
  readonly kind: 'agreement';
  readonly levels: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    /** Said beside the title of an item that asks the other way round. */
    readonly remark: string | null;
    /** People at a level, or at several neighbours that are counted together: from the first to the last of them. */
    readonly pieces: readonly { readonly first: number; readonly last: number; readonly n: number }[];
  }[];
}

/** Before and after. */
export interface Slopes {
  readonly kind: 'slopes';
  readonly rows: readonly {
    readonly title: string;
    readonly before: Place;
    readonly after: Place;
    readonly difference: string;
  }[];
}
