import type { FileCode, Item } from '../model/question-set.js';

/** What means "no answer" to an item in a data file. */
export function missingOf(item: Item): readonly FileCode[] {
  if ('missing' in item) return item.missing;
  return 'scale' in item ? item.scale.missing : [];
}

/** A wording: four letters at least, small ones among them, and no digit; anything else is a code of a data file's. */
const WORDING = /^(?=.*\p{Ll})(?:\P{N}*?\p{L}){4}\P{N}*$/u;

/** What a person may say instead of an answer: whatever means "no answer" in words. */
export function wordsForNoAnswer(item: Item): readonly string[] {
  return missingOf(item)
    .map(String)
    .filter((code) => WORDING.test(code));
}
