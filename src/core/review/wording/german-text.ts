/** Vowel groups that German speaks in one syllable; "q" takes its "u" along, as in "Quelle". */
const NUCLEUS = /aa|ai|au|\u00e4u|ee|ei|eu|ie|oi|oo|ui|[aeiou\u00e4\u00f6\u00fcy]/g;

/**
 * Syllables of a German word: one for each vowel or pair of vowels spoken as one, counted from the left, so that "neue"
 * has two and "Theater" three. It knows no word borders and no foreign words: "Familie" and "Museum" have one too few.
 */
function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().replaceAll('qu', 'q').match(NUCLEUS)?.length ?? 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** A sentence ends at a full stop, question mark or exclamation mark, inside or outside quotation marks. */
function sentencesIn(text: string): number {
  return Math.max(1, text.match(/[.?!\u2026]+(?=[\u201c\u2018)]*(\s|$))/g)?.length ?? 0);
}

/**
 * The first Vienna formula for German factual texts, in school years, 4 to 15 (Bamberger & Vanecek 1984):
 * `0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875`, with MS the share (percent) of words of three and more
 * syllables, SL words a sentence, IW the share of words longer than six letters, ES that of words of one syllable.
 */
export function viennaGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const share = (holds: (word: string) => boolean) => (100 * words.filter(holds).length) / words.length;
  const long = share((word) => syllables(word) >= 3);
  const longer = share((word) => word.length > 6);
  const short = share((word) => syllables(word) === 1);
  return (
    0.1935 * long + 0.1672 * (words.length / sentencesIn(text)) + 0.1297 * longer - 0.0327 * short - 0.875
  );
}
