/** How the program describes itself in a help page. */
export interface ProgramMessages {
  readonly about: string;
  readonly usage: string;
  readonly noColour: string;
  readonly version: string;
  readonly help: string;
  readonly debug: string;
  readonly quiet: string;
  readonly language: string;
  /** What stands for the placeholders of synopses, such as `<set>`. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** The parser's own titles in a help page, and what stands for them. */
  readonly titles: Readonly<Record<string, string>>;
  readonly examples: string;
  choices(choices: readonly string[]): string;
  default(value: string): string;
  readonly more: string;
}
