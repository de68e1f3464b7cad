import { resolve } from 'node:path';
import type { AnswerSheet, Perspective } from '../core/model/answer-sheet.js';
import type { QuestionSet } from '../core/model/question-set.js';
import { score } from '../core/scoring/score.js';
import { commandMessages } from '../messages/german/commands.js';
import { paintFor, wantsColour } from '../platform/colour.js';
import { readLimited } from '../platform/files.js';
import { instantOf } from '../platform/instant.js';
import { canAsk } from '../platform/world.js';
import { type ProfileFormat, profileFormats, profileRenderer } from '../renderers/profile/registry.js';
import { ask } from '../session/ask.js';
import { DraftStore } from '../session/draft-store.js';
import { openPrompter } from '../session/open-prompter.js';
import type { Prompter } from '../session/prompter.js';
import { type Context, defineCommand, EXIT, UsageError } from './command.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOption, plainOption } from './options.js';
import { writeResult } from './write-result.js';

interface RunOptions {
  readonly format: ProfileFormat;
  readonly output?: string;
  readonly answers?: string;
  readonly plain?: boolean;
  readonly resume?: boolean;
  readonly fresh?: boolean;
  readonly about: Perspective;
}

const words = commandMessages.run;

export const run = defineCommand<RunOptions>({
  name: 'run',
  arguments: [{ name: '[set]', about: commandMessages.arguments.set }],
  options: [
    formatOption(profileFormats, 'text'),
    outputOption,
    { flags: '--answers <file>', about: words.answers, conflicts: ['resume', 'fresh', 'plain'] },
    plainOption,
    { flags: '--resume', about: words.resume, conflicts: ['fresh'] },
    { flags: '--fresh', about: words.fresh },
    { flags: '--about <whom>', about: words.about, choices: ['self', 'other'], default: 'self' },
  ],
  summary: words.summary,
  examples: words.examples,
  async run(context, [named], options) {
    return options.answers === undefined
      ? runInterview(context, named, options)
      : runAnswers(context, named, options.answers, options);
  },
});

async function runInterview(
  context: Context,
  named: string | undefined,
  options: RunOptions,
): Promise<number> {
  const { world, messages } = context;
  if (!canAsk(world)) throw new UsageError(words.notATerminal, words.notATerminalHint);
  const plain = options.plain === true || world.env.TERM === 'dumb';
  const prompter = await openPrompter(world, messages, { plain, colour: context.colour });
  try {
    const chosen = named ?? (await prompter.chooseSet(await world.builtIn.index()));
    const loaded = await loadSet(chosen, context);
    if (!('set' in loaded)) {
      await reportFindings(loaded.findings, loaded.file, context);
      return EXIT.findings;
    }
    return await askAndShow(context, loaded.set, { prompter, plain, named: chosen }, options);
  } finally {
    prompter.close();
  }
}

interface Interviewing {
  readonly prompter: Prompter;
  readonly plain: boolean;
  readonly named: string;
}

async function askAndShow(
  context: Context,
  set: QuestionSet,
  { prompter, plain, named }: Interviewing,
  options: RunOptions,
): Promise<number> {
  const { world, messages } = context;
  if (options.about === 'other') assertOther(set);
  const store = new DraftStore(world.dataFolder, set, options.about);
  const draft = options.resume ? 'resume' : options.fresh ? 'fresh' : 'ask';
  const command = [
    'kundencheck run',
    named,
    ...(options.about === 'other' ? ['--about other'] : []),
    ...(plain ? ['--plain'] : []),
  ].join(' ');
  const now = () => instantOf(world.now());
  const sheet = await ask(
    { set, perspective: options.about, draft, command },
    { prompter, store, notes: world.stderr, messages, now },
  );
  await show(context, set, sheet, { ...options, plain });
  // Only now is the draft superfluous: a result that could not be written must not cost the answers.
  await store.remove();
  return EXIT.done;
}

function assertOther(set: QuestionSet): void {
  const missing = set.items.filter(({ kind, textOther }) => kind !== 'text' && textOther === null).length;
  if (missing > 0) throw new UsageError(words.noOther(missing));
}

async function runAnswers(
  context: Context,
  named: string | undefined,
  file: string,
  options: RunOptions,
): Promise<number> {
  const { world, messages } = context;
  if (named === undefined)
    throw new UsageError(words.noSet, messages.commands.errors.helpHint('kundencheck run'));
  const { MAX_DOCUMENT_BYTES, readAnswersDocument } = await import(
    '../readers/answers/read-answers-document.js'
  );
  const loaded = await loadSet(named, context);
  if (!('set' in loaded)) {
    await reportFindings(loaded.findings, loaded.file, context);
    return EXIT.findings;
  }
  const { set } = loaded;
  const reading = await readLimited(resolve(world.folder, file), MAX_DOCUMENT_BYTES);
  if (!reading.ok && reading.problem !== 'too-large')
    throw new UsageError(messages.commands.errors.file(file, reading.problem));
  const answers = await readAnswersDocument(
    reading.ok ? reading.bytes : new Uint8Array(MAX_DOCUMENT_BYTES + 1),
    set,
  );
  if (!answers.ok) {
    await reportFindings(answers.findings, file, context);
    return EXIT.findings;
  }
  const { sheet, otherVersion } = answers.value;
  if (otherVersion !== null) await world.stderr.write(`${words.otherVersion(otherVersion, set.version)}\n`);
  await show(context, set, options.about === 'other' ? { ...sheet, perspective: 'other' } : sheet, options);
  return EXIT.done;
}

/** Scores, renders once, writes once. */
async function show(
  context: Context,
  set: QuestionSet,
  sheet: AnswerSheet,
  options: RunOptions,
): Promise<void> {
  const { world, messages } = context;
  const toTerminal = options.output === undefined && world.stdout.isTerminal;
  const colour =
    options.output === undefined &&
    options.plain !== true &&
    wantsColour(world.stdout, world.env, context.colour);
  const render = await profileRenderer(options.format);
  const look = {
    columns: toTerminal ? world.stdout.size().columns : 80,
    paint: await paintFor(colour),
    bars: options.plain !== true,
  };
  await writeResult(context, render(set, score(set, sheet), messages, look), options.output);
  if (options.output !== undefined) await world.stderr.write(`${words.written(options.output)}\n`);
}
