/** A system that forms are filled in with, and what its exports look like. Headers are folded. */
export interface FormSource {
  /** As its makers write it. */
  readonly name: string;
  /** Headers that this system alone writes. */
  readonly signs: readonly string[];
  /** Headers written besides the answers; some say who somebody is. */
  readonly own: readonly string[];
  /** Further own headers that are not always the same. */
  readonly ownPattern?: RegExp;
  /** Own headers that name the person without saying who it is, the better ones first. */
  readonly person: readonly string[];
  /** Own headers that tell whether the person came to the end, and what stands there then. */
  readonly completed?: { readonly headers: RegExp; readonly is: (cell: string) => boolean };
  /** What it writes for no answer, whatever was asked. */
  readonly missing?: readonly string[];
  /** Where cells of an option's own column say it in other words than usual. */
  readonly ticks?: Ticks;
}

/** What stands in the column of an option that was ticked, of one that was not, and where the question was not answered. */
export interface Ticks {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly silent: readonly string[];
}
