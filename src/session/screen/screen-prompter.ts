import { join } from 'node:path';
import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import type { Interview } from '../../core/interview/interview.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { editText } from '../../platform/editor.js';
import type { Output } from '../../platform/output.js';
import type { Paint } from '../../platform/paint.js';
import { screenStream } from '../../platform/screen-stream.js';
import type { ResultPage } from '../../renderers/profile/result-page.js';
import { Cancelled, type Choice, type Prompter, type ResultWish, type Welcome } from '../prompter.js';
import { choiceScene } from './choice-scene.js';
import { glyphs } from './glyphs.js';
import { interviewScene } from './interview-scene.js';
import { lineScene } from './line-scene.js';
import type { Look } from './look.js';
import { noticeScene } from './notice-scene.js';
import { resultScene } from './result-scene.js';
import type { Scene } from './scene.js';
import { runScene, screenPrompt } from './screen-prompt.js';
import { TerminalControl } from './terminal-control.js';

export interface ScreenSettings {
  readonly stdin: NodeJS.ReadStream;
  readonly output: Output;
  readonly paint: Paint;
  readonly messages: RespondentMessages;
  readonly milliseconds: () => number;
  /** Whether the terminal has more signs than ASCII. */
  readonly unicode: boolean;
  /** The person's editor; null where they have none. */
  readonly editor: string | null;
  /** Where a text lies while an editor has it. */
  readonly dataFolder: string;
  /** Hears of signals from outside; gives how to listen no longer. */
  readonly onInterrupt: (listener: () => void) => () => void;
}

/** Asks on a screen that is redrawn: every scene is one inquirer prompt. */
export class ScreenPrompter implements Prompter {
  #messages: RespondentMessages;

  constructor(private readonly settings: ScreenSettings) {
    this.#messages = settings.messages;
  }

  speak(messages: RespondentMessages): void {
    this.#messages = messages;
  }

  choose(question: string, choices: readonly Choice[], canGoBack = false): Promise<number | 'back'> {
    return this.#run(choiceScene(question, choices, canGoBack));
  }

  line(question: string, about: string): Promise<string> {
    return this.#run(lineScene(question, about, ''));
  }

  interview(
    interview: Interview,
    { resumed }: Welcome,
    keep: (interview: Interview) => string | null,
  ): Promise<Interview | 'left'> {
    return this.#run(interviewScene(interview, !resumed, keep));
  }

  result(page: ResultPage): Promise<ResultWish> {
    return this.#run(resultScene(page, (columns) => ({ ...this.#look(), columns })));
  }

  async say(text: string): Promise<void> {
    await this.#run(noticeScene(text));
  }

  /** inquirer lets go of the terminal after each prompt. */
  close(): void {}

  #look(): Look {
    const { output, paint, editor } = this.settings;
    return { ...output.size(), paint, messages: this.#messages, glyphs, editor: editor !== null };
  }

  async #run<State, Ending>(scene: Scene<State, Ending>): Promise<Ending> {
    const { stdin, output, milliseconds, unicode, editor, dataFolder, onInterrupt } = this.settings;
    const running = runScene(scene, () => ({ moment: milliseconds(), ...output.size() }));
    const abort = new AbortController();
    const terminal = new TerminalControl(stdin, output, () => abort.abort());
    const asked = screenPrompt(
      {
        running,
        terminal,
        look: () => this.#look(),
        edit: (text) => (editor === null ? null : editText(editor, join(dataFolder, 'drafts'), text)),
      },
      {
        input: stdin,
        output: screenStream(output.stream, unicode),
        clearPromptOnDone: true,
        signal: abort.signal,
      },
    );
    // After inquirer, which ends the process where nobody else listens, and leaves the terminal without a cursor.
    const deaf = onInterrupt(() => abort.abort());
    try {
      await asked;
    } catch (error) {
      // Ctrl-C, a signal, and the end of input.
      throw error instanceof ExitPromptError || error instanceof AbortPromptError ? new Cancelled() : error;
    } finally {
      deaf();
    }
    const ending = running.ending();
    if (ending === null) throw new Cancelled();
    return ending;
  }
}
