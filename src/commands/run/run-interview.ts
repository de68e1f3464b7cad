import type { QuestionSet } from '../../core/model/question-set.js';
import { instantOf } from '../../platform/instant.js';
import { canAsk } from '../../platform/world.js';
import { ask } from '../../session/ask.js';
import { DraftStore } from '../../session/draft-store.js';
import { openPrompter } from '../../session/open-prompter.js';
import type { Prompter } from '../../session/prompter.js';
import { type Context, EXIT, UsageError } from '../command.js';
import { loadSet, reportFindings } from '../load-set.js';
import { assertOther } from './assert-other.js';
import { offerToKeep } from './offer-to-keep.js';
import type { RunOptions } from './run-options.js';
import { showProfile } from './show-profile.js';

/** Asks in the terminal, then prints the profile. */
export async function runInterview(
  context: Context,
  named: string | undefined,
  options: RunOptions,
): Promise<number> {
  const { world, messages } = context;
  const words = messages.commands.run;
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
    await askAndShow(context, loaded.set, prompter, { ...options, plain, named: chosen });
    return EXIT.done;
  } finally {
    prompter.close();
  }
}

interface Interviewing extends RunOptions {
  readonly plain: boolean;
  readonly named: string;
}

async function askAndShow(
  context: Context,
  set: QuestionSet,
  prompter: Prompter,
  options: Interviewing,
): Promise<void> {
  const { world, messages } = context;
  if (options.about === 'other') assertOther(set, context);
  const store = new DraftStore(world.dataFolder, set, options.about);
  const draft = options.resume ? 'resume' : options.fresh ? 'fresh' : 'ask';
  const sheet = await ask(
    { set, perspective: options.about, draft, command: commandAgain(options) },
    { prompter, store, notes: world.stderr, messages, now: () => instantOf(world.now()) },
  );
  await showProfile(context, set, sheet, options);
  // Only now is the draft superfluous: a result that could not be written must not cost the answers.
  await store.remove();
  if (options.output === undefined && world.stdout.isTerminal)
    await offerToKeep(context, set, sheet, prompter);
}

/** What the person types to go on after a pause. */
function commandAgain({ named, about, plain }: Interviewing): string {
  const flags = [...(about === 'other' ? ['--about other'] : []), ...(plain ? ['--plain'] : [])];
  return ['kundencheck run', /\s/.test(named) ? `"${named}"` : named, ...flags].join(' ');
}
