import { ownWordsIn, type Response } from '../../core/interview/responses.js';
import { isOther } from '../../core/items/options.js';
import { printableLine } from '../../core/text/printable.js';
import { isEnter, type Key } from '../screen/key.js';
import type { Look } from '../screen/look.js';
import { edited } from '../text-field/edit.js';
import { bufferOf, insert, type TextBuffer } from '../text-field/text-buffer.js';
import { drawBuffer, MARGIN } from '../text-field/text-view.js';
import type { Asked, Drawn } from './field.js';

/** What somebody writes where none of the options fits, and whether they are at it. */
export interface OwnWords {
  readonly buffer: TextBuffer;
  readonly writing: boolean;
}

/** What was written before, or was being written when the interview was put aside. */
export function ownWordsFor(offered: readonly Response[], { given, typing }: Asked): OwnWords {
  return {
    buffer: bufferOf(typing ?? ownWordsIn(given)),
    writing: typing !== null && offered.some(isWritten),
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
export function offeredWith(offered: readonly Response[], words: OwnWords): readonly Response[] {
  const written = printableLine(writtenIn(words));
  return words.writing || written === ''
    ? offered
    : offered.map((response) =>
        isWritten(response) ? { ...response, label: `${response.label}: ${written}` } : response,
      );
}

/** Below the answers what is being written; `blocks` are theirs. */
export function drawOwnWords(blocks: Drawn['blocks'], { buffer }: OwnWords, look: Look): Drawn {
  const written = drawBuffer(buffer, look);
  return { ...written, blocks: [...blocks, ...written.blocks], active: blocks.length + written.active };
}
