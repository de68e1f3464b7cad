/** A command line worth trying, and what it does. */
export type Example = readonly [line: string, does: string];
