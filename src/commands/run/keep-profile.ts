import { resolve } from 'node:path';
import type { AnswerSheet } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { score } from '../../core/scoring/score.js';
import { printableLine } from '../../core/text/printable.js';
import { exists } from '../../platform/files.js';
import { OutputError } from '../../platform/output.js';
import { writeWhole } from '../../platform/write-file.js';
import { wholeProfileReport } from '../../renderers/profile/profile-report.js';
import type { Prompter } from '../../session/prompter.js';
import type { Sitting } from '../../session/sitting.js';
import type { SpokenContext } from '../command.js';
import { FILE_LOOK } from '../document-look.js';
import { maybeReplaced, otherPlace } from './place.js';

const KEEPABLE = [
  { format: 'text', ending: 'txt' },
  { format: 'html', ending: 'html' },
  { format: 'json', ending: 'json' },
] as const;

type Kept = { readonly path: string } | 'not' | 'answers' | 'result';

/** A profile on a screen is gone with the window, so its person is asked; nothing is chosen beforehand. */
export async function keepProfile(
  context: SpokenContext,
  set: QuestionSet,
  sheet: AnswerSheet,
  prompter: Prompter,
  sitting: Sitting,
): Promise<Kept> {
  const { world, messages } = context;
  const words = messages.terminal.result;
  const other = sheet.perspective === 'other';
  const names = KEEPABLE.map(({ ending }) => freeName(world.folder, stemOf(set, sheet, words), ending));
  const [text = '', page = '', data = ''] = names;
  const chosen = await prompter.choose(
    other ? words.keepQuestionOther : words.keepQuestion,
    [words.asText(text), words.asPage(page), words.asData(data), words.no, words.toAnswers].map((label) => ({
      label,
    })),
    true,
  );
  if (chosen === 'back') return 'result';
  if (chosen === KEEPABLE.length + 1) return 'answers';
  const kept = KEEPABLE[chosen];
  if (kept === undefined) return 'not';
  const named = kept.format === 'json' ? await withCode(sheet, prompter, sitting, messages.terminal) : sheet;
  const render = await wholeProfileReport.renderer(kept.format);
  const content = render(set, score(set, named), messages, FILE_LOOK);
  const path = await writeSomewhere(resolve(world.folder, names[chosen] ?? text), content, context, prompter);
  return path === null ? 'result' : { path };
}

/** Answers that are to be put beside others need a code; nobody has to have one. */
async function withCode(
  sheet: AnswerSheet,
  prompter: Prompter,
  sitting: Sitting,
  { person }: SpokenContext['messages']['terminal'],
): Promise<AnswerSheet> {
  if (sheet.person !== null) return sheet;
  const code = await prompter.line(person.question, `${person.about} ${person.none}`);
  if (code === '') return sheet;
  sitting.nameAs(code);
  return { ...sheet, person: code };
}

/** Where it was written at last; null where the person gives it up. */
async function writeSomewhere(
  wanted: string,
  content: string,
  context: SpokenContext,
  prompter: Prompter,
): Promise<string | null> {
  const words = context.messages.terminal.result;
  for (let path: string | null = wanted; path !== null; ) {
    const wish = exists(path) ? await maybeReplaced(path, context, prompter) : 'yes';
    if (wish === 'no') return null;
    const problem = wish === 'elsewhere' ? null : await problemOf(path, content);
    if (wish === 'yes' && problem === null) return path;
    const why = problem === null ? null : words.notWritten(printableLine(path), problem);
    path = await otherPlace(path, context, prompter, why);
  }
  return null;
}

/** The system's code for why it could not be written; null where it was. */
async function problemOf(path: string, content: string): Promise<string | null> {
  try {
    await writeWhole(path, content, 'owner');
    return null;
  } catch (error) {
    if (OutputError.is(error)) return error.code;
    throw error;
  }
}

function stemOf(
  set: QuestionSet,
  { finished, perspective }: AnswerSheet,
  words: SpokenContext['messages']['terminal']['result'],
): string {
  const stem = perspective === 'other' ? words.fileStemOther : words.fileStem;
  return [stem, set.id, (finished ?? '').slice(0, 10)].filter(Boolean).join('-');
}

function freeName(folder: string, stem: string, ending: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.${ending}` : `${stem}-${count}.${ending}`;
    if (!exists(resolve(folder, name))) return name;
  }
}
