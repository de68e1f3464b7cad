import { kindOf } from '../items/registry.js';
import { type Answer, isSubstantive, NOT_APPLICABLE } from '../model/answer-sheet.js';
import type { Item } from '../model/question-set.js';

const UNANSWERED = 0n;
const DOES_NOT_APPLY = 1n;
const FIRST = 2n;

/** How many things an item's answer can be; 1 for a text, which has no place in a line. */
export function statesOf(item: Item): bigint {
  const kind = kindOf(item);
  const codes = BigInt(kind.codes(item)?.length ?? 0);
  switch (kind.form) {
    case 'code':
      return FIRST + codes;
    case 'codes':
      return FIRST + (1n << codes);
    case 'number':
      return FIRST + (1n << 64n);
    case 'text':
      return 1n;
  }
}

/** Which of an item's states an answer is. */
export function stateOf(item: Item, answer: Answer | undefined): bigint {
  const kind = kindOf(item);
  if (kind.form === 'text') return UNANSWERED;
  if (answer === NOT_APPLICABLE) return DOES_NOT_APPLY;
  if (!isSubstantive(answer)) return UNANSWERED;
  if (typeof answer === 'number' && kind.form === 'number') return FIRST + bitsOf(answer);
  const codes = kind.codes(item) ?? [];
  const given = kind.codesIn(item, answer);
  if (kind.form === 'codes')
    return (
      FIRST + codes.reduce((sum, code, place) => sum + (given.includes(code) ? 1n << BigInt(place) : 0n), 0n)
    );
  const place = codes.findIndex((code) => given.includes(code));
  return place < 0 ? UNANSWERED : FIRST + BigInt(place);
}

/** The answer that a state is. */
export function answerOf(item: Item, state: bigint): Answer {
  if (state === UNANSWERED) return null;
  if (state === DOES_NOT_APPLY) return NOT_APPLICABLE;
  const kind = kindOf(item);
  const rest = state - FIRST;
  if (kind.form === 'number') return numberOf(rest);
  const codes = kind.codes(item) ?? [];
  const own =
    kind.form === 'codes'
      ? codes.filter((_, place) => (rest >> BigInt(place)) % 2n === 1n)
      : [codes[Number(rest)]];
  return kind.made(
    item,
    own.filter((code) => code !== undefined),
  );
}

/** The 64 bits of a number (IEEE 754). */
function bitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

function numberOf(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
