import { typedNumber } from '../../core/interview/typed-number.js';
import { isSubstantive } from '../../core/model/answer-sheet.js';
import type { NumberItem } from '../../core/model/question-set.js';
import { width, wrap } from '../../renderers/text/layout.js';
import { isEnter, typedBy } from '../screen/key.js';
import { edited } from '../text-field/edit.js';
import { bufferOf, type TextBuffer } from '../text-field/text-buffer.js';
import type { Asked, Field, WayOfAsking } from './field.js';

const LONGEST_NUMBER = 16;

/** A number, typed; Enter answers. */
export const number: WayOfAsking<NumberItem> = {
  mayBeEmpty: false,
  several: false,
  hints: (_, { number: own }) => [own],
  open: (item, { given, begun }) => numberField(item, given, bufferOf(begun?.text ?? numberIn(given))),
  lines: () => [],
  understand(line, item) {
    return typedNumber(item, line) ?? undefined;
  },
  possible: ({ min, max, unit }, { terminal }) => terminal.plain.number(min, max, unit),
};

function numberIn(given: Asked['given']): string {
  return isSubstantive(given) ? String(given).replace('.', ',') : '';
}

function numberField(item: NumberItem, given: Asked['given'], buffer: TextBuffer): Field {
  const changed = buffer.text !== numberIn(given);
  return {
    written: null,
    begun: changed ? { text: buffer.text, ticked: null } : null,
    left: changed ? (typedNumber(item, buffer.text) ?? undefined) : undefined,
    paste: () => null,
    press(key) {
      const atEnd = buffer.cursor === buffer.text.length;
      if (isEnter(key) && buffer.text === '')
        return given === undefined ? null : { kind: 'step', step: { kind: 'keep' } };
      // Going on with what is typed is the same as Enter.
      if (isEnter(key) || (key.name === 'right' && atEnd && changed)) {
        const answer = typedNumber(item, buffer.text);
        return answer !== null
          ? { kind: 'step', step: { kind: 'answer', answer } }
          : {
              kind: 'field',
              field: numberField(item, given, buffer),
              refusal: { kind: 'number', min: item.min, max: item.max },
            };
      }
      const typed = typedBy(key);
      const partOfNumber = typed !== null && /^[\d.,-]$/.test(typed) && buffer.text.length < LONGEST_NUMBER;
      const removes = (key.name === 'backspace' || key.name === 'delete') && buffer.text !== '';
      const moves = (key.name === 'left' && buffer.cursor > 0) || (key.name === 'right' && !atEnd);
      if (!partOfNumber && !removes && !moves) return null;
      return {
        kind: 'field',
        field: numberField(item, given, edited(buffer, key, LONGEST_NUMBER + 1) ?? buffer),
      };
    },
    draw({ columns, messages }) {
      const label = `${messages.interview.yourNumber(item.unit)} `;
      const range = messages.terminal.numberRange(item.min, item.max);
      // What is typed is never cut: in a narrow window it stands below what it is.
      const beside = width(label) + LONGEST_NUMBER < columns;
      const above = beside ? [] : wrap(label.trimEnd(), columns).map((line) => [line]);
      const lead = beside ? label : '';
      return {
        blocks: [...above, [lead + buffer.text], ...(range === '' ? [] : [[`(${range})`]])],
        active: above.length,
        cursor: { row: 0, column: width(lead + buffer.text.slice(0, buffer.cursor)) },
      };
    },
  };
}
