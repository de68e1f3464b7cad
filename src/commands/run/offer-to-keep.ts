import { resolve } from 'node:path';
import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { exists } from '../../platform/files.js';
import { Cancelled, type Prompter } from '../../session/prompter.js';
import type { Context } from '../command.js';
import { showProfile } from './show-profile.js';

const KEEPABLE = [
  { format: 'text', extension: 'txt' },
  { format: 'json', extension: 'json' },
] as const;

/** A profile on a screen is gone with the window, so its person is asked; keeping nothing is the first answer. */
export async function offerToKeep(
  context: Context,
  set: QuestionSet,
  sheet: AnswerSheet,
  prompter: Prompter,
): Promise<void> {
  const { world, messages } = context;
  const words = messages.interview.keep;
  const day = (sheet.finished ?? '').slice(0, 10);
  const names = KEEPABLE.map(({ extension }) => freeName(world.folder, `profil-${set.id}-${day}`, extension));
  const [text = '', data = ''] = names;
  try {
    const chosen = await prompter.choose(words.question, [words.no, words.asText(text), words.asData(data)]);
    const kept = KEEPABLE[chosen - 1];
    if (kept === undefined) return;
    await showProfile(context, set, sheet, {
      format: kept.format,
      output: names[chosen - 1] ?? text,
      about: sheet.perspective,
      // What is kept is read again in peace, so nothing is left out.
      all: true,
    });
  } catch (error) {
    // Ctrl-C here only means that nothing is to be kept: the profile has been shown.
    if (!Cancelled.is(error)) throw error;
  }
}

function freeName(folder: string, stem: string, extension: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.${extension}` : `${stem}-${count}.${extension}`;
    if (!exists(resolve(folder, name))) return name;
  }
}
