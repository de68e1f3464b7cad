/** A command line worth trying, and what it does. */
export type Example = readonly [line: string, does: string];

/** How a command describes itself. */
export interface Described {
  readonly summary: string;
  readonly examples: readonly Example[];
}
