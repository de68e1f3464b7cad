import { ExitPromptError } from '@inquirer/core';
import figures from '@inquirer/figures';
import select from '@inquirer/select';
import type { Interview } from '../core/interview/interview.js';
import type { SetSummary } from '../core/model/set-summary.js';
import type { RespondentMessages } from '../messages/messages.js';
import type { Output } from '../platform/output.js';
import type { Paint } from '../platform/paint.js';
import { wrap } from '../renderers/text/layout.js';
import { Cancelled, type Prompter, type Welcome } from './prompter.js';
import { screenPrompt } from './screen-prompt.js';
import type { Glyphs } from './screen-view.js';

const glyphs: Glyphs = {
  pointer: figures.pointer,
  chosen: figures.radioOn,
  free: figures.radioOff,
  ticked: figures.checkboxOn,
  unticked: figures.checkboxOff,
  barDone: figures.lineBold,
  barLeft: figures.line,
};

/** Asks on a screen that is redrawn, with inquirer's prompts. */
export class ScreenPrompter implements Prompter {
  readonly #context: { input: NodeJS.ReadStream; output: NodeJS.WriteStream; clearPromptOnDone: boolean };

  constructor(
    stdin: NodeJS.ReadStream,
    private readonly output: Output,
    private readonly paint: Paint,
    private readonly messages: RespondentMessages,
    private readonly milliseconds: () => number,
  ) {
    this.#context = { input: stdin, output: output.stream, clearPromptOnDone: true };
  }

  async chooseSet(sets: readonly SetSummary[]): Promise<string> {
    const { menu, about } = this.messages.interview;
    const columns = Math.min(this.output.size().columns, 88) - 4;
    const choices = sets.map(({ id, title, summary, minutes, items }) => ({
      value: id,
      name: title,
      short: title,
      description: wrap(`${about(minutes, items)}${summary === null ? '' : `\n${summary}`}`, columns).join(
        '\n',
      ),
    }));
    return this.#select(menu.title, choices, menu.keys);
  }

  async choose(question: string, answers: readonly string[]): Promise<number> {
    const choices = answers.map((name, value) => ({ value, name }));
    const columns = Math.min(this.output.size().columns, 88) - 2;
    return this.#select(wrap(question, columns).join('\n'), choices, this.messages.interview.menu.keys);
  }

  interview(
    interview: Interview,
    { resumed }: Welcome,
    keep: (interview: Interview) => string | null,
  ): Promise<Interview> {
    const { stream } = this.output;
    return cancellable(
      screenPrompt(
        {
          interview,
          welcome: !resumed,
          look: { paint: this.paint, messages: this.messages, glyphs },
          size: () => this.output.size(),
          wipe: () => stream.write('\u001b[2J\u001b[H'),
          onResize: (listener) => {
            stream.on('resize', listener);
            return () => stream.off('resize', listener);
          },
          milliseconds: this.milliseconds,
          keep,
        },
        this.#context,
      ),
    );
  }

  /** inquirer lets go of the terminal after each prompt. */
  close(): void {}

  #select<T>(
    message: string,
    choices: { value: T; name: string; description?: string }[],
    keys: string,
  ): Promise<T> {
    const { paint } = this;
    const theme = {
      prefix: '',
      style: {
        message: (text: string) => `${paint.title(text)}\n`,
        highlight: paint.accent,
        description: paint.faint,
        keysHelpTip: () => paint.faint(keys),
      },
      indexMode: 'number' as const,
    };
    return cancellable(select({ message, choices, theme, loop: false, pageSize: 12 }, this.#context));
  }
}

/** inquirer's way to say that somebody pressed Ctrl-C, in our words. */
async function cancellable<T>(prompt: Promise<T>): Promise<T> {
  try {
    return await prompt;
  } catch (error) {
    throw error instanceof ExitPromptError ? new Cancelled() : error;
  }
}
