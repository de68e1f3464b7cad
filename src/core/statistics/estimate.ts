/** A number that the data may not give: the value, or why there is none. */
export type Estimate<T, R> =
  | { readonly value: T; readonly reason: null }
  | { readonly value: null; readonly reason: R };

export function known<T>(value: T): { readonly value: T; readonly reason: null } {
  return { value, reason: null };
}

export function unknown<R>(reason: R): { readonly value: null; readonly reason: R } {
  return { value: null, reason };
}
