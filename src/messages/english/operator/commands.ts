import { printableLine } from '../../../core/text/printable.js';
import type { CommandMessages } from '../../operator/commands.js';
import { conditionMessages } from '../conditions.js';
import { counted, number, quoted, someOf } from '../words.js';
import { validateMessages } from './authors.js';
import { diffMessages } from './diff.js';
import { errorMessages } from './errors.js';
import { newSetMessages } from './new-set.js';
import { programMessages } from './program.js';
import { runMessages } from './run.js';

/** What commands say, and how they describe themselves. */
export const commandMessages: CommandMessages = {
  program: programMessages,
  options: {
    format: 'format of the output',
    output: 'writes into a file instead of onto the screen',
    force: 'replaces what exists already, without asking',
    plain: 'line by line, without redrawing (for screen readers and braille displays)',
    json: 'as JSON',
    address: 'how the built-in checks speak to people',
  },
  arguments: {
    set: 'id of a check (see kundencheck list) or path of a YAML file',
    files: 'files with checks (YAML)',
    answers: 'files with the answers of many people (CSV, XLSX, JSON, NDJSON); - reads standard input',
    before: 'answers before: a file with one person or with a group',
    after: 'answers afterwards',
  },
  written: (path) => `Saved: ${path}`,
  label: {
    title: 'writes this above the report, such as "Seminar in May" (not in json and csv)',
    date: 'writes the day above the report: today, 12.5.2026 or 2026-05-12',
    today: 'today',
    noDay: (written) => `--date ${quoted(written)}: there is no such day.`,
    dayHint: 'Write today, 12.5.2026 or 2026-05-12.',
  },
  list: {
    summary: 'shows the checks, one a line',
    examples: [
      ['kundencheck list', 'which checks there are'],
      ['kundencheck list --json', 'the same for programs'],
    ],
    line: (minutes, items) => `${counted(items, 'question')}${minutes === null ? '' : `, ${minutes} min`}`,
  },
  show: {
    summary: 'shows what a check asks, measures and draws on',
    examples: [
      ['kundencheck show haltungen', 'all questions and dimensions'],
      ['kundencheck show haltungen --proof', 'the proof sheet: scores, advice and what fires it, too'],
      ['kundencheck show haltungen --format markdown --output haltungen.md', 'as a document'],
      ['kundencheck show haltungen --profile worst', 'the profile of made-up answers, all at the bad end'],
      ['kundencheck show haltungen --profile random --seed 7', 'a random profile; the number decides which'],
    ],
    proof: 'shows all, also what nobody should read before answering: scores, advice and what fires it',
    proofToo: 'With --proof, the scores of the answers are shown too, the advice and what fires it.',
    profile: 'shows the profile of made-up answers: good end, bad end, middle, random',
    seed: 'decides the answers of --profile random: same number, same sheet',
    badSeed: (written, greatest) =>
      `--seed ${quoted(written)} does not work: a whole number from 0 to ${greatest}.`,
    seedForNothing: '--seed works only together with --profile random.',
    seedTaken: (seed) => `Random with --seed ${seed}. Another number gives another sheet.`,
    madeUp: (leaning, seed) =>
      ({
        best: 'Made-up sheet: as near to the good end as can be',
        worst: 'Made-up sheet: as near to the bad end as can be',
        middle: 'Made-up sheet: as near to the middle as can be',
        random: `Made-up sheet: random answers (--seed ${seed})`,
      })[leaning],
    sampleText: 'Sample text',
  },
  guide: {
    summary: 'shows the guide for those who talk about a check with a group',
    examples: [
      ['kundencheck guide magst-du-deine-kunden', 'plan, texts to read aloud, cards, exercises, questions'],
      ['kundencheck guide haltungen --format markdown --output guide.md', 'as a document to print'],
    ],
    none: (title) => `There is no guide for ${quoted(printableLine(title))}.`,
    noneHint: 'A check of your own gets one by the key guide (content/README.md).',
  },
  run: runMessages,
  group: {
    summary: 'shows what a group can learn together',
    minGroup: 'shows nothing behind which fewer people stand, at least 3',
    minCell: 'counts answers and bands only where at least so many people are, at least 2',
    precise: 'does not round to whole percents; more has to stay hidden for that',
    by: 'splits the group by this column of the file',
    withTexts: 'shows free texts, shuffled and without the person',
    examples: [
      ['kundencheck group haltungen answers.xlsx', 'the report for the afternoon'],
      ['kundencheck group haltungen answers.csv --by Department', 'with a comparison of departments'],
      ['kundencheck group haltungen *.csv --format markdown --output report.md', 'as a document'],
    ],
    badMinGroup: (written, least) =>
      `${quoted(written)} does not work with --min-group. A whole number from ${least} up is needed, else single people could be recognised.`,
    badMinCell: (written, least, most) =>
      `--min-cell ${quoted(written)} does not work: a whole number from ${least} to ${most}, at most as many as --min-group.`,
    names: (column, values, people) =>
      `--by ${quoted(column)} does not work: ${values} different values among ${people} people. Those are names or nearly so; a part of a group needs several people.`,
    nothingToSplitBy: (column) =>
      `Nothing can be split by ${quoted(printableLine(column))}: nobody has a value there. JSON profiles have no columns.`,
    tooManyParts: (most) =>
      `The column of --by has more than ${most} different values. Those are no parts of a group any more.`,
    counted: (sheets, unusable) =>
      `${counted(sheets, 'sheet')} counted, ${counted(unusable, 'place')} could not be used.`,
  },
  compare: {
    summary: 'compares before and after, one person or a group',
    examples: [
      ['kundencheck compare haltungen may.json july.json', 'two profiles of one person'],
      ['kundencheck compare haltungen before.csv after.csv', 'a group, matched by code'],
    ],
    onlyBefore: (codes) => `Only before: ${someOf(codes, 40)}.`,
    onlyAfter: (codes) => `Only after: ${someOf(codes, 40)}.`,
    ambiguous: (codes) => `There several times and therefore left out: ${someOf(codes, 40)}.`,
    nameless: (before, after) =>
      `Without a code and therefore left out: ${number(before)} before, ${number(after)} after.`,
  },
  validate: {
    ...validateMessages,
    summary: 'checks the checks that you have written yourself',
    examples: [
      ['kundencheck validate my-check.yaml', 'names all that is wrong or suspicious, with line and proposal'],
      ['kundencheck validate my-check.yaml --fix', 'mends what can be mended by itself'],
      ['kundencheck validate checks --strict', 'all YAML files of a folder; warnings count as well'],
      [
        'kundencheck validate my-check.yaml --witness sheets',
        'with a sheet for each band and each piece of advice',
      ],
    ],
  },
  conditions: conditionMessages,
  diff: {
    summary: 'says what is different between two versions of a check',
    examples: [['kundencheck diff old.yaml new.yaml', 'what is different and which version number fits']],
    ...diffMessages,
  },
  sheet: {
    summary: 'writes an Excel workbook in which answers are collected',
    examples: [['kundencheck sheet haltungen --output sheet.xlsx', 'to be filled in; batch reads it']],
    noOutput: 'An Excel workbook cannot be shown in the terminal.',
    noOutputHint: 'Name a file, for example: kundencheck sheet haltungen --output sheet.xlsx',
  },
  new: {
    ...newSetMessages,
    summary: 'makes a check of your own that runs already',
    examples: [
      ['kundencheck new', 'asks for the title and the address'],
      ['kundencheck new at-the-counter --title "At the counter" --address du', 'without asking'],
    ],
  },
  schema: {
    summary: 'prints the JSON Schema of the format, for editors',
    examples: [['kundencheck schema --output kundencheck.schema.json', 'for checking while typing']],
    // What editors say of each key is there in German only.
    words: async () => (await import('../../german/operator/schema/words.js')).schemaWords,
  },
  page: {
    summary: 'makes a page of a check that asks in the browser, without the net',
    about: 'self: about the person themselves; other: about somebody they work with',
    noProfile: 'shows no profile at the end, only the answers to pass on',
    key: 'prints the key for scoring behind the form',
    examples: [
      ['kundencheck page haltungen --output check.html', 'one file to send or print'],
      ['kundencheck page haltungen --no-profile --output check.html', 'the result comes in the seminar'],
    ],
  },
  forget: {
    summary: 'deletes what kundencheck keeps of you on this device, and names it first',
    examples: [
      ['kundencheck forget', 'names the checks begun and asks whether they shall go'],
      ['kundencheck forget --yes', 'deletes without asking'],
    ],
    yes: 'deletes without asking',
    nothing: 'Nothing is kept here.',
    kept: (files) => `Kept ${files === 1 ? 'is one file' : `are ${files} files`} with checks begun:`,
    ask: 'Delete everything? (y/n)',
    gone: 'Deleted.',
    stays: 'Nothing deleted. With --yes it goes without asking.',
  },
  completion: {
    summary: 'prints what your shell completes commands and options with',
    examples: [
      ['kundencheck completion bash >> ~/.bashrc', 'from the next terminal on the tab key completes'],
      ['kundencheck completion fish > ~/.config/fish/completions/kundencheck.fish', 'the same for fish'],
      ['kundencheck completion powershell | Out-String | Invoke-Expression', 'for this window of PowerShell'],
    ],
    shell: 'name of the shell',
  },
  manual: {
    summary: 'prints the manual page for man',
    examples: [['kundencheck manual --output kundencheck.1', 'then man ./kundencheck.1 shows the page']],
    name: 'NAME',
    commands: 'COMMANDS',
    examplesTitle: 'Examples',
    exitCodes: 'EXIT STATUS',
    exits: [
      ['0', 'done'],
      ['1', 'the input has findings'],
      ['2', 'wrong call, or output that cannot be written'],
      ['70', 'fault of the program'],
      ['130', 'cancelled'],
    ],
    files: 'FILES',
    drafts:
      'Checks begun lie, readable for you alone, in ~/.local/share/kundencheck (Linux), ~/Library/Application Support/kundencheck (macOS) or %LOCALAPPDATA%\\kundencheck (Windows); KUNDENCHECK_DATA names another folder. kundencheck forget deletes them.',
  },
  errors: errorMessages,
};
