import { levelOf } from '../../core/model/review-findings.js';
import { printableLine } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { LocatedFinding, Mend } from '../../readers/located.js';
import { explained } from './finding-line.js';

/** A mended line is shown as it should be written, and so whole wherever that is possible. */
const MOST_SIGNS = 200;
const MOST_LINES = 6;

/** What findings are shown on. */
export interface FindingSheet {
  /** So many signs of a line of the file are shown. */
  readonly columns: number;
  /** A sentence in lines. */
  readonly wrap: (text: string) => readonly string[];
}

/** A file, or whoever reads line by line. */
export const ENDLESS_SHEET: FindingSheet = { columns: 100, wrap: (text) => [text] };

/** A finding with its line, a marker under its place, and the line as it should be. */
export function findingBlock(
  found: LocatedFinding,
  file: string,
  text: string,
  messages: OperatorMessages,
  sheet: FindingSheet = ENDLESS_SHEET,
): readonly string[] {
  const { finding, place, mend } = found;
  const { sentence, hint } = explained(finding, messages);
  const level = levelOf(finding.code);
  const words = messages.commands.validate;
  const where = place === null ? printableLine(file) : `${printableLine(file)}:${place.line}:${place.column}`;
  // What can be allowed is told by its name.
  const said = level === 'error' ? sentence : `${words.levels[level]}: ${sentence}`;
  const name = level === 'error' ? '' : ` [${finding.code}]`;
  const head = sheet.wrap(`${where}: ${said}${hint === null ? '' : ` ${hint}`}${name}`);
  if (place === null) return head;
  return [
    ...head,
    ...excerpt(text, place.line, place.column, sheet.columns),
    ...(mend === undefined ? [] : mended(mend, messages)),
  ];
}

function excerpt(text: string, line: number, column: number, columns: number): readonly string[] {
  const written = text.split('\n')[line - 1];
  if (written === undefined || written.trim() === '') return [];
  const from = column > columns - 10 ? column - Math.min(40, columns >> 1) : 0;
  const cut = printableLine(written.slice(from, from + columns));
  const number = String(line).padStart(6);
  const dots = from === 0 ? '' : '… ';
  return [`${number} | ${dots}${cut}`, `${' '.repeat(6)} | ${' '.repeat(dots.length + column - 1 - from)}^`];
}

function mended({ lines }: Mend, { commands }: OperatorMessages): readonly string[] {
  const { instead, more } = commands.validate;
  const shown = lines.slice(0, MOST_LINES).map((line, index) => {
    const long = line.length > MOST_SIGNS ? `${line.slice(0, MOST_SIGNS)} …` : line;
    return `${(index === 0 ? instead : '').padStart(6)} | ${printableLine(long)}`;
  });
  const left = lines.length - MOST_LINES;
  return left > 0 ? [...shown, `${' '.repeat(6)} | ${more(left)}`] : shown;
}
