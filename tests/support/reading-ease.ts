/** Vowel groups that German speaks in one syllable; "q" takes its "u" along, as in "Quelle". */
const NUCLEUS = /aa|ai|au|äu|ee|ei|eu|ie|oi|oo|ui|[aeiouäöüy]/g;

/**
 * Syllables of a German word: one for each vowel or pair of vowels spoken as one, counted from the left, so that "neue"
 * has two and "Theater" three. It knows no word borders and no foreign words: "Familie" and "Museum" have one too few.
 */
export function syllables(word: string): number {
  const spoken = word.toLowerCase().replaceAll('qu', 'q');
  return Math.max(1, spoken.match(NUCLEUS)?.length ?? 0);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A sentence ends at a full stop, question mark or exclamation mark, inside or outside quotation marks. */
function sentencesIn(text: string): number {
  return Math.max(1, text.match(/[.?!…]+(?=[“‘)]*(\s|$))/g)?.length ?? 0);
}

/**
 * Flesch's reading ease for German: `180 - words per sentence - 58.5 * syllables per word` (Amstad 1978). From about 60
 * on a text is plain, below 30 very hard.
 */
export function readingEase(text: string): number {
  const words = wordsOf(text);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 180 - words.length / sentencesIn(text) - (58.5 * spoken) / words.length;
}
