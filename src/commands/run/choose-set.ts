import type { Perspective } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { DraftStore } from '../../session/drafts/draft-store.js';
import { Cancelled, type Prompter } from '../../session/prompter.js';
import { addressWanted } from '../address.js';
import type { Context, SpokenContext } from '../command.js';
import { type Loaded, loadSet } from '../load-set.js';
import { assertOther, offersOther } from './about-other.js';
import type { RunOptions } from './run-options.js';

/** What is asked, about whom, and how it was called for. */
export interface Chosen {
  readonly set: QuestionSet;
  /** The run in the words of the set's people. */
  readonly context: SpokenContext;
  readonly perspective: Perspective;
  readonly named: string;
}

type Choosing = Chosen | Exclude<Loaded, { readonly set: QuestionSet }>;

/** The set that was named. */
export async function setByName(
  named: string,
  context: Context,
  { about, address }: RunOptions,
): Promise<Choosing> {
  const loaded = await loadSet(named, context, address);
  if (!('set' in loaded)) return loaded;
  if (about === 'other') await assertOther(loaded.set, context);
  return { ...loaded, perspective: about, named };
}

/** The menu of built-in sets, then whom the answers are about, where a set can be answered about somebody else. */
export async function chooseSet(
  context: SpokenContext,
  prompter: Prompter,
  options: RunOptions,
): Promise<Choosing> {
  const { world, messages } = context;
  const { menu } = messages.terminal;
  const sets = await world.builtIn.index(addressWanted(world, options.address));
  const choices = sets.map(({ id, title, summary, minutes, items }) => {
    const begun = answeredSoFar(world.dataFolder, id);
    const label = [title, `(${id})`, ...(begun === null ? [] : [`· ${menu.begun(begun, items)}`])];
    return {
      label: label.join(' '),
      about: [messages.interview.about(minutes, items), summary].filter(Boolean).join('. '),
    };
  });
  for (;;) {
    const chosen = await prompter.choose(menu.title, choices);
    const named = chosen === 'back' ? undefined : sets[chosen]?.id;
    if (named === undefined) throw new Cancelled();
    const choosing = await setByName(named, context, options);
    if (!('set' in choosing) || options.about === 'other' || !offersOther(choosing.set)) return choosing;
    const whom = await prompter.choose(menu.whom, [{ label: menu.self }, { label: menu.other }], true);
    if (whom !== 'back') return { ...choosing, perspective: whom === 1 ? 'other' : 'self' };
  }
}

/** How many answers the latest draft of a set holds; null where there is none. */
function answeredSoFar(dataFolder: string, id: string): number | null {
  const [latest] = new DraftStore(dataFolder, { id }, 'self').survey().begun;
  return latest === undefined ? null : Object.keys(latest.draft.answers).length;
}
