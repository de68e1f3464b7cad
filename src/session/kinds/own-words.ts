import { ownWordsIn, type Response } from '../../core/interview/responses.js';
import { isOther } from '../../core/items/options.js';
import { printableLine } from '../../core/text/printable.js';
import { isEnter, type Key } from '../screen/key.js';
import type { Look } from '../screen/look.js';
import { edited } from '../text-field/edit.js';
import { bufferOf, insert, type TextBuffer } from '../text-field/text-buffer.js';
import { drawBuffer, MARGIN } from '../text-field/text-view.js';
import type { Asked, Drawn } from './field.js';
import type { List } from './list.js';
import { responseBlocks } from './response-blocks.js';

/** What somebody writes where none of the options fits, and whether they are at it. */
export interface OwnWords {
  readonly buffer: TextBuffer;
  readonly writing: boolean;
}

/** Answers on offer, where somebody stands among them, and what they write besides. */
export interface Offered {
  readonly offered: readonly Response[];
  readonly list: List;
  readonly words: OwnWords;
}

/** What was written before, or was being written when the interview was put aside. */
export function ownWordsFor(offered: readonly Response[], { given, begun }: Asked): OwnWords {
  const text = begun?.text ?? null;
  return {
    buffer: bufferOf(text ?? ownWordsIn(given)),
    writing: text !== null && offered.some(isWritten),
  };
}

/** Whether an answer is one that the person writes. */
export function isWritten({ answer }: Response): boolean {
  return isOther(answer);
}

export function writtenIn({ buffer }: OwnWords): string {
  return buffer.text.trim();
}

/** What is being written and is no answer yet; null where it stands as it was given. */
export function typingOf({ buffer }: OwnWords, given: Asked['given']): string | null {
  return buffer.text === ownWordsIn(given) ? null : buffer.text;
}

/** One key while somebody writes; `done` where they are back among the options, null where it means nothing there. */
export function pressInOwnWords(words: OwnWords, key: Key, columns: number): OwnWords | 'done' | null {
  if (isEnter(key)) return 'done';
  if (key.name === 'escape') return { ...words, writing: false };
  const buffer = edited(words.buffer, key, columns - MARGIN - 1);
  return buffer === null ? null : { buffer, writing: true };
}

export function pasteIntoOwnWords(words: OwnWords, text: string): OwnWords | null {
  return words.writing ? { ...words, buffer: insert(words.buffer, text) } : null;
}

/** The answers on offer, with what was written beside its name. */
function offeredWith(offered: readonly Response[], words: OwnWords): readonly Response[] {
  const written = printableLine(writtenIn(words));
  return words.writing || written === ''
    ? offered
    : offered.map((response) =>
        isWritten(response) ? { ...response, label: `${response.label}: ${written}` } : response,
      );
}

/** The answers, each with its sign, and below them what is being written. */
export function drawOffered(
  { offered, list, words }: Offered,
  sign: (response: Response) => string,
  look: Look,
): Drawn {
  const row = words.writing ? -1 : list.cursor;
  const blocks = responseBlocks(offeredWith(offered, words), row, sign, look);
  if (!words.writing) return { blocks, active: row, cursor: null };
  const written = drawBuffer(words.buffer, look);
  return { ...written, blocks: [...blocks, ...written.blocks], active: blocks.length + written.active };
}
