import type { Interview } from '../../core/interview/interview.js';
import type { Item } from '../../core/model/question-set.js';
import { cut, width, wrap } from '../../renderers/text/layout.js';
import { wayOf } from '../kinds/registry.js';
import type { Look } from './look.js';

/** Every hint on a key that does something at an item. */
export function hintsFor(
  item: Item,
  interview: Interview,
  writing: boolean,
  { messages, editor }: Look,
): readonly string[] {
  const { keys } = messages.terminal;
  const { hints, mayBeEmpty } = wayOf(item);
  const own = mayBeEmpty || !writing ? hints(item, keys) : [keys.ownWords, keys.newLine];
  if (writing) {
    const back = mayBeEmpty ? keys.backFromText : keys.toAnswers;
    return [...own, ...(editor ? [keys.editor] : []), back, keys.pause];
  }
  return [
    ...own,
    interview.fromReview ? keys.toReview : keys.back,
    ...(interview.answers.has(item.id) ? [keys.keep] : []),
    keys.skip,
    ...(item.notApplicable ? [keys.notApplicable] : []),
    keys.help,
    keys.pause,
  ];
}

/** As many hints as fit one line, those before others that matter more; one at least, and be it cut. */
export function onOneLine(hints: readonly string[], columns: number): string {
  return hints.reduce((line, hint) => {
    if (line === '') return cut(hint, columns);
    return width(line) + width(hint) + 3 <= columns ? `${line} · ${hint}` : line;
  }, '');
}

/** Key hints side by side, none broken in the middle but those that are wider than a line. */
export function sideBySide(hints: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const hint of hints) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + width(hint) + 3 <= columns)
      lines[lines.length - 1] = `${last} · ${hint}`;
    else lines.push(...wrap(hint, columns));
  }
  return lines;
}
