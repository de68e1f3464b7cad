/** The check as a form on paper. */
export interface PaperMessages {
  /** On the screen, where the page's program does not run. */
  readonly noScript: string;
  readonly name: string;
  readonly howTo: string;
  readonly optional: string;
  /** What has to have been answered for a question to be asked. */
  only(condition: string): string;
  is(question: number, answers: readonly string[]): string;
  isNot(question: number, answers: readonly string[]): string;
  readonly otherwise: string;
  goOn(question: number): string;
  readonly thanks: string;
  readonly key: {
    readonly title: string;
    readonly howTo: readonly string[];
    readonly question: string;
    readonly dimension: string;
    readonly counting: string;
    readonly straight: string;
    readonly reversed: string;
  };
}
