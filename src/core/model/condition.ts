/** What a condition looks at: an item's raw code, a dimension's own unit, else percent. */
export type Subject =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'dimension'; readonly id: string }
  | { readonly kind: 'gap'; readonly id: string }
  | { readonly kind: 'overall' };

/** All tests given must hold. */
export interface Tests {
  readonly is?: number | string;
  readonly isNot?: number | string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
  readonly answered?: boolean;
}

export type Condition =
  | { readonly kind: 'test'; readonly subject: Subject; readonly tests: Tests }
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly Condition[] }
  | { readonly kind: 'atLeastOf'; readonly least: number; readonly of: readonly Condition[] };

export type ConditionGroup = Exclude<Condition, { kind: 'test' }>;
