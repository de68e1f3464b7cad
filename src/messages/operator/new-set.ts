/** What `new` asks and writes. */
export interface NewSetMessages {
  readonly options: { readonly title: string; readonly address: string };
  readonly id: string;
  readonly standardId: string;
  readonly askTitle: string;
  readonly askAddress: string;
  exists(file: string): string;
  readonly existsHint: string;
  badId(id: string, near: string): string;
  written(file: string): string;
  /** A set to start from, ready to run. */
  template(facts: { readonly id: string; readonly title: string; readonly sie: boolean }): string;
}
