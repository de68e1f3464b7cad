import {
  answer,
  askedItems,
  back,
  currentItem,
  type Interview,
  notApplicable,
  progress,
  reopen,
} from '../core/interview/interview.js';
import { questionOf, type Response, responsesOf } from '../core/interview/responses.js';
import { kindOf } from '../core/items/registry.js';
import type { Answer } from '../core/model/answer-sheet.js';
import type { Item } from '../core/model/question-set.js';
import type { SetSummary } from '../core/model/set-summary.js';
import type { RespondentMessages } from '../messages/messages.js';
import { hanging, wrap } from '../renderers/text/layout.js';
import { answerInWords } from './answer-in-words.js';
import type { LineReader } from './line-reader.js';
import type { Prompter, Welcome } from './prompter.js';

/** A typed line understood: an answer, or one of the commands. */
type Typed =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'keep' | 'back' | 'skip' | 'not-applicable' | 'help' | 'nothing' };

/** Asks line by line: nothing is redrawn, no cursor moves, no colour. */
export class PlainPrompter implements Prompter {
  constructor(
    private readonly reader: LineReader,
    private readonly messages: RespondentMessages,
    private readonly milliseconds: () => number,
  ) {}

  async chooseSet(sets: readonly SetSummary[]): Promise<string> {
    const { menu } = this.messages.interview;
    const index = await this.choose(
      menu.title,
      sets.map(
        (set) =>
          `${set.title} (${this.messages.interview.about(set.minutes, set.items)})${set.summary === null ? '' : `. ${set.summary}`}`,
      ),
    );
    return sets[index]?.id ?? '';
  }

  async choose(question: string, answers: readonly string[]): Promise<number> {
    await this.reader.say(
      ...this.#wrapped(question),
      ...answers.flatMap((text, index) => this.#numbered(String(index + 1), text)),
    );
    for (;;) {
      const typed = Number((await this.reader.ask(this.messages.interview.plain.menuPrompt)).trim());
      if (Number.isInteger(typed) && typed >= 1 && typed <= answers.length) return typed - 1;
      await this.#notUnderstood(answers.map((_, index) => String(index + 1)).join(', '));
    }
  }

  async interview(
    start: Interview,
    welcome: Welcome,
    keep: (interview: Interview) => string | null,
  ): Promise<Interview> {
    await this.#welcome(start, welcome);
    let interview = start;
    for (;;) {
      const next = interview.at === 'review' ? await this.#review(interview) : await this.#ask(interview);
      if (next === 'finished') return interview;
      if (next === interview) continue;
      interview = next;
      const trouble = keep(interview);
      if (trouble !== null) await this.reader.say(trouble);
    }
  }

  close(): void {
    this.reader.close();
  }

  async #welcome({ perspective }: Interview, { set, resumed }: Welcome): Promise<void> {
    const words = this.messages.interview;
    const lines = resumed
      ? [set.title, words.resumed]
      : [set.title, words.about(set.minutes, set.items.length), set.intro ?? '', words.privacy];
    const other = perspective === 'other' ? [words.aboutOther] : [];
    await this.reader.say(
      ...[...lines, ...other, words.plain.intro].filter(Boolean).flatMap((line) => this.#wrapped(line)),
    );
  }

  async #ask(interview: Interview): Promise<Interview> {
    const item = currentItem(interview);
    if (item === null) return interview;
    const words = this.messages.interview;
    const { number, of } = progress(interview);
    const offered = responsesOf(item, interview.perspective === 'other');
    const before = interview.answers.has(item.id)
      ? this.#wrapped(words.plain.chosenBefore(answerInWords(item, interview, this.messages)))
      : [];
    await this.reader.say(
      '',
      words.progress(number, of),
      ...this.#wrapped(questionOf(item, interview.perspective === 'other')),
      ...offered.flatMap(({ key, label }) => this.#numbered(key, label)),
      ...(item.kind === 'many' ? this.#wrapped(words.plain.several) : []),
      ...before,
    );
    const since = this.milliseconds();
    const typed = await this.#typed(interview, item, offered);
    return this.#step(interview, item, typed, Math.round(this.milliseconds() - since) / 1000);
  }

  /** Asks until a line is understood. */
  async #typed(interview: Interview, item: Item, offered: readonly Response[]): Promise<Typed> {
    const { plain } = this.messages.interview;
    for (;;) {
      const line = (await this.reader.ask(item.kind === 'text' ? plain.textPrompt : plain.prompt)).trim();
      const typed = understand(line, item, offered, interview.answers.has(item.id));
      if (typed.kind === 'help') await this.#help(item);
      else if (typed.kind !== 'nothing') return typed;
      else await this.#notUnderstood(this.#possible(item, offered));
    }
  }

  async #step(interview: Interview, item: Item, typed: Typed, seconds: number): Promise<Interview> {
    switch (typed.kind) {
      case 'answer':
        return answer(interview, typed.answer, seconds);
      case 'keep':
        return answer(interview, interview.answers.get(item.id) ?? null, seconds);
      case 'skip':
        return answer(interview, null, seconds);
      case 'not-applicable':
        return notApplicable(interview, seconds);
      default: {
        const before = back(interview);
        if (before === interview) await this.reader.say(this.messages.interview.plain.atStart);
        return before;
      }
    }
  }

  async #review(interview: Interview): Promise<Interview | 'finished'> {
    const { review, plain } = this.messages.interview;
    const asked = askedItems(interview);
    const rows = asked.flatMap((item, index) =>
      this.#numbered(
        String(index + 1),
        `${questionOf(item, interview.perspective === 'other')} ${answerInWords(item, interview, this.messages)}`,
      ),
    );
    await this.reader.say('', review.title, ...rows);
    for (;;) {
      const line = (await this.reader.ask(plain.reviewPrompt)).trim();
      if (line === '') return 'finished';
      if (line === 'z') return back(interview);
      const item = asked[Number(line) - 1];
      if (item !== undefined) return reopen(interview, item.id);
      await this.#notUnderstood(`1 … ${asked.length}`);
    }
  }

  async #help(item: Item): Promise<void> {
    const words = this.messages.interview;
    await this.reader.say(...this.#wrapped(item.help ?? words.noHelp), ...words.plain.commands);
  }

  async #notUnderstood(expected: string): Promise<void> {
    await this.reader.say(...this.#wrapped(this.messages.interview.plain.notUnderstood(expected)));
  }

  #possible(item: Item, offered: readonly Response[]): string {
    if (offered.length > 0)
      return this.messages.interview.plain.possible(
        offered.map(({ key }) => key),
        item.notApplicable,
      );
    return this.messages.interview.expected(kindOf(item).expected(item));
  }

  #columns(): number {
    return Math.min(80, this.reader.output.size().columns) - 1;
  }

  #wrapped(text: string): readonly string[] {
    return wrap(text, this.#columns());
  }

  #numbered(key: string, text: string): readonly string[] {
    return hanging(`${key}  `, text, this.#columns());
  }
}

/** What a typed line means for an item. */
function understand(line: string, item: Item, offered: readonly Response[], answered: boolean): Typed {
  if (line === '?') return { kind: 'help' };
  if (line === 'z') return { kind: 'back' };
  if (item.kind === 'text')
    return line === '' ? { kind: answered ? 'keep' : 'skip' } : { kind: 'answer', answer: line };
  if (line === '') return { kind: answered ? 'keep' : 'nothing' };
  if (line === 's') return { kind: 'skip' };
  if (line === 'n' && item.notApplicable) return { kind: 'not-applicable' };
  if (item.kind === 'many') return severalOf(line, offered);
  const chosen = offered.find(({ key }) => key === line);
  if (chosen !== undefined) return { kind: 'answer', answer: chosen.answer };
  const parsed = kindOf(item).parse(item, line);
  return parsed.ok && offered.length === 0 ? { kind: 'answer', answer: parsed.answer } : { kind: 'nothing' };
}

function severalOf(line: string, offered: readonly Response[]): Typed {
  if (line === '0') return { kind: 'answer', answer: [] };
  const keys = line.split(/[\s,;]+/).filter(Boolean);
  const known = offered.filter(({ key }) => keys.includes(key));
  const all = keys.every((key) => offered.some((response) => response.key === key));
  return all && known.length > 0
    ? { kind: 'answer', answer: known.map(({ answer: id }) => String(id)) }
    : { kind: 'nothing' };
}
