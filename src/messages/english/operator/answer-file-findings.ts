import type { AnswerFileFindingFacts, UndeclaredCodes } from '../../../core/model/answer-file-findings.js';
import { printableLine } from '../../../core/text/printable.js';
import type { Explained } from '../../operator/explained.js';
import { bytes, counted, didYouMean, list, quoted as rawQuoted, someOf } from '../words.js';

const quoted = (text: string) => rawQuoted(printableLine(text));
const names = (texts: readonly string[]) => someOf(texts.map(quoted));

/** What is said about a file of many people's answers. */
export const answerFileFindingMessages: {
  readonly [C in keyof AnswerFileFindingFacts]: (facts: AnswerFileFindingFacts[C]) => Explained;
} = {
  'old-spreadsheet': () => ({
    sentence: 'This is an Excel file in the old format (.xls).',
    hint: 'Save it in Excel as .xlsx or as CSV UTF-8.',
  }),
  'encrypted-workbook': () => ({
    sentence: 'This table is protected by a password.',
    hint: 'Open it in Excel or LibreOffice and save it without a password, or as CSV UTF-8.',
  }),
  'web-page': () => ({
    sentence: 'This is a web page (HTML), whatever the file is called.',
    hint: 'Open it in Excel and save it as .xlsx or as CSV UTF-8.',
  }),
  'flat-workbook': () => ({
    sentence: 'This is a spreadsheet as XML (FODS or XML Spreadsheet 2003).',
    hint: 'Save it in Excel or LibreOffice as .xlsx or as CSV UTF-8.',
  }),
  'not-a-spreadsheet': () => ({
    sentence: 'This file cannot be read as a table.',
    hint: 'It has to be CSV, XLSX, ODS, JSON or NDJSON. If it is an Excel file, open it and save it again.',
  }),
  'several-sheets': ({ sheets }) => ({
    sentence: `There are answers on several sheets: ${list(sheets.map(quoted))}.`,
    hint: `With --sheet "${printableLine(sheets[0] ?? '')}" only this one is used, with --sheet all every one of them.`,
  }),
  'sheet-of-another-set': ({ expected, got }) => ({
    sentence: `This workbook belongs to the check ${quoted(got)}, not to ${quoted(expected)}.`,
    hint: null,
  }),
  'no-such-sheet': ({ sheet, known }) => ({
    sentence: `There is no sheet ${quoted(sheet)}.`,
    hint: `There are: ${names(known)}.`,
  }),
  'empty-workbook': ({ sheets }) => ({
    sentence:
      sheets.length === 1 ? 'The sheet of the file is empty.' : `All sheets are empty: ${names(sheets)}.`,
    hint: null,
  }),
  'no-such-row': ({ row }) => ({
    sentence: `There is no row ${row}, where the headings should be.`,
    hint: '--header-row counts rows as Excel does.',
  }),
  'mixed-encoding': () => ({
    sentence: 'The file begins in UTF-8 and goes on in another encoding.',
    hint: 'Open it in Excel or in an editor and save it as CSV UTF-8.',
  }),
  'damaged-characters': ({ count, row }) => ({
    sentence: `${counted(count, 'character is', 'characters are')} damaged (not UTF-8), the first in row ${row}; “\ufffd” takes its place.`,
    hint: null,
  }),
  'no-item-column': ({ columns, items }) => ({
    sentence: `No column matches an item. Found: ${names(columns)}.`,
    hint: `Headings are the ids (${someOf(items, 6)}) or the wording of the questions; for others there is --map. If the headings are further down, say so with --header-row.`,
  }),
  'no-such-column': ({ column, near, known }) => ({
    sentence: `There is no column ${quoted(column)}.`,
    hint: didYouMean(near === null ? null : printableLine(near)) ?? `There are: ${names(known)}.`,
  }),
  'undeclared-codes': undeclaredCodes,
  'answers-contradict': ({ item, columns }) => ({
    sentence: `The columns ${list(columns)} mean the same (${quoted(item)}) but say different things.`,
    hint: 'Keep only one answer, or leave a column out with --map (column: null).',
  }),
  'tick-not-understood': ({ option, written, saysBoth }) => ({
    sentence: `${quoted(written)} does not say whether ${quoted(option)} is ticked.`,
    hint: saysBoth
      ? 'That is the answer itself, and it also means not ticked. Write 1 for ticked and 0 for not.'
      : '1, ja, x or the answer itself means ticked; empty, 0 or nein means not ticked.',
  }),
  'cell-without-value': () => ({
    sentence: 'The cell holds a formula whose value was not saved.',
    hint: 'Open the file in Excel and save it, or replace the formulas with their values.',
  }),
  'cell-error': ({ error }) => ({
    sentence: `The cell holds an error: ${quoted(error)}.`,
    hint: 'Correct the formula in Excel, or type the answer.',
  }),
  'row-cells': ({ cells, columns }) => ({
    sentence: `The row has ${counted(cells, 'cell')}, the headings ${counted(columns, 'column')}.`,
    hint: 'Often a separator is missing, or a text that contains one is not in quotation marks.',
  }),
  'row-swallowed': ({ rows }) => ({
    sentence: `One cell has swallowed ${rows} rows.`,
    hint: 'There is a quotation mark too few or too many at the beginning or end of a text.',
  }),
  'row-unclosed-quote': () => ({
    sentence: 'A quotation mark is opened but not closed.',
    hint: 'Close it, or double it if it is part of the text.',
  }),
  'row-text-after-quote': () => ({
    sentence: 'The text goes on after a closing quotation mark.',
    hint: 'A quotation mark inside a text has to be doubled ("").',
  }),
  'row-too-long': ({ limit }) => ({
    sentence: `The row is longer than ${bytes(limit)}.`,
    hint: 'Often a quotation mark is not closed.',
  }),
  'row-not-json': ({ text }) => ({
    sentence: `This is not valid JSON: ${quoted(text)}.`,
    hint: 'Often a bracket, a comma or a quotation mark is missing.',
  }),
  'record-key-twice': () => ({
    sentence: 'A field occurs twice in this record.',
    hint: 'Nobody can tell which one counts. Leave one of them out.',
  }),
  'record-new-keys': ({ keys }) => ({
    sentence: `The record has fields that earlier ones do not have: ${names(keys)}.`,
    hint: 'Save the file as CSV, where each field has its own column.',
  }),
  'line-damaged': ({ line }) => ({
    sentence: `The short line ${quoted(line.length > 40 ? `${line.slice(0, 40)}…` : line)} is damaged.`,
    hint: 'Something was lost in copying or pasting. Ask the person to copy it once more.',
  }),
  'line-other-questions': ({ set }) => ({
    sentence: `This short line belongs to different questions from those of ${quoted(set)}.`,
    hint: 'It comes from another check or from another version.',
  }),
  'map-shape': () => ({
    sentence: 'The map is not a list of columns and items.',
    hint: 'Write column: item on each line, for example "H[SQ001]": ah1.',
  }),
  'map-unknown-target': ({ target, near }) => ({
    sentence: `The map names ${quoted(target)}, which is not an item of this check.`,
    hint:
      didYouMean(near) ?? 'It can be the id of an item, item[answer], person or null (leave the column out).',
  }),
};

/** Which codes stand in a column, how often, and the line that would declare them. */
function undeclaredCodes({ columns, codes, options, declared, declarable }: UndeclaredCodes): Explained {
  const seen = codes.map(({ code, count }) => `${quoted(code)} (${count} ×)`);
  const written = codes.map(({ code }) => printableLine(code));
  const letters = columns.map(({ letters }) => letters);
  const items = someOf(
    columns.map(({ item }) => quoted(item)),
    6,
  );
  const where = columns.length === 1 ? `Column ${letters[0]}` : `Columns ${someOf(letters, 6)}`;
  return {
    sentence: `${where}: Which answers to ${items} do the codes ${list(seen)} stand for? That is never guessed, so nobody in this file is counted.`,
    hint: `${[...known(declared), declaration(written, options, declarable)].join(' ')} Or leave ${columns.length === 1 ? 'the column' : 'the columns'} out with --map (${letters[0]}: null).`,
  };
}

function known(declared: UndeclaredCodes['declared']): readonly string[] {
  return declared === null ? [] : [`The check names other ones: ${someOf(declared.map(printableLine), 6)}.`];
}

function declaration(
  codes: readonly string[],
  options: number,
  declarable: UndeclaredCodes['declarable'],
): string {
  if (declarable === null)
    return 'Write the answers in the cells as the check words them; what means “no answer” goes under missing: […] in the check.';
  if (declarable === 'options')
    return `Give each answer its code in the check, for example code: ${codes[0] ?? ''}; what means “no answer” goes under missing: […].`;
  const all = codes.length === options ? `codes: [${codes.join(', ')}]` : 'codes: […]';
  return `Add ${all} to the scale in the check, in the order of the labels (the survey shows which code belongs to which); what means “no answer” goes under missing: […].`;
}
