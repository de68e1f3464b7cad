import { type Finding, finding } from '../../../core/model/finding.js';
import type { LocatedFinding } from '../../located.js';
import { linesOfBlockTexts, quotedText, sourceLine, withValue } from '../../yaml/slips/source-line.js';

/** Keys whose values people read. */
const TEXTS =
  /^(?:title|text|summary|about|intro|closing|try|help|passage|low|high|unit|textOther|titleOther|tryOther)$/;

/** A hash close to a word, or followed by one, belongs to the text; comments keep their distance. */
const CUT = /^ #(?=\S)|^ # ?(?=\d)|^\s+#\S/;

/** What YAML drops or rounds without an error, so that it is to be seen in the text only. */
export function sourceWarnings(text: string): readonly LocatedFinding[] {
  const lines = text.split('\n');
  const texts = linesOfBlockTexts(lines);
  return lines.flatMap((line, index) => {
    if (texts.has(index) || line.trim() === '') return [];
    return [cutText(line), version(line), trailingComma(line, lines[index + 1])].flatMap((found) =>
      found === null
        ? []
        : [
            {
              finding: found.finding,
              place: { line: index + 1, column: found.column + 1 },
              mend: { line: index + 1, count: 1, lines: [found.mended] },
            },
          ],
    );
  });
}

interface Found {
  readonly finding: Finding;
  readonly column: number;
  readonly mended: string;
}

function cutText(line: string): Found | null {
  const { bullets, key, value, column, comment } = sourceLine(line);
  const isText = key === null ? bullets !== '' : TEXTS.test(key);
  if (!isText || value === '' || /^["'[{|>]/.test(value) || !CUT.test(comment)) return null;
  const whole = `${value}${comment}`.trimEnd();
  return {
    finding: finding('hash-cuts-text', [], { cut: comment.trim() }),
    column: column + value.length + comment.indexOf('#'),
    mended: line.slice(0, column) + quotedText(whole),
  };
}

function version(line: string): Found | null {
  const { indent, bullets, key, value, column } = sourceLine(line);
  if (indent !== '' || bullets !== '' || key !== 'version' || !/^\d+\.\d+$/.test(value)) return null;
  const read = String(Number(value));
  if (read === value) return null;
  return {
    finding: finding('version-number', [], { written: value, read }),
    column,
    mended: withValue(line, `${value}.0`),
  };
}

/** Commas at the ends of lines come from other formats; in a list over several lines between brackets they belong. */
function trailingComma(line: string, next: string | undefined): Found | null {
  const { bullets, key, value, column } = sourceLine(line);
  const isText = key === null ? bullets !== '' : TEXTS.test(key) || key === 'id';
  if (!isText || !/[^\s,],$/.test(value) || /^["'[{|>]/.test(value)) return null;
  // A text that goes on in the next line may well have a comma here.
  if (
    next !== undefined &&
    /^\s+\S/.test(next) &&
    sourceLine(next).key === null &&
    sourceLine(next).bullets === ''
  )
    return null;
  return {
    finding: finding('trailing-comma', [], { text: value }),
    column: column + value.length - 1,
    mended: withValue(line, value.slice(0, -1)),
  };
}
