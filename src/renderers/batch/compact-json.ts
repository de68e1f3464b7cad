import { printableJson } from '../../core/text/printable.js';

/** A value on one line, with nothing in it that a terminal would obey. */
export function compactJson(value: unknown): string {
  return printableJson(JSON.stringify(value));
}
