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
    output: 'writes to a file instead of the screen',
    force: 'replaces existing files without asking',
    plain: 'line by line, without redrawing (for screen readers and braille displays)',
    json: 'as JSON',
    address: 'how the built-in German checks address people',
  },
  arguments: {
    set: 'id of a check (see kundencheck list) or path to a YAML file',
    files: 'files with checks (YAML)',
    answers: 'files with the answers of many people (CSV, XLSX, JSON, NDJSON); - reads standard input',
    before: 'answers before: a file with one person or a group',
    after: 'answers afterwards',
  },
  written: (path) => `Saved: ${path}`,
  label: {
    title: 'puts this above the report, for example "Seminar in May" (not in json and csv)',
    date: 'puts the date above the report: today, 12.5.2026 or 2026-05-12',
    today: 'today',
    noDay: (written) => `--date ${quoted(written)}: there is no such day.`,
    dayHint: 'Write today, 12.5.2026 or 2026-05-12.',
  },
  list: {
    summary: 'lists the checks, one per line',
    examples: [
      ['kundencheck list', 'which checks there are'],
      ['kundencheck list --json', 'the same for programs'],
    ],
    line: (minutes, items) => `${counted(items, 'question')}${minutes === null ? '' : `, ${minutes} min`}`,
  },
  show: {
    summary: 'shows what a check asks, measures and is based on',
    examples: [
      ['kundencheck show haltungen', 'all questions and dimensions'],
      ['kundencheck show haltungen --proof', 'the proof sheet: scores, advice and what fires it, too'],
      ['kundencheck show haltungen --format markdown --output haltungen.md', 'as a document'],
      ['kundencheck show haltungen --profile worst', 'the profile of made-up answers, all at the low end'],
      ['kundencheck show haltungen --profile random --seed 7', 'a random profile; the number decides which'],
    ],
    proof:
      'shows everything, including what nobody should read before answering: scores, advice and what triggers it',
    proofToo: '--proof also shows the scores of the answers, the advice and what triggers it.',
    profile: 'shows the profile of made-up answers: best, worst, middle or random',
    seed: 'decides the answers of --profile random: same number, same answers',
    badSeed: (written, greatest) =>
      `--seed ${quoted(written)} does not work: a whole number from 0 to ${greatest}.`,
    seedForNothing: '--seed works only with --profile random.',
    seedTaken: (seed) => `Random with --seed ${seed}. Another number gives other answers.`,
    madeUp: (leaning, seed) =>
      ({
        best: 'Made-up answers: as good as they can be',
        worst: 'Made-up answers: as bad as they can be',
        middle: 'Made-up answers: as near the middle as can be',
        random: `Made-up answers: random (--seed ${seed})`,
      })[leaning],
    sampleText: 'Sample text',
  },
  guide: {
    summary: 'shows the guide for discussing a check with a group',
    examples: [
      ['kundencheck guide magst-du-deine-kunden', 'plan, texts to read aloud, cards, exercises, questions'],
      ['kundencheck guide haltungen --format markdown --output guide.md', 'as a document to print'],
    ],
    none: (title) => `There is no guide for ${quoted(printableLine(title))}.`,
    noneHint: 'A check of your own gets one with the key guide (content/README.md).',
  },
  run: runMessages,
  group: {
    summary: 'shows what a group can learn together',
    minGroup: 'hides whatever rests on fewer people, at least 3',
    minCell: 'counts answers and bands only where there are this many people, at least 2',
    precise: 'does not round to whole percent; in return, more stays hidden',
    by: 'splits the group by this column of the file',
    withTexts: 'shows free texts, shuffled and without the person',
    examples: [
      ['kundencheck group haltungen answers.xlsx', 'the report for the afternoon'],
      ['kundencheck group haltungen answers.csv --by Department', 'with a comparison of departments'],
      ['kundencheck group haltungen *.csv --format markdown --output report.md', 'as a document'],
    ],
    badMinGroup: (written, least) =>
      `${quoted(written)} does not work with --min-group. A whole number from ${least} up is needed; below that, individuals could be recognised.`,
    badMinCell: (written, least, most) =>
      `--min-cell ${quoted(written)} does not work: a whole number from ${least} to ${most}, at most as many as --min-group.`,
    names: (column, values, people) =>
      `--by ${quoted(column)} does not work: ${values} different values among ${people} people. Those are names, or nearly; a subgroup needs several people.`,
    nothingToSplitBy: (column) =>
      `${quoted(printableLine(column))} cannot split the group: nobody has a value there. JSON profiles have no columns.`,
    tooManyParts: (most) =>
      `The column of --by has more than ${most} different values. Those are no longer subgroups.`,
    counted: (sheets, unusable) =>
      `${counted(sheets, 'sheet')} counted, ${counted(unusable, 'place')} could not be used.`,
  },
  compare: {
    summary: 'compares before and after, one person or a group',
    examples: [
      ['kundencheck compare haltungen may.json july.json', 'two profiles of one person'],
      ['kundencheck compare haltungen before.csv after.csv', 'a group, matched by code'],
    ],
    tooMany: (most) =>
      `More than ${most.toLocaleString('en-GB')} people on one side cannot be compared at once. Split both files by code, such as by site.`,
    onlyBefore: (codes) => `Only before: ${someOf(codes, 40)}.`,
    onlyAfter: (codes) => `Only after: ${someOf(codes, 40)}.`,
    ambiguous: (codes) => `Left out because they occur more than once: ${someOf(codes, 40)}.`,
    nameless: (before, after) =>
      `Left out because they have no code: ${number(before)} before, ${number(after)} after.`,
  },
  validate: {
    ...validateMessages,
    summary: 'checks the checks you have written',
    examples: [
      [
        'kundencheck validate my-check.yaml',
        'lists everything wrong or suspicious, with line and suggestion',
      ],
      ['kundencheck validate my-check.yaml --fix', 'fixes what can be fixed automatically'],
      ['kundencheck validate checks --strict', 'all YAML files in a folder; warnings count too'],
      [
        'kundencheck validate my-check.yaml --witness sheets',
        'with an answer sheet for each band and each piece of advice',
      ],
    ],
  },
  conditions: conditionMessages,
  diff: {
    summary: 'tells what differs between two versions of a check',
    examples: [['kundencheck diff old.yaml new.yaml', 'what differs and which version number fits']],
    ...diffMessages,
  },
  sheet: {
    summary: 'writes an Excel workbook for collecting answers',
    examples: [['kundencheck sheet haltungen --output sheet.xlsx', 'to fill in; batch reads it']],
    noOutput: 'An Excel workbook cannot be shown in the terminal.',
    noOutputHint: 'Name a file, for example: kundencheck sheet haltungen --output sheet.xlsx',
  },
  new: {
    ...newSetMessages,
    summary: 'creates a check of your own that already works',
    examples: [
      ['kundencheck new', 'asks for the title and how to address people'],
      ['kundencheck new at-the-counter --title "At the counter" --address du', 'without asking'],
    ],
  },
  schema: {
    summary: 'prints the JSON Schema of the format, for editors',
    examples: [['kundencheck schema --output kundencheck.schema.json', 'for checks as you type']],
    // What editors say of each key is there in German only.
    words: async () => (await import('../../german/operator/schema/words.js')).schemaWords,
  },
  page: {
    summary: 'makes a page that asks the questions in a browser, offline',
    about: 'self: about oneself; other: about somebody one works with',
    noProfile: 'shows no profile at the end, only the answers to hand in',
    key: 'prints the scoring key after the form',
    examples: [
      ['kundencheck page haltungen --output check.html', 'one file to send or print'],
      ['kundencheck page haltungen --no-profile --output check.html', 'the result is shown in the seminar'],
    ],
  },
  forget: {
    summary: 'lists what kundencheck keeps about you on this device, then deletes it',
    examples: [
      ['kundencheck forget', 'lists unfinished checks and asks whether to delete them'],
      ['kundencheck forget --yes', 'deletes without asking'],
    ],
    yes: 'deletes without asking',
    nothing: 'Nothing is kept here.',
    kept: (files) => `${files === 1 ? 'One file' : `${files} files`} with unfinished checks:`,
    ask: 'Delete everything? (y/n)',
    gone: 'Deleted.',
    stays: 'Nothing deleted. --yes deletes without asking.',
  },
  completion: {
    summary: 'prints the completion script for your shell',
    examples: [
      ['kundencheck completion bash >> ~/.bashrc', 'the Tab key completes from the next terminal on'],
      ['kundencheck completion fish > ~/.config/fish/completions/kundencheck.fish', 'the same for fish'],
      ['kundencheck completion powershell | Out-String | Invoke-Expression', 'for this PowerShell window'],
    ],
    shell: 'name of the shell',
  },
  manual: {
    summary: 'prints the manual page for man',
    examples: [['kundencheck manual --output kundencheck.1', 'then read it with man ./kundencheck.1']],
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    everywhere: 'GLOBAL OPTIONS',
    commands: 'COMMANDS',
    examplesTitle: 'Examples',
    exitCodes: 'EXIT STATUS',
    exits: [
      ['0', 'done'],
      ['1', 'the input has findings'],
      ['2', 'wrong usage, or output that cannot be written'],
      ['70', 'error in the program'],
      ['130', 'cancelled'],
    ],
    environment: 'ENVIRONMENT',
    variables: [
      ['KUNDENCHECK_PLAIN', 'if 1, always asks line by line, like --plain'],
      ['KUNDENCHECK_ADDRESS', 'du or sie: how the built-in checks address people without --address'],
      ['KUNDENCHECK_LANG', 'de or en: language of the program without --lang'],
      ['KUNDENCHECK_DATA', 'folder for unfinished checks'],
      ['NO_COLOR', 'if set, no colours'],
      ['VISUAL, EDITOR', 'the program that Ctrl+O opens for a longer text'],
    ],
    files: 'FILES',
    drafts:
      'Unfinished checks are kept, readable by you alone, in ~/.local/share/kundencheck (Linux), ~/Library/Application Support/kundencheck (macOS) or %LOCALAPPDATA%\\kundencheck (Windows); KUNDENCHECK_DATA names another folder. kundencheck forget deletes them.',
  },
  errors: errorMessages,
};
