import { type Guess, type Slip, type Spot, slip } from './slip.js';
import { quotedText, sourceLine, withValue } from './source-line.js';

const CURLY = /^[“”„‟‘’‚»«]/;
const NEAR = 40;

/** A quote that opens on a line and does not close there, given its closing one. */
export const unclosedQuote: Guess = ({ lines, at }) =>
  lines.slice(0, at + 1).flatMap((line, index) => {
    const open = at - index > 400 ? null : openQuote(line);
    if (open === null) return [];
    const { quote, column } = open;
    return closings(line, quote).map((mended) =>
      slip('yaml-unclosed-quote', { quote }, { line: index, column }, mended),
    );
  });

function closings(line: string, quote: string): readonly string[] {
  const inFlow = /^(.*?)(\s*[\]}]+\s*,?\s*)$/.exec(line);
  const beforeKey = /^(.*?["'][^"']*?)(,\s*[\w-]+:\s.*)$/.exec(line);
  return [
    ...(beforeKey === null ? [] : [`${beforeKey[1]}${quote}${beforeKey[2]}`]),
    ...(inFlow === null || !/[[{]/.test(line) ? [] : [`${inFlow[1]}${quote}${inFlow[2]}`]),
    `${line.trimEnd()}${quote}`,
  ];
}

/** The quote still open at the end of a line that began outside of quotes. */
function openQuote(line: string): { readonly quote: string; readonly column: number } | null {
  let open: { quote: string; column: number } | null = null;
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index] as string;
    if (open === null) {
      if (sign === '#' && /\s|^$/.test(line[index - 1] ?? '')) return null;
      if ((sign === '"' || sign === "'") && /(^|[\s[{,])$/.test(line.slice(0, index)))
        open = { quote: sign, column: index };
    } else if (sign === '\\' && open.quote === '"') index += 1;
    else if (sign === open.quote) {
      if (sign === "'" && line[index + 1] === "'") index += 1;
      else open = null;
    }
  }
  return open;
}

/** Quotes within a quoted text, or text after it: the whole value between quotes that do not occur in it. */
export const innerQuote: Guess = (spot) =>
  nearLines(spot).flatMap((index) => {
    const line = spot.lines[index] as string;
    const { value, column } = sourceLine(line);
    const quote = /^["']/.exec(value)?.[0];
    if (quote === undefined || !value.slice(1).includes(quote)) return [];
    const whole = value.length > 1 && value.endsWith(quote);
    const text = (whole ? value.slice(1, -1) : value).replaceAll("''", "'").replaceAll('\\"', '"');
    const place = { line: index, column };
    const mended = slip('yaml-inner-quote', { quote }, place, withValue(line, quotedText(text)));
    return [...(value.includes('\\') ? [backslash(line, value, place)] : []), mended];
  });

/** A backslash stands for something in double quotes; in single ones it is a sign like any other. */
function backslash(line: string, value: string, place: { line: number; column: number }): Slip {
  const text = value.replace(/^"|"$/g, '');
  const mended = text.includes("'") ? `"${text.replaceAll('\\', '\\\\')}"` : `'${text}'`;
  return slip('yaml-backslash', {}, { ...place, column: line.indexOf('\\') }, withValue(line, mended));
}

/** Quotes as they are printed are letters to YAML. */
export const curlyQuotes: Guess = (spot) =>
  nearLines(spot).flatMap((index) => {
    const line = spot.lines[index] as string;
    const { value, column } = sourceLine(line);
    const quote = CURLY.exec(value)?.[0];
    if (quote === undefined) return [];
    const inner = value.slice(1).replace(/[“”‟‘’»«"']$/, '');
    return [
      slip('yaml-curly-quotes', { quote }, { line: index, column }, withValue(line, quotedText(inner))),
    ];
  });

/** The line of the error and the last one before it with something on it. */
export function nearLines({ lines, at }: Spot): readonly number[] {
  let before = at - 1;
  while (before > 0 && at - before < NEAR && (lines[before] ?? '').trim() === '') before -= 1;
  return [at, before, at + 1].filter((index) => index >= 0 && index < lines.length);
}
