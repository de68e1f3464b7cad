/** Small German building blocks that other messages use. */

/** A number as people read it: decimal comma, a real minus, at most `digits` places, no trailing zeros. */
export function number(value: number, digits = 1): string {
  const factor = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * factor) / factor;
  const text = String(rounded).replace('.', ',');
  return value < 0 && rounded !== 0 ? `−${text}` : text;
}

/** „eine Zahl von 1 bis 10“; null where an end is open. */
export function numberBetween(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `eine Zahl von ${number(min, 6)} bis ${number(max, 6)}`;
  if (min !== null)
    return min === 0 ? 'eine Zahl, die nicht kleiner als 0 ist' : `eine Zahl ab ${number(min, 6)}`;
  return max === null ? 'eine Zahl' : `eine Zahl bis ${number(max, 6)}`;
}

/** Percent, whole unless said otherwise, with a space that does not break. */
export function percent(value: number, digits = 0): string {
  return `${number(value, digits)}\u00a0%`;
}

export function points(value: number): string {
  const text = number(value, 0);
  return `${value >= 0.5 ? '+' : ''}${text}`;
}

/** More of a text from outside would bury the sentence around it. */
const MOST_QUOTED = 600;

export function quoted(text: string): string {
  return text.length <= MOST_QUOTED ? `„${text}“` : `„${text.slice(0, MOST_QUOTED - 1)}…“`;
}

const RECOGNISABLE = 110;

/** A question as a sentence can hold it: a scene by its first sentence, no full stop, quotation marks inside others. */
export function mention(question: string): string {
  const [first = question] = question.split(/(?<=[.!?]) /);
  const long = question.length > RECOGNISABLE;
  const words =
    long && first.length > RECOGNISABLE ? first.slice(0, first.lastIndexOf(' ', RECOGNISABLE)) : first;
  const kept = (long ? words : question).replace(/[.,:;]+(“?)$/, '$1');
  return quoted(`${kept.replaceAll('„', '‚').replaceAll('“', '‘')}${long ? ' …' : ''}`);
}

/** What somebody said, as the end of a sentence: with a full stop, where it has no sign of its own. */
export function closed(said: string): string {
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

/** „a“, „b“ und „c“ */
export function list(words: readonly string[], last = 'und'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** The first few of many, so that a sentence stays a sentence. */
export function someOf(words: readonly string[], shown = 12): string {
  return words.length <= shown
    ? words.join(', ')
    : `${words.slice(0, shown).join(', ')} … (${words.length} insgesamt)`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count === 1 ? '1' : number(count, 0)} ${count === 1 ? one : many}`;
}

/** 262144 bytes as „256 KB“. */
export function bytes(count: number): string {
  return count >= 1024 * 1024 ? `${number(count / 1024 / 1024)} MB` : `${number(count / 1024, 0)} KB`;
}

export function didYouMean(near: string | null): string | null {
  return near === null ? null : `Meintest Du ${quoted(near)}?`;
}
