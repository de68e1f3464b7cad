const SHOWN = 60;

/** The beginning of a text from outside, short enough to be quoted in a sentence. */
export function excerpt(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}
