import type { Answer } from '../../core/model/answer-sheet.js';
import type { Item } from '../../core/model/question-set.js';
import { type Command, commandOfLine } from '../command.js';
import type { Asked } from '../kinds/field.js';
import { wayOf } from '../kinds/registry.js';

/** What a typed line means for an item; null where it means nothing. */
export function understand(line: string, item: Item, asked: Asked): Command | null {
  const typed = line.trim();
  const { mayBeEmpty } = wayOf(item);
  const command = commandOfLine(typed);
  if (command?.kind === 'keep' && asked.given === undefined && mayBeEmpty) return { kind: 'skip' };
  if (command !== null && (typed === '' || mayBeEmpty)) return command;
  const answer = wayOf(item).understand(typed, item, asked);
  return answer === undefined ? command : answered(answer);
}

function answered(answer: Answer): Command {
  return { kind: 'answer', answer };
}
