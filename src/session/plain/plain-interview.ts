import { askedItems, currentItem, type Interview, note, reopen } from '../../core/interview/interview.js';
import { ownWordsIn, questionOf } from '../../core/interview/responses.js';
import { take } from '../../core/interview/step.js';
import { isSubstantive } from '../../core/model/answer-sheet.js';
import type { Item } from '../../core/model/question-set.js';
import { printableText } from '../../core/text/printable.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { cut } from '../../renderers/text/layout.js';
import { notApplicableLabel } from '../answer-in-words.js';
import { type Command, commandOfLine } from '../command.js';
import type { Asked, InOwnWords } from '../kinds/field.js';
import { wayOf } from '../kinds/registry.js';
import type { Welcome } from '../prompter.js';
import type { LineReader } from './line-reader.js';
import { questionLines, spokenAnswer, welcomeLines } from './spoken.js';
import { lacksWords, understand } from './understand.js';

/** So much of an answer is read back: enough to know that it was the right one. */
const MOST_NOTED = 80;

/** One interview, line by line. */
export class PlainInterview {
  constructor(
    private readonly reader: LineReader,
    private readonly messages: RespondentMessages,
    private readonly milliseconds: () => number,
    private readonly keep: (interview: Interview) => string | null,
  ) {}

  async run(start: Interview, welcome: Welcome): Promise<Interview> {
    await this.reader.say(...welcomeLines(start, welcome, this.messages));
    let interview = start;
    for (;;) {
      const next = interview.at === 'review' ? await this.#review(interview) : await this.#ask(interview);
      if (next === 'finished') return interview;
      if (next === interview) continue;
      interview = next;
      const trouble = this.keep(interview);
      if (trouble !== null) await this.reader.say(trouble);
    }
  }

  async #ask(interview: Interview): Promise<Interview> {
    const item = currentItem(interview);
    if (item === null) return interview;
    const asked: Asked = {
      other: interview.perspective === 'other',
      given: interview.answers.get(item.id),
      begun: interview.begun,
    };
    await this.reader.say(
      '',
      ...questionLines(interview, item, asked, this.messages),
      ...this.#begunLines(item, asked),
    );
    const since = this.milliseconds();
    for (;;) {
      const understood = understand(await this.#line(interview, item, asked), item, asked);
      const command = lacksWords(understood)
        ? await this.#inOwnWords(interview, understood, asked)
        : understood;
      if (command === 'nothing') continue;
      const seconds = Math.round(this.milliseconds() - since) / 1000;
      const next = await this.#obey(interview, item, command, seconds);
      if (next !== null) return next;
    }
  }

  #begunLines(item: Item, { begun }: Asked): readonly string[] {
    const { plain } = this.messages.terminal;
    const text = begun?.text ?? null;
    if (text === null || !wayOf(item).mayBeEmpty) return [];
    return [this.reader.editsLines ? plain.textBegun : plain.textBegunAbove(printableText(text))];
  }

  #line(interview: Interview, item: Item, asked: Asked): Promise<string> {
    const { plain } = this.messages.terminal;
    const { mayBeEmpty, possible } = wayOf(item);
    const given = mayBeEmpty && isSubstantive(asked.given);
    return this.reader.ask(plain.prompt(given ? plain.textGiven : possible(item, this.messages)), {
      text: mayBeEmpty,
      start: mayBeEmpty ? (asked.begun?.text ?? '') : '',
      pasted: plain.pasted,
      ...(mayBeEmpty ? { typed: this.#noting(interview) } : {}),
    });
  }

  /** What somebody writes besides the options; `nothing` leads back to them. */
  async #inOwnWords(
    interview: Interview,
    { called, answer }: InOwnWords,
    { given, begun }: Asked,
  ): Promise<Command | 'nothing'> {
    const { plain } = this.messages.terminal;
    const line = await this.reader.ask(plain.ownWords(called), {
      text: true,
      start: begun?.text ?? ownWordsIn(given),
      pasted: plain.pasted,
      typed: this.#noting(interview),
    });
    return line.trim() === '' ? 'nothing' : { kind: 'answer', answer: answer(line.trim()) };
  }

  /** Keeps a text while it is written; a command is none. */
  #noting(interview: Interview): (line: string) => void {
    return (line) => {
      const begun = commandOfLine(line.trim()) === null ? { text: line, ticked: null } : null;
      this.keep(note(interview, begun));
    };
  }

  /** The interview after a command; null where the person is still at the same item. */
  async #obey(
    interview: Interview,
    item: Item,
    command: Command | null,
    seconds: number,
  ): Promise<Interview | null> {
    const { refused, plain } = this.messages.terminal;
    switch (command?.kind) {
      case undefined:
      case 'scroll':
      case 'editor':
        await this.#notUnderstood(item);
        return null;
      case 'help':
        await this.#help(item, interview);
        return null;
      case 'back':
      case 'keep':
      case 'skip':
      case 'answer':
      case 'not-applicable': {
        const after = take(interview, command, seconds);
        if (after === 'at-start') await this.reader.say(refused.atStart);
        else if (after === 'not-offered') await this.reader.say(refused.notOffered);
        else if (after === 'nothing-to-keep') await this.#notUnderstood(item);
        else if (command.kind !== 'back' && command.kind !== 'keep')
          await this.reader.say(plain.noted(cut(spokenAnswer(item, after, this.messages), MOST_NOTED)));
        return typeof after === 'string' ? null : after;
      }
    }
  }

  async #help(item: Item, interview: Interview): Promise<void> {
    const { interview: words, terminal } = this.messages;
    const asked = { other: false, given: undefined, begun: null };
    const lines = terminal.plain.commands({
      chooses: wayOf(item).lines(item, asked).length > 0,
      notApplicable: item.notApplicable ? notApplicableLabel(interview, this.messages) : null,
    });
    await this.reader.say(item.help ?? words.noHelp, ...lines);
  }

  async #notUnderstood(item: Item): Promise<void> {
    const { plain } = this.messages.terminal;
    const possible = wayOf(item).possible(item, this.messages);
    await this.reader.say(
      plain.notUnderstood(item.notApplicable ? plain.orNotApplicable(possible) : possible),
    );
  }

  async #review(interview: Interview): Promise<Interview | 'finished'> {
    const { interview: words, terminal } = this.messages;
    const { plain } = terminal;
    const asked = askedItems(interview);
    const open = asked.flatMap(({ id }, index) =>
      (interview.answers.get(id) ?? null) === null ? [index + 1] : [],
    );
    await this.reader.say('', words.review.title, plain.reviewSummary(asked.length, open));
    for (;;) {
      const line = (await this.reader.ask(plain.reviewPrompt)).trim().toLowerCase();
      if (line === '') return 'finished';
      if (line === 'a') await this.#readAll(interview, asked);
      else if (commandOfLine(line)?.kind === 'back') {
        const before = take(interview, { kind: 'back' }, 0);
        return typeof before === 'string' ? interview : before;
      } else {
        const item = asked[Number(line) - 1];
        if (item !== undefined) return reopen(interview, item.id);
        await this.reader.say(plain.notPossible(plain.reviewPossible(asked.length)));
      }
    }
  }

  async #readAll(interview: Interview, asked: readonly Item[]): Promise<void> {
    const other = interview.perspective === 'other';
    const lines = asked.flatMap((item, index) => [
      `${index + 1}: ${questionOf(item, other)}`,
      `   ${spokenAnswer(item, interview, this.messages)}`,
    ]);
    await this.reader.say(...lines);
  }
}
