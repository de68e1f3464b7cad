import { fits, resume } from '../core/interview/draft.js';
import { askedItems, begin, type Interview, sheetOf } from '../core/interview/interview.js';
import type { AnswerSheet, Perspective } from '../core/model/answer-sheet.js';
import type { QuestionSet } from '../core/model/question-set.js';
import type { RespondentMessages } from '../messages/messages.js';
import type { Output } from '../platform/output.js';
import type { DraftStore } from './draft-store.js';
import { Cancelled, type Prompter } from './prompter.js';

export interface Asking {
  readonly set: QuestionSet;
  readonly perspective: Perspective;
  /** Whether a draft found is taken up or dropped without asking. */
  readonly draft: 'ask' | 'resume' | 'fresh';
  /** The command that goes on with a draft, as the person would type it. */
  readonly command: string;
}

/** What asking needs from outside. */
export interface Surroundings {
  readonly prompter: Prompter;
  readonly store: DraftStore;
  readonly notes: Output;
  readonly messages: RespondentMessages;
  /** The moment, as ISO 8601. */
  readonly now: () => string;
}

/** Asks a whole set, from a draft where there is one. Rejects with `Cancelled`, after saying where the draft is. */
export async function ask(asking: Asking, around: Surroundings): Promise<AnswerSheet> {
  const { prompter, store, messages, now } = around;
  const { interview, started, resumed } = await opening(asking, around);
  let last = interview;
  const keep = (step: Interview): string | null => {
    last = step;
    const problem = store.save(step, started, now());
    return problem === null ? null : messages.interview.draft.notSaved(problem);
  };
  try {
    const finished = await prompter.interview(interview, { set: asking.set, resumed }, keep);
    return sheetOf(finished, started, now());
  } catch (error) {
    if (Cancelled.is(error)) await farewell(last, asking, around);
    throw error;
  }
}

async function farewell(
  { answers }: Interview,
  { command }: Asking,
  { store, notes, messages }: Surroundings,
): Promise<void> {
  const { draft } = messages.interview;
  const kept = answers.size > 0 && store.find().kind === 'draft';
  await notes.write(`\n${kept ? draft.kept(store.path, command) : draft.cancelled}\n`);
}

interface Opening {
  readonly interview: Interview;
  readonly started: string;
  readonly resumed: boolean;
}

async function opening(asking: Asking, around: Surroundings): Promise<Opening> {
  const { store, notes, messages, now } = around;
  const { set, perspective } = asking;
  const fresh = (): Opening => ({
    interview: begin(set, perspective),
    started: now(),
    resumed: false,
  });
  const words = messages.interview.draft;
  const found = store.find();
  if (found.kind === 'none') {
    if (asking.draft === 'resume') await notes.write(`${words.none}\n`);
    return fresh();
  }
  if (asking.draft === 'fresh') {
    await store.remove();
    return fresh();
  }
  if (found.kind === 'unreadable' || !fits(found.draft, set)) {
    const aside = await store.putAside(now());
    await notes.write(`${found.kind === 'unreadable' ? words.unreadable(aside) : words.changed(aside)}\n\n`);
    return fresh();
  }
  const going = resume(set, found.draft);
  if (asking.draft === 'ask' && !(await wantsToGoOn(going, found.draft.saved, around))) {
    await store.remove();
    return fresh();
  }
  return { interview: going, started: found.draft.started, resumed: true };
}

async function wantsToGoOn(
  interview: Interview,
  saved: string,
  { prompter, messages }: Surroundings,
): Promise<boolean> {
  const { draft } = messages.interview;
  const asked = askedItems(interview);
  const answered = asked.filter(({ id }) => interview.answers.has(id)).length;
  const question = draft.question(answered, asked.length, messages.dates.dayAndTime(saved));
  return (await prompter.choose(question, [draft.resume, draft.fresh])) === 0;
}
