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
    sentence: 'That is an Excel file in the old format (.xls).',
    hint: 'Save it in Excel as .xlsx or as CSV UTF-8.',
  }),
  'encrypted-workbook': () => ({
    sentence: 'This table is protected by a password.',
    hint: 'Open it in Excel or LibreOffice and save it without a password, or as CSV UTF-8.',
  }),
  'web-page': () => ({
    sentence: 'That is a web page (HTML), even if the file is called otherwise.',
    hint: 'Open it in Excel and save it as .xlsx or as CSV UTF-8.',
  }),
  'flat-workbook': () => ({
    sentence: 'That is a table as XML (FODS or XML Spreadsheet 2003).',
    hint: 'Save it in Excel or LibreOffice as .xlsx or as CSV UTF-8.',
  }),
  'not-a-spreadsheet': () => ({
    sentence: 'This file cannot be read as a table.',
    hint: 'CSV, XLSX, ODS, JSON or NDJSON is needed. If it is an Excel file, open it and save it anew.',
  }),
  'several-sheets': ({ sheets }) => ({
    sentence: `Answers are on several sheets: ${list(sheets.map(quoted))}.`,
    hint: `With --sheet ${quoted(sheets[0] ?? '')} only this one counts, with --sheet all all of them do.`,
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
    sentence: `There is no row ${row} in which the headings should be.`,
    hint: '--header-row counts as Excel counts the rows.',
  }),
  'mixed-encoding': () => ({
    sentence: 'The file begins in UTF-8 and goes on in another encoding.',
    hint: 'Open it in Excel or in the editor and save it as CSV UTF-8.',
  }),
  'damaged-characters': ({ count, row }) => ({
    sentence: `${counted(count, 'character is', 'characters are')} damaged (no UTF-8), the first in row ${row}; “\ufffd” stands for it.`,
    hint: null,
  }),
  'no-item-column': ({ columns, items }) => ({
    sentence: `No column fits an item. Found: ${names(columns)}.`,
    hint: `Headings are the ids (${someOf(items, 6)}) or the questions as they are worded; for others there is --map. If they stand further down, say so with --header-row.`,
  }),
  'no-such-column': ({ column, near, known }) => ({
    sentence: `There is no column ${quoted(column)}.`,
    hint: didYouMean(near === null ? null : printableLine(near)) ?? `There are: ${names(known)}.`,
  }),
  'undeclared-codes': undeclaredCodes,
  'answers-contradict': ({ item, columns }) => ({
    sentence: `The columns ${list(columns)} mean the same (${quoted(item)}) but say different things.`,
    hint: 'Leave one answer only, or leave a column out with --map (column: null).',
  }),
  'tick-not-understood': ({ option, written }) => ({
    sentence: `${quoted(written)} does not say whether ${quoted(option)} is ticked.`,
    hint: 'Ticked is 1, ja, x or the answer itself; empty, 0 or nein is not ticked.',
  }),
  'cell-without-value': () => ({
    sentence: 'There is a formula in the cell whose value is not saved.',
    hint: 'Open the file in Excel and save it, or paste the values in place of the formulas.',
  }),
  'cell-error': ({ error }) => ({
    sentence: `There is an error in the cell: ${quoted(error)}.`,
    hint: 'Correct the formula in Excel, or put the answer in.',
  }),
  'row-cells': ({ cells, columns }) => ({
    sentence: `The row has ${counted(cells, 'cell')}, the headings ${counted(columns, 'column')}.`,
    hint: 'Often a separator is missing, or a text with a separator is not in quotation marks.',
  }),
  'row-swallowed': ({ rows }) => ({
    sentence: `One cell has swallowed ${rows} rows.`,
    hint: 'A quotation mark at the beginning or the end of a text is missing or too many.',
  }),
  'row-unclosed-quote': () => ({
    sentence: 'A quotation mark is opened and not closed.',
    hint: 'Add it, or double it where it belongs to the text.',
  }),
  'row-text-after-quote': () => ({
    sentence: 'The text goes on after a closing quotation mark.',
    hint: 'A quotation mark within the text is doubled ("").',
  }),
  'row-too-long': ({ limit }) => ({
    sentence: `The row is longer than ${bytes(limit)}.`,
    hint: 'Often a quotation mark is not closed.',
  }),
  'row-not-json': ({ text }) => ({
    sentence: `That is no valid JSON: ${quoted(text)}.`,
    hint: 'Often a bracket, a comma or a quotation mark is missing.',
  }),
  'record-key-twice': () => ({
    sentence: 'A field stands twice in this record.',
    hint: 'Which one holds cannot be said. Leave one of them out.',
  }),
  'record-new-keys': ({ keys }) => ({
    sentence: `The record has fields that did not occur before: ${names(keys)}.`,
    hint: 'Save the file as CSV; there each field has its column.',
  }),
  'line-damaged': ({ line }) => ({
    sentence: `The short line ${quoted(line.length > 40 ? `${line.slice(0, 40)}…` : line)} is damaged.`,
    hint: 'Something was lost in copying or pasting. Ask the person to copy it once more.',
  }),
  'line-other-questions': ({ set }) => ({
    sentence: `This short line belongs to other questions than those of ${quoted(set)}.`,
    hint: 'It comes from another check or from another version.',
  }),
  'map-shape': () => ({
    sentence: 'The assignment is no list of columns and items.',
    hint: 'Write column: item in each line, for example "H[SQ001]": ah1.',
  }),
  'map-unknown-target': ({ target, near }) => ({
    sentence: `The assignment names ${quoted(target)}, which is no item of this check.`,
    hint:
      didYouMean(near) ?? 'Possible are ids of items, item[answer], person and null (leave the column out).',
  }),
};

/** Which codes stand in a column, how often, and the line that would declare them. */
function undeclaredCodes({ columns, codes, options, declarable }: UndeclaredCodes): Explained {
  const seen = codes.map(({ code, count }) => `${quoted(code)} (${count} ×)`);
  const written = codes.map(({ code }) => printableLine(code));
  const letters = columns.map(({ letters }) => letters);
  const items = someOf(
    columns.map(({ item }) => quoted(item)),
    6,
  );
  const where = columns.length === 1 ? `Column ${letters[0]}` : `Columns ${someOf(letters, 6)}`;
  return {
    sentence: `${where}: Which answer to ${items} do the codes ${list(seen)} mean? That is not guessed, so nobody of this file counts.`,
    hint: `${declaration(written, options, declarable)} Or leave ${columns.length === 1 ? 'the column' : 'the columns'} out with --map (${letters[0]}: null).`,
  };
}

function declaration(
  codes: readonly string[],
  options: number,
  declarable: UndeclaredCodes['declarable'],
): string {
  if (declarable === null) return 'Write the answers into the cells as the check knows them.';
  if (declarable === 'options')
    return `Write its code with each answer in the check, for example code: ${codes[0] ?? ''}.`;
  const all = codes.length === options ? `codes: [${codes.join(', ')}]` : 'codes: […]';
  return `Write ${all} with the scale in the check, in the order of the labels (which code belongs to which is seen in the survey); what means “no answer” goes to missing: […].`;
}
