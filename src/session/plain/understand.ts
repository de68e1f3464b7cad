import type { Item } from '../../core/model/question-set.js';
import { type Command, commandOfLine } from '../command.js';
import type { Asked, InOwnWords } from '../kinds/field.js';
import { wayOf } from '../kinds/registry.js';

/** What a typed line means for an item; null where it means nothing. */
export function understand(line: string, item: Item, asked: Asked): Command | InOwnWords | null {
  const typed = line.trim();
  const { mayBeEmpty } = wayOf(item);
  const command = commandOfLine(typed);
  if (command?.kind === 'keep' && asked.given === undefined && mayBeEmpty) return { kind: 'skip' };
  if (command !== null && (typed === '' || mayBeEmpty)) return command;
  const answer = wayOf(item).understand(typed, item, asked);
  if (answer === undefined) return command;
  return lacksWords(answer) ? answer : { kind: 'answer', answer };
}

/** Whether the person has something to write before it is an answer. */
export function lacksWords(understood: unknown): understood is InOwnWords {
  return typeof understood === 'object' && understood !== null && 'called' in understood;
}
