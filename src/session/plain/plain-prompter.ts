import type { Interview } from '../../core/interview/interview.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { plainPaint } from '../../platform/paint.js';
import { sectionLines } from '../../renderers/document/text.js';
import { type ResultPage, resultLines } from '../../renderers/profile/result-page.js';
import type { Choice, Prompter, ResultWish, Welcome } from '../prompter.js';
import type { LineReader } from './line-reader.js';
import { PlainInterview } from './plain-interview.js';

/** So wide that no line is broken here: terminals and braille lines break where it suits them. */
const UNBROKEN = 100_000;

/** Asks line by line: nothing is redrawn, no cursor moves, no colour. */
export class PlainPrompter implements Prompter {
  /** The result that was read out, which nobody wants to hear again. */
  #told: ResultPage | null = null;

  constructor(
    private readonly reader: LineReader,
    private messages: RespondentMessages,
    private readonly milliseconds: () => number,
  ) {}

  speak(messages: RespondentMessages): void {
    this.messages = messages;
  }

  async choose(question: string, choices: readonly Choice[], canGoBack = false): Promise<number | 'back'> {
    const { plain } = this.messages.terminal;
    const rows = choices.map(({ label, about }, index) =>
      [`${index + 1}: ${label}`, about].filter(Boolean).join('. '),
    );
    await this.reader.say(question, ...rows);
    for (;;) {
      const line = (await this.reader.ask(plain.menuPrompt(choices.length))).trim();
      const typed = /^\d+$/.test(line) ? Number(line) : 0;
      if (typed >= 1 && typed <= choices.length) return typed - 1;
      if (canGoBack && line.toLowerCase() === 'z') return 'back';
      await this.reader.say(plain.notPossible(plain.menuPossible(choices.length, canGoBack)));
    }
  }

  async line(question: string, about: string): Promise<string> {
    await this.reader.say(question, about);
    return (await this.reader.ask(this.messages.terminal.plain.linePrompt)).trim();
  }

  interview(
    start: Interview,
    welcome: Welcome,
    keep: (interview: Interview) => string | null,
  ): Promise<Interview | 'left'> {
    return new PlainInterview(this.reader, this.messages, this.milliseconds, keep).run(start, welcome);
  }

  async result(page: ResultPage): Promise<ResultWish> {
    const { plain } = this.messages.terminal;
    const { sections } = page;
    const look = { columns: UNBROKEN, paint: plainPaint, bars: false };
    const headings = sections.map(({ heading }, index) => `${index + 1}: ${heading}`);
    if (this.#told !== page)
      await this.reader.say('', ...resultLines(page, this.messages, look), '', ...headings);
    for (;;) {
      const prompt = this.#told === page ? plain.sectionAgain : plain.sectionPrompt(sections.length);
      this.#told = page;
      const line = (await this.reader.ask(prompt)).trim().toLowerCase();
      if (line === '' || line === 'b') return 'keep';
      if (line === 'z') return 'answers';
      if (line === 'o') return 'browser';
      if (line === 'q') return 'close';
      const number = /^\d+$/.test(line) ? Number(line) : 0;
      const read = line === 'a' ? page.whole : sections.slice(Math.max(0, number - 1), number);
      if (read.length === 0) await this.reader.say(plain.notPossible(plain.sectionPossible(sections.length)));
      else await this.reader.say(...read.flatMap((section) => sectionLines(section, look)), '');
    }
  }

  async say(text: string): Promise<void> {
    await this.reader.say(text, '');
  }

  close(): void {
    this.reader.close();
  }
}
