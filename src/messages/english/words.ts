/** Small English building blocks that other messages use. */

/** A number as people read it: decimal point, a real minus, at most `digits` places, no trailing zeros. */
export function number(value: number, digits = 1): string {
  const factor = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * factor) / factor;
  return value < 0 && rounded !== 0 ? `−${rounded}` : String(rounded);
}

/** What somebody said, as the end of a sentence: with a full stop, where it has no sign of its own. */
export function closed(said: string): string {
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

/** “a number from 1 to 10”; null where an end is open. */
export function numberBetween(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `a number from ${number(min, 6)} to ${number(max, 6)}`;
  if (min !== null) return min === 0 ? 'a number of at least 0' : `a number of at least ${number(min, 6)}`;
  return max === null ? 'a number' : `a number of at most ${number(max, 6)}`;
}

export function percent(value: number, digits = 0): string {
  return `${number(value, digits)}%`;
}

export function points(value: number): string {
  return `${value >= 0.5 ? '+' : ''}${number(value, 0)}`;
}

export function quoted(text: string): string {
  return `“${text}”`;
}

const RECOGNISABLE = 110;

/** A question as a sentence can hold it: a scene by its first sentence, no full stop, quotation marks inside others. */
export function mention(question: string): string {
  const [first = question] = question.split(/(?<=[.!?]) /);
  const long = question.length > RECOGNISABLE;
  const words =
    long && first.length > RECOGNISABLE ? first.slice(0, first.lastIndexOf(' ', RECOGNISABLE)) : first;
  const kept = (long ? words : question).replace(/[.,:;]+(”?)$/, '$1');
  return quoted(`${kept.replaceAll('“', '‘').replaceAll('”', '’')}${long ? ' …' : ''}`);
}

/** a, b and c */
export function list(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** What is to be seen in a picture, after its opening words. */
export const listed = (opening: string) => (rows: readonly string[]) => `${opening} ${rows.join('; ')}.`;

/** The first few of many, so that a sentence stays a sentence. */
export function someOf(words: readonly string[], shown = 12): string {
  return words.length <= shown
    ? words.join(', ')
    : `${words.slice(0, shown).join(', ')} … (${words.length} in all)`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count, 0)} ${count === 1 ? one : many}`;
}

/** 262144 bytes as “256 KB”. */
export function bytes(count: number): string {
  return count >= 1024 * 1024 ? `${number(count / 1024 / 1024)} MB` : `${number(count / 1024, 0)} KB`;
}

export function didYouMean(near: string | null): string | null {
  return near === null ? null : `Did you mean ${quoted(near)}?`;
}
