import { levelOf } from '../../core/model/review-findings.js';
import { printableLine } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { LocatedFinding, Mend } from '../../readers/located.js';
import { explained } from './finding-line.js';

const WIDE = 100;
const MOST_LINES = 6;

/** A finding with its line, a marker under its place, and the line as it should be. */
export function findingBlock(
  found: LocatedFinding,
  file: string,
  text: string,
  messages: OperatorMessages,
): readonly string[] {
  const { finding, place, mend } = found;
  const { sentence, hint } = explained(finding, messages);
  const level = levelOf(finding.code);
  const words = messages.commands.validate;
  const where = place === null ? printableLine(file) : `${printableLine(file)}:${place.line}:${place.column}`;
  // What can be allowed is told by its name.
  const said = level === 'error' ? sentence : `${words.levels[level]}: ${sentence}`;
  const name = level === 'error' ? '' : ` [${finding.code}]`;
  const head = `${where}: ${said}${hint === null ? '' : ` ${hint}`}${name}`;
  if (place === null) return [head];
  return [
    head,
    ...excerpt(text, place.line, place.column),
    ...(mend === undefined ? [] : mended(mend, messages)),
  ];
}

function excerpt(text: string, line: number, column: number): readonly string[] {
  const written = text.split('\n')[line - 1];
  if (written === undefined || written.trim() === '') return [];
  const from = column > WIDE - 10 ? column - 40 : 0;
  const cut = printableLine(written.slice(from, from + WIDE));
  const number = String(line).padStart(6);
  const dots = from === 0 ? '' : '… ';
  return [`${number} | ${dots}${cut}`, `${' '.repeat(6)} | ${' '.repeat(dots.length + column - 1 - from)}^`];
}

function mended({ lines }: Mend, { commands }: OperatorMessages): readonly string[] {
  const { instead, more } = commands.validate;
  const shown = lines.slice(0, MOST_LINES).map((line, index) => {
    const long = line.length > 2 * WIDE ? `${line.slice(0, 2 * WIDE)} …` : line;
    return `${(index === 0 ? instead : '').padStart(6)} | ${printableLine(long)}`;
  });
  const left = lines.length - MOST_LINES;
  return left > 0 ? [...shown, `${' '.repeat(6)} | ${more(left)}`] : shown;
}
