/** Where questions are asked line by line. */
export interface PlainMessages {
  readonly intro: string;
  /** What may be typed at an item, for its prompt. */
  choose(keys: readonly string[], yesNo: boolean): string;
  tick(options: number): string;
  /** `unit`: what is counted; null where the item names none. */
  number(min: number | null, max: number | null, unit: string | null): string;
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
  /** What a line does at an item; `chooses`: whether there are answers to choose from. */
  commands(at: { readonly chooses: boolean; readonly notApplicable: string | null }): readonly string[];
  readonly several: string;
  pasted(lines: number): string;
  notUnderstood(possible: string): string;
  /** The same where a question mark brings nothing. */
  notPossible(possible: string): string;
  orNotApplicable(possible: string): string;
  /** `open`: the numbers of the items without an answer. */
  reviewSummary(items: number, open: readonly number[]): string;
  readonly reviewPrompt: string;
  reviewPossible(items: number): string;
  menuPrompt(choices: number): string;
  menuPossible(choices: number, back: boolean): string;
  readonly linePrompt: string;
  /** The sections of a profile that can be read out one at a time. */
  sectionPrompt(sections: number): string;
  /** The same, once it was heard. */
  readonly sectionAgain: string;
  sectionPossible(sections: number): string;
}
