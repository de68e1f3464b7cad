/** Where questions are asked line by line. */
export interface PlainMessages {
  readonly intro: string;
  /** What may be typed at an item, for its prompt. */
  choose(keys: readonly string[], yesNo: boolean): string;
  tick(options: number): string;
  readonly text: string;
  readonly textGiven: string;
  /** Asks for what somebody writes besides the options; `called`: what that is called. */
  ownWords(called: string): string;
  prompt(possible: string): string;
  noted(answer: string): string;
  chosenBefore(answer: string): string;
  /** An answer that was begun and not confirmed. */
  begun(answer: string): string;
  readonly textBegun: string;
  /** The same where a line cannot be gone on with. */
  textBegunAbove(text: string): string;
  readonly optional: string;
  commands(notApplicable: string | null): readonly string[];
  readonly several: string;
  pasted(lines: number): string;
  notUnderstood(possible: string): string;
  /** `open`: the numbers of the items without an answer. */
  reviewSummary(items: number, open: readonly number[]): string;
  readonly reviewPrompt: string;
  reviewPossible(items: number): string;
  menuPrompt(choices: number): string;
  menuPossible(choices: number): string;
  readonly linePrompt: string;
  /** The sections of a profile that can be read out one at a time. */
  sectionPrompt(sections: number): string;
}
