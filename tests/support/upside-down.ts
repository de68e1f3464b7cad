import type { Messages } from '../../src/messages/messages.js';

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...'abcdefghijklmnopqrstuvwxyzäöüß'].map((letter, index) => [
    letter,
    [...'ɐɓɔɖǝɟƃɥıɾʞʅɯɳοƿɋɹƨʇυʌʍχʎƹɑɵʉβ'][index] ?? letter,
  ]),
);

/** A word upside down: not one of its letters is left. */
function turnedText(text: string): string {
  return [...text].map((sign) => LETTERS.get(sign.toLowerCase()) ?? sign).join('');
}

type Says = (...facts: readonly unknown[]) => unknown;

function turnedValue(value: unknown): unknown {
  if (typeof value === 'string') return turnedText(value);
  if (typeof value === 'function')
    return (...facts: readonly unknown[]) => turnedValue((value as Says)(...facts));
  if (value instanceof Promise) return value.then(turnedValue);
  if (Array.isArray(value)) return value.map(turnedValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turnedValue(inner)]));
}

/** A second language: each sentence of another one with its words upside down. */
export function upsideDown(messages: Messages): Messages {
  return turnedValue(messages) as Messages;
}

/** The words of a text that are not upside down. */
export function uprightWords(text: string): readonly string[] {
  return [...new Set(text.match(/[A-Za-zÄÖÜäöüß]{2,}/g) ?? [])];
}
