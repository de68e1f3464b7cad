/** What a line of block YAML is made of. */
export interface SourceLine {
  readonly indent: string;
  /** The bullets at its start, such as `- `. */
  readonly bullets: string;
  /** null where the line has no key. */
  readonly key: string | null;
  /** The value and where it begins, from 0; without a comment behind it. */
  readonly value: string;
  readonly column: number;
  /** The comment with the blanks before it. */
  readonly comment: string;
}

const LINE = /^(\s*)((?:-[ \t]+)*)(?:([^\s:#"'[\]{}][^:#"'[\]{}]*?):(?=\s|$)[ \t]*)?(.*)$/;

export function sourceLine(line: string): SourceLine {
  const [, indent = '', bullets = '', key, rest = ''] = LINE.exec(line) ?? [];
  const end = commentStart(rest);
  const value = rest.slice(0, end).trimEnd();
  return {
    indent,
    bullets,
    key: key ?? null,
    value,
    column: line.length - rest.length,
    comment: rest.slice(value.length),
  };
}

/** The line with another value. */
export function withValue(line: string, value: string): string {
  const { column, comment } = sourceLine(line);
  return `${line.slice(0, column)}${value}${comment}`;
}

/** Where a comment begins: a hash after a blank, outside of quotes. */
function commentStart(text: string): number {
  const quote = /^["']/.exec(text)?.[0];
  const from = quote === undefined ? 0 : Math.max(0, text.lastIndexOf(quote));
  const found = /(^|\s)#/.exec(text.slice(from));
  return found === null ? text.length : from + found.index;
}

/** A text as YAML takes it whatever stands in it. */
export function quotedText(text: string): string {
  if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Lines that belong to a text after `|` or `>`, in which everything is allowed. */
export function linesOfBlockTexts(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let around: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (around !== null && (line.trim() === '' || indentOf(line) > around)) {
      found.add(index);
      continue;
    }
    const { indent, bullets, key, value } = sourceLine(line);
    const opens = /^[|>][-+0-9]*$/.test(value);
    around = opens ? indent.length + (key === null ? 0 : bullets.length) : null;
  }
  return found;
}
