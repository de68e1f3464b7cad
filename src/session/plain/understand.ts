import type { Given } from '../../core/model/answer-sheet.js';
import type { Item } from '../../core/model/question-set.js';
import { type Command, commandOfLine } from '../command.js';
import type { Asked, InOwnWords } from '../kinds/field.js';
import { wayOf } from '../kinds/registry.js';

/** What a typed line means for an item; null where it means nothing. */
export function understand(line: string, item: Item, asked: Asked): Command | InOwnWords | null {
  const typed = line.trim();
  const { mayBeEmpty } = wayOf(item);
  const command = commandOfLine(typed);
  const begun = begunAnswer(item, asked);
  if (command?.kind === 'keep' && begun !== undefined) return { kind: 'answer', answer: begun };
  if (command?.kind === 'keep' && asked.given === undefined && mayBeEmpty) return { kind: 'skip' };
  if (command !== null && (typed === '' || mayBeEmpty)) return command;
  const answer = wayOf(item).understand(typed, item, asked);
  if (answer === undefined) return command;
  return lacksWords(answer) ? answer : { kind: 'answer', answer };
}

/** The answer that was begun and that Enter takes; undefined where there is none. A text is gone on with instead. */
export function begunAnswer(item: Item, asked: Asked): Given | undefined {
  const way = wayOf(item);
  return asked.begun === null || way.mayBeEmpty ? undefined : way.open(item, asked).left;
}

/** Whether the person has something to write before it is an answer. */
export function lacksWords(understood: unknown): understood is InOwnWords {
  return typeof understood === 'object' && understood !== null && 'called' in understood;
}
