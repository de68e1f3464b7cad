import { wordsForNoAnswer } from '../../core/items/missing.js';
import { OTHER } from '../../core/items/options.js';
import { kindOf } from '../../core/items/registry.js';
import type { Item, QuestionSet } from '../../core/model/question-set.js';
import type { RespondentMessages } from '../../messages/messages.js';
import type { CellChoices, Workbook, WorkbookCell } from './workbook.js';

/** What the hidden sheet begins with; reading the answers back knows it. */
const SHEET_FORMAT = 'kundencheck/sheet/1';

/** So many people can be written down with choices. */
const PEOPLE = 300;

/** A column to fill in, and what may be chosen in it; null where anything may be written. */
interface ColumnToFill {
  readonly heading: string;
  readonly choices: readonly string[] | null;
  /** Whether something else may be written all the same. */
  readonly open: boolean;
  readonly width: number;
}

/** A spreadsheet to collect answers in: one row a person, the questions as headings, the answers to choose from. */
export function collectingSheet(set: QuestionSet, messages: RespondentMessages): Workbook {
  const words = messages.collectingSheet;
  const columns = [
    { heading: words.code, choices: null, open: true, width: 14 },
    ...set.items.flatMap((item) => columnsOf(item, messages)),
  ];
  const lists = columns.flatMap(({ choices }) => (choices === null ? [] : [choices]));
  const different = [...new Map(lists.map((list) => [JSON.stringify(list), list])).values()];
  const choices = columns.flatMap(({ choices: list, open }, column): readonly CellChoices[] =>
    list === null
      ? []
      : [
          {
            column,
            rows: PEOPLE,
            from: {
              sheet: words.lists,
              column: different.findIndex((other) => JSON.stringify(other) === JSON.stringify(list)),
              count: list.length,
            },
            wrong: open ? null : { title: words.wrong, message: words.choose },
          },
        ],
  );
  return {
    sheets: [
      {
        name: words.answers,
        rows: [columns.map(({ heading }) => ({ heading }))],
        widths: columns.map(({ width }) => width),
        frozen: { rows: 1, columns: 1 },
        choices,
        onePageWide: false,
      },
      {
        name: words.notes,
        rows: words.howTo(set.title).map((line) => [{ paragraph: line }]),
        widths: [100],
        onePageWide: true,
      },
      {
        name: words.lists,
        hidden: true,
        rows: turned(different),
        widths: different.map(() => 30),
        onePageWide: true,
      },
      {
        name: 'kundencheck',
        hidden: true,
        rows: [[SHEET_FORMAT], ['id', set.id], ['version', set.version], ['fingerprint', set.fingerprint]],
        widths: [20, 40],
        onePageWide: true,
      },
    ],
  };
}

function columnsOf(item: Item, messages: RespondentMessages): readonly ColumnToFill[] {
  const kind = kindOf(item);
  const codes = kind.codes(item);
  const words = messages.collectingSheet;
  const takesOther = 'other' in item && item.other !== null;
  if (kind.form === 'codes')
    return (codes ?? []).map((code) => {
      const open = takesOther && code === OTHER;
      return {
        heading: `${item.text} [${kind.label(item, code)}]`,
        choices: open ? null : [words.ticked],
        open,
        width: open ? 24 : 18,
      };
    });
  const labels = codes?.map((code) => kind.label(item, code)) ?? null;
  const choices =
    labels === null
      ? null
      : [...labels, ...wordsForNoAnswer(item), ...(item.notApplicable ? [words.notApplicable] : [])];
  return [{ heading: item.text, choices, open: takesOther, width: kind.form === 'text' ? 40 : 24 }];
}

/** Lists side by side as columns. */
function turned(lists: readonly (readonly string[])[]): readonly (readonly WorkbookCell[])[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null));
}
