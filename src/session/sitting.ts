import { fits, resume } from '../core/interview/draft.js';
import { askedItems, begin, type Interview, reopenReview, sheetOf } from '../core/interview/interview.js';
import type { AnswerSheet, Perspective } from '../core/model/answer-sheet.js';
import type { QuestionSet } from '../core/model/question-set.js';
import { printableLine } from '../core/text/printable.js';
import type { RespondentMessages } from '../messages/messages.js';
import type { DraftStore, Survey } from './drafts/draft-store.js';
import type { Prompter } from './prompter.js';

export interface Asking {
  readonly set: QuestionSet;
  readonly perspective: Perspective;
  /** The person's code; null where nobody gave one. */
  readonly person: string | null;
  /** Whether a draft found is taken up or left without asking. */
  readonly draft: 'ask' | 'resume' | 'fresh';
  /** The command that goes on with a draft, as the person would type it. */
  readonly command: string;
}

/** What asking needs from outside. */
export interface Surroundings {
  readonly prompter: Prompter;
  readonly store: DraftStore;
  readonly messages: RespondentMessages;
  /** The moment, as ISO 8601. */
  readonly now: () => string;
}

/** One person at one check, from opening a draft until its profile is kept or left. */
export class Sitting {
  #interview: Interview;
  #shown: boolean;
  /** What the last saving said; null where all is safe. */
  #trouble: string | null = null;

  private constructor(
    private readonly asking: Asking,
    private readonly around: Surroundings,
    opening: { readonly interview: Interview; readonly resumed: boolean },
    private readonly started: string,
    private person: string | null,
  ) {
    this.#interview = opening.interview;
    this.#shown = opening.resumed;
  }

  /** Takes up a draft or begins anew, as the person wishes; `left` where they turn back. */
  static async open(asking: Asking, around: Surroundings): Promise<Sitting | 'left'> {
    const { store, prompter, messages, now } = around;
    const { set, perspective, person } = asking;
    const words = messages.terminal.draft;
    const usable = await putUnusableAside(store.survey(), asking, around);
    for (const { started } of usable.elsewhere)
      await prompter.say(words.elsewhere(messages.dates.dayAndTime(started)));
    const wish = await wishFor(usable.begun, asking, around);
    if (wish === 'left') return 'left';
    if (wish.resumed !== null && store.takeUp(wish.resumed)) {
      const { draft } = wish.resumed;
      const opening = { interview: resume(set, draft), resumed: true };
      return new Sitting(asking, around, opening, draft.started, person ?? draft.person ?? null);
    }
    store.beginNew();
    store.forgetWithFirstAnswer(wish.forgotten);
    return new Sitting(asking, around, { interview: begin(set, perspective), resumed: false }, now(), person);
  }

  /** Asks to the end of the review; `left` where the person turns back at the welcome. */
  async answer(): Promise<AnswerSheet | 'left'> {
    const { prompter, now } = this.around;
    const finished = await prompter.interview(
      this.#interview,
      { set: this.asking.set, resumed: this.#shown },
      (step) => this.#keep(step),
    );
    if (finished === 'left') return 'left';
    this.#interview = reopenReview(finished);
    this.#shown = true;
    return { ...sheetOf(finished, this.started, now()), person: this.person };
  }

  /** The person's code, given later than with the command. */
  nameAs(code: string): void {
    this.person = code;
  }

  /** What to say to somebody who stops: where their answers are, or that there are none. */
  farewell(): string {
    const { draft } = this.around.messages.terminal;
    const { answers, begun } = this.#interview;
    if (answers.size === 0 && begun === null) return draft.cancelled;
    return this.#trouble === null
      ? draft.kept(this.around.store.path, this.asking.command)
      : draft.lost(this.#trouble);
  }

  /** The profile is kept or left for good: the draft has done its work. */
  async close(): Promise<void> {
    await this.around.store.remove();
  }

  #keep(step: Interview): string | null {
    this.#interview = step;
    const { store, messages, now } = this.around;
    this.#trouble = store.save(step, { person: this.person, started: this.started }, now());
    return this.#trouble === null ? null : messages.terminal.draft.notSaved(this.#trouble);
  }
}

type Begun = Survey['begun'][number];

/** Drafts of another question set, or of none, go aside and are told of. */
async function putUnusableAside(
  survey: Survey,
  { set }: Asking,
  { store, prompter, messages, now }: Surroundings,
): Promise<Survey> {
  const { draft: words } = messages.terminal;
  for (const slot of survey.unreadable)
    await prompter.say(words.unreadable(await store.putAside(slot, now())));
  const changed = survey.begun.filter(({ draft }) => !fits(draft, set));
  for (const slot of changed) await prompter.say(words.changed(await store.putAside(slot, now())));
  return { ...survey, begun: survey.begun.filter((slot) => !changed.includes(slot)) };
}

interface Wish {
  readonly resumed: Begun | null;
  /** What goes with the first new answer. */
  readonly forgotten: readonly Begun[];
}

async function wishFor(
  begun: readonly Begun[],
  asking: Asking,
  { prompter, messages }: Surroundings,
): Promise<Wish | 'left'> {
  const { draft: words } = messages.terminal;
  const own = begun.filter(({ draft }) => asking.person === null || draft.person === asking.person);
  if (asking.draft === 'fresh') return { resumed: null, forgotten: own };
  if (asking.draft === 'resume') {
    if (own.length === 0) await prompter.say(words.none);
    return { resumed: own[0] ?? null, forgotten: [] };
  }
  if (own.length === 0) return { resumed: null, forgotten: [] };
  const choices = [
    ...own.map(({ draft }) => resumeLabel(asking.set, draft, messages)),
    words.fresh,
    words.freshAndForget,
  ];
  const chosen = await prompter.choose(
    words.question,
    choices.map((label) => ({ label })),
    true,
  );
  if (chosen === 'back') return 'left';
  const resumed = own[chosen] ?? null;
  return { resumed, forgotten: chosen === choices.length - 1 ? own : [] };
}

function resumeLabel(set: QuestionSet, draft: Begun['draft'], messages: RespondentMessages): string {
  const { dates, terminal } = messages;
  const going = resume(set, draft);
  const asked = askedItems(going);
  const answered = asked.filter(({ id }) => going.answers.has(id)).length;
  const person = typeof draft.person === 'string' ? printableLine(draft.person) : null;
  return terminal.draft.resume(
    dates.dayAndTime(draft.started),
    answered,
    asked.length,
    dates.dayAndTime(draft.saved),
    person,
  );
}
