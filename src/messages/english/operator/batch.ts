import { printableLine } from '../../../core/text/printable.js';
import type { BatchMessages } from '../../operator/batch.js';
import { counted, list, number, quoted as rawQuoted, someOf } from '../words.js';

const quoted = (text: string) => rawQuoted(printableLine(text));

/** 1234567 as “1,234,567”. */
function thousands(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

const people = (count: number) => (count === 1 ? '1 person' : `${thousands(count)} people`);
const rows = (count: number) => (count === 1 ? '1 row' : `${thousands(count)} rows`);

function cellName(letters: string, row: number, header: string): string {
  return `cell ${letters}${row} (${quoted(header)})`;
}

export const batchMessages: BatchMessages = {
  summary: 'scores the answers of many people from a table',
  arguments: {
    files:
      'files with answers (CSV, XLSX, ODS, JSON, NDJSON), also folders and patterns such as *.csv; - or none: standard input',
  },
  options: {
    excel: 'CSV for a German Excel: with semicolons and decimal commas',
    rejects: 'writes rejected rows and the reasons to a file',
    stopOnError: 'writes nothing if a single row is rejected',
    id: 'column that names the person',
    map: 'which column belongs to which item (YAML: column: item)',
    sheet: 'sheet of the workbook, by name or number; all: every one with answers',
    headerRow: 'row with the headings',
    completed: 'counts only people who completed the form',
    strict: 'also rejects a row for values that are not scored',
    dryRun: 'only shows what is understood and how many rows are good',
    verbose: 'with --dry-run, shows each column and each answer',
    json: 'prints --dry-run as JSON',
    findings: 'writes the reasons to a file as NDJSON, for programs',
    provenance: 'adds check, version, file and row to each row of the CSV',
    brief: 'NDJSON and JSON without the texts of the advice',
    reports: 'also writes a profile for each person to this folder',
    reportsInOne: 'all profiles in one file, each starting a new sheet, for printing',
    reportFormat: 'format of these profiles',
  },
  examples: [
    [
      'kundencheck batch haltungen seminar.xlsx --dry-run',
      'shows what is recognised before anything is written',
    ],
    ['kundencheck batch haltungen seminar.csv --output scores.csv', 'one row for each person'],
    [
      'kundencheck batch haltungen seminar.csv --reports profiles',
      'a profile for each person in the folder profiles',
    ],
    [
      'kundencheck batch haltungen mon.csv tue.csv --rejects wrong.csv --output scores.csv',
      'keeps rejected rows for you to correct',
    ],
  ],
  noFile: 'Which file? Name one or more with answers.',
  noFileHint: 'For example: kundencheck batch haltungen seminar.csv',
  stdin: 'standard input',
  inOneNeedsReports: '--reports-in-one needs --reports with the folder for the file.',
  excelOnlyCsv: '--excel works with the format csv only.',
  sameFile: (path) =>
    `${quoted(path)} is named more than once; input, output and rejects each need a file of their own.`,
  badHeaderRow: '--header-row needs a row number, for example 3.',
  noMatch: (pattern) => `No file with answers matches ${quoted(pattern)}.`,
  // Reading a file of rejected rows back knows these columns, whatever the language.
  rejectsFile: 'datei',
  rejectsRow: 'zeile',
  rejectsReason: 'grund',
  rejectsDocument: 'dokument',
  rejectsRest: 'rest',
  row(file, row, cell) {
    const where = printableLine(file);
    if (cell === null) return `${where}: row ${row}`;
    if (cell.letters === null) return `${where}: row ${row}, ${quoted(cell.header)}`;
    return `${where}: ${cellName(cell.letters, row, cell.header)}`;
  },
  cell: cellName,
  again: (count) => `The same goes for ${count === 1 ? '1 more row' : `${thousands(count)} more rows`}.`,
  more: (count, inFile) =>
    `… and ${rows(count)} more${inFile ? '' : '; --rejects FILE writes them all, with the reasons'}.`,
  moreReasons: (count) => (count === 1 ? 'and 1 more reason' : `and ${thousands(count)} more reasons`),
  headerRow: (file, row, count) =>
    `${printableLine(file)}: The headings are in ${count === 1 ? `row ${row}` : `rows ${row} to ${row + count - 1}`}.`,
  sheet: (file, sheet, others) =>
    `${printableLine(file)}: Sheet ${quoted(sheet)} was read${others.length === 0 ? '' : `; not read: ${someOf(others.map(quoted))}`}.`,
  sheetVersion: (file, made, now) =>
    `${printableLine(file)}: The workbook was made for version ${printableLine(made)} of the check, which is now ${printableLine(now)}. Questions may have changed.`,
  inferred: (file, system, codes) =>
    `${printableLine(file)} (${system}): Numbers count as places on the scale: ${codes.map(([written, means]) => `${written} = ${quoted(means)}`).join(', ')}. If that is wrong, declare the codes in the check (codes: […]).`,
  missing: (file, items) =>
    `${printableLine(file)}: No column for ${someOf(items.map(quoted))}. These questions count as unanswered.`,
  nearMiss: (file, letters, header, item) =>
    `${printableLine(file)}: Column ${letters} (${quoted(header)}) belongs to no question. Did you mean the item ${quoted(item)}? Then say so with --map (${letters}: ${printableLine(item)}).`,
  unused: (file, columns) => `${printableLine(file)}: Not used: ${someOf(columns.map(quoted))}.`,
  takenAlong: (file, columns) =>
    `${printableLine(file)}: Not scored, but taken along: ${someOf(columns.map(quoted))}.`,
  noPerson: (file) =>
    `${printableLine(file)}: No column names the person, so people are numbered. --id COLUMN says which one does.`,
  noRows: (file) => `${printableLine(file)}: There is no row with answers below the headings.`,
  passedOver(file, why, some, count) {
    const where = `${some.length === 1 && count === 1 ? 'row' : 'rows'} ${some.join(', ')}${count > some.length ? ' …' : ''}`;
    const what = {
      empty: [`${rows(count)} without any answer`, 'left out'],
      incomplete: [`${rows(count)} not completed`, 'left out with --completed'],
      total: [`${rows(count)} with sums or means`, 'left out'],
      mended: [`${rows(count)} came again corrected`, 'the correction is counted'],
      header: [`${rows(count)} with the headings again`, 'left out'],
    }[why];
    return `${printableLine(file)}: ${what.join(', ')} (${where}).`;
  },
  late: (file) =>
    `${printableLine(file)}: It turned out only part of the way through that codes mean something else; what has been written for this file is not valid.`,
  otherVersion: (count, answered, now) =>
    `${people(count)} answered version ${printableLine(answered)} of the check, which is now ${printableLine(now)}. Questions may have changed.`,
  personInRow: (person, row) => `${person} (row ${row})`,
  duplicates(count, examples, once) {
    const named = examples.map(({ name, rows: of }) =>
      of.length === 0 ? quoted(name) : `${quoted(name)} (rows ${list(of.map(String))})`,
    );
    return `${counted(count, 'row names', 'rows name')} a person who has come before: ${someOf(named)}${count > examples.length ? ' …' : ''}. ${once ? 'Each person is counted once, with their first row' : 'All of them are scored'}.`;
  },
  duplicatesUnknown: (limit) => `Only the first ${thousands(limit)} people were checked for duplicates.`,
  progress: (count) => `${people(count)} …`,
  done: (scored, rejected, seconds) =>
    `${people(scored)} scored, ${rows(rejected)} rejected${speed(scored + rejected, seconds)}.`,
  nothingWritten: 'Because of --stop-on-error, no result was written.',
  nothingToWrite: 'No file could be scored; nothing was written.',
  nobody: 'No row could be scored; nothing was written.',
  dryRun: {
    ignored: 'not used',
    form: 'not used (part of the form)',
    person: 'person',
    kept: 'group',
    completed: 'completion',
    origin: 'origin of the row',
    nothing: 'not understood',
    unanswered: 'unanswered',
    'not-applicable': 'does not apply to the person',
    personIn: (letters, header) => `Column ${letters} (${quoted(header)}) names the person.`,
    answersOf: (items) => `Answers to ${someOf(items, 8)}:`,
    option: (item, option) => `${item}: ${option}`,
    system: (name) => `Written by ${name}.`,
    more: '--verbose lists every column and every answer here.',
    refused: 'The file cannot be scored like this.',
    noPerson: 'People are numbered.',
    complete: 'Every item has a column.',
    documents: (file) => `${printableLine(file)}: JSON, no columns`,
    counts: (good, rejected) =>
      `${rows(good)} can be scored, ${rejected === 0 ? 'none is' : rejected === 1 ? '1 is' : `${thousands(rejected)} are`} rejected.`,
  },
  workbook: {
    scores: 'Scores',
    columns: 'Columns',
    report: 'Report',
    column: 'Column',
    id: 'Id',
    meaning: 'Meaning',
    person: 'Person',
    personMeans: 'as named in the file',
    ownMeans: 'copied from the file',
    answered: 'answered',
    answeredMeans: 'number of questions the person answered',
    percentMeans: 'percent of the possible range',
    unitMeans: (unit, { from, to }) =>
      `${unit === 'sum' ? 'sum' : 'mean'} from ${number(from, 2)} to ${number(to, 2)}`,
    mean: (title) => `${title}, mean`,
    meanMeans: 'mean on the scale of the questions, reversed questions turned round',
    band: (title) => `${title}, band`,
    bandMeans: 'the band the value falls into',
    gapMeans: 'difference in percentage points',
    overallMeans: 'the overall value in percent',
    advice: 'First advice',
    adviceMeans: 'the advice that fits best; the rest is in the profile',
    check: 'Check',
    version: 'Version',
  },
};

function speed(count: number, seconds: number): string {
  if (seconds < 1) return '';
  return ` (${number(seconds)} s, ${thousands(count / seconds)} a second)`;
}
