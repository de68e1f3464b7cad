import { instantOf } from '../../platform/instant.js';
import { OutputError } from '../../platform/output.js';
import { canAsk } from '../../platform/world.js';
import { DraftStore } from '../../session/drafts/draft-store.js';
import { openPrompter } from '../../session/open-prompter.js';
import { Cancelled, type Prompter } from '../../session/prompter.js';
import { Sitting } from '../../session/sitting.js';
import { addressWanted } from '../address.js';
import { type Context, EXIT, type SpokenContext, UsageError } from '../command.js';
import { reportFindings } from '../load-set.js';
import { plainWanted } from '../plain-wanted.js';
import { spoken } from '../spoken.js';
import { tell } from '../tell.js';
import { type Chosen, chooseSet, setByName } from './choose-set.js';
import { offerNext } from './offer-next.js';
import type { RunOptions } from './run-options.js';
import { settlePlaces } from './settle-places.js';
import { showProfile } from './show-profile.js';
import { showResult } from './show-result.js';

/** Asks in the terminal, then shows the profile, and goes on to the next check where somebody wants that. */
export async function runInterview(
  context: Context,
  named: string | undefined,
  asked: RunOptions,
): Promise<number> {
  const { world, messages } = context;
  const words = messages.commands.run;
  if (!canAsk(world)) {
    // A name that nothing has is the mistake to mend first.
    const chosen = named === undefined ? null : await setByName(named, context, asked);
    if (chosen !== null && 'findings' in chosen) {
      await reportFindings(chosen.findings, chosen.file, context);
      return EXIT.findings;
    }
    throw new UsageError(words.notATerminal, words.notATerminalHint);
  }
  const plain = plainWanted(world, asked.plain);
  const address = addressWanted(world, asked.address);
  const menu = await spoken(context, { language: context.language, address });
  const prompter = await openPrompter(world, menu.messages, { plain, colour: context.colour });
  try {
    const options = await settlePlaces(menu, [named], { ...asked, plain }, async () => prompter);
    for (let next = named; ; ) {
      prompter.speak(menu.messages);
      const chosen =
        next === undefined
          ? await chooseSet(menu, prompter, options)
          : await setByName(next, context, options);
      if ('findings' in chosen) {
        await reportFindings(chosen.findings, chosen.file, context);
        return EXIT.findings;
      }
      const ended = await sit(chosen, prompter, options);
      if (ended === 'done') return EXIT.done;
      if (ended === 'left' && named !== undefined) throw new Cancelled();
      next = ended === 'left' ? undefined : ended.next;
    }
  } finally {
    prompter.close();
  }
}

type Ended = 'done' | 'left' | { readonly next: string };

async function sit(
  { set, perspective, named, context }: Chosen,
  prompter: Prompter,
  options: RunOptions,
): Promise<Ended> {
  const { world, messages } = context;
  prompter.speak(messages);
  const now = () => instantOf(world.now());
  const store = new DraftStore(world.dataFolder, set, perspective);
  const draft = options.resume ? 'resume' : options.fresh ? 'fresh' : 'ask';
  const command = commandAgain(named, perspective, options);
  try {
    const sitting = await Sitting.open(
      { set, perspective, person: options.person ?? null, draft, command },
      { prompter, store, messages, now },
    );
    if (sitting === 'left') return 'left';
    return await toTheEnd(context, set, sitting, prompter, { ...options, about: perspective });
  } finally {
    store.release();
  }
}

async function toTheEnd(
  context: SpokenContext,
  set: Chosen['set'],
  sitting: Sitting,
  prompter: Prompter,
  options: RunOptions,
): Promise<Ended> {
  const { world } = context;
  try {
    for (;;) {
      const sheet = await sitting.answer();
      if (sheet === 'left') return 'left';
      if (options.output !== undefined || options.format !== undefined || !world.stdout.isTerminal) {
        await showProfile(context, set, sheet, options);
        // Only now is the draft superfluous: a result that could not be written must not cost the answers.
        await sitting.close();
        return 'done';
      }
      if ((await showResult(context, set, sheet, prompter, sitting, options)) === 'answers') continue;
      await sitting.close();
      const next = await offerNext(context, set, sheet, prompter);
      return next === null ? 'done' : { next };
    }
  } catch (error) {
    const lost = OutputError.is(error) && error.code !== 'EPIPE';
    // Where the answers are has to be said also where their result could not be written.
    if (!Cancelled.is(error) && !lost) throw error;
    await tell(world, `\n${sitting.farewell()}`, options.plain);
    throw error;
  }
}

/** What the person types to go on after a pause. */
function commandAgain(
  named: string,
  perspective: Chosen['perspective'],
  { plain, person, address }: RunOptions,
): string {
  const quoted = (text: string) => (/\s/.test(text) ? `"${text}"` : text);
  const flags = [
    ...(perspective === 'other' ? ['--about other'] : []),
    ...(address === undefined ? [] : [`--address ${address}`]),
    ...(person === undefined ? [] : [`--person ${quoted(person)}`]),
    ...(plain ? ['--plain'] : []),
  ];
  return ['kundencheck run', quoted(named), ...flags].join(' ');
}
