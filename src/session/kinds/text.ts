import { type Answer, isSubstantive } from '../../core/model/answer-sheet.js';
import type { TextItem } from '../../core/model/question-set.js';
import { isEnter } from '../screen/key.js';
import { edited } from '../text-field/edit.js';
import { bufferOf, insert, type TextBuffer } from '../text-field/text-buffer.js';
import { drawBuffer, MARGIN } from '../text-field/text-view.js';
import type { Asked, Field, WayOfAsking } from './field.js';

/** A text in people's own words; Enter goes on, an empty one is skipped. */
export const text: WayOfAsking<TextItem> = {
  mayBeEmpty: true,
  several: false,
  hints: (_, { text: own, newLine }) => [own, newLine],
  open: (_, asked) => textField(bufferOf(asked.begun?.text ?? textOf(asked.given)), asked.given),
  lines: () => [],
  understand: (line) => (line === '' ? undefined : line),
  possible: (_, { terminal }) => terminal.plain.text,
};

function textOf(given: Asked['given']): string {
  return isSubstantive(given) ? String(given) : '';
}

function textField(buffer: TextBuffer, given: Asked['given']): Field {
  const written: Answer = buffer.text.trim() === '' ? null : buffer.text.trim();
  const changed = buffer.text !== textOf(given);
  return {
    written: buffer.text,
    begun: changed ? { text: buffer.text, ticked: null } : null,
    left: changed ? written : undefined,
    paste: (pasted) => textField(insert(buffer, pasted), given),
    press(key, columns) {
      if (isEnter(key)) return { kind: 'step', step: { kind: 'answer', answer: written } };
      const next = edited(buffer, key, columns - MARGIN - 1);
      return next === null ? null : { kind: 'field', field: textField(next, given) };
    },
    draw: (look) => drawBuffer(buffer, look),
  };
}
