import { isSubstantive } from '../../core/model/answer-sheet.js';
import type { Profile } from '../../core/model/profile.js';
import type { Band, QuestionSet } from '../../core/model/question-set.js';
import { shownDecimals } from '../../core/scoring/shown-decimals.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { OriginalCells } from '../../readers/answers/rows.js';
import type { Workbook, WorkbookCell } from './workbook.js';

/** One column of the scores, with what it means. */
interface ScoreColumn {
  readonly title: string;
  /** As CSV and JSON call it; empty where they have no such column. */
  readonly id: string;
  readonly means: string;
  cell(profile: Profile): WorkbookCell;
}

/** Everybody's scores as a spreadsheet for people: titles, percent, bands, the first advice, and their own columns. */
export class ScoreSheets {
  readonly #rows: { readonly profile: Profile; readonly own: ReadonlyMap<string, string> }[] = [];
  readonly #own = new Set<string>();

  constructor(
    private readonly set: QuestionSet,
    private readonly messages: OperatorMessages,
  ) {}

  add(profile: Profile, original: OriginalCells | null): void {
    const own = ownCells(original);
    for (const heading of own.keys()) this.#own.add(heading);
    this.#rows.push({ profile, own });
  }

  workbook(): Workbook {
    const { set, messages } = this;
    const words = messages.batch.workbook;
    const own = [...this.#own];
    const columns = scoreColumns(set, messages).filter(
      ({ cell }) => this.#rows.length === 0 || this.#rows.some(({ profile }) => cell(profile) !== null),
    );
    const header = [words.person, ...own, ...columns.map(({ title }) => title)];
    const rows = this.#rows.map(({ profile, own: cells }): readonly WorkbookCell[] => [
      profile.sheet.person,
      ...own.map((heading) => cells.get(heading) ?? null),
      ...columns.map(({ cell }) => cell(profile)),
    ]);
    return {
      sheets: [
        {
          name: words.scores,
          rows: [header.map((heading, at) => ({ heading, right: holdsNumbers(rows, at) })), ...rows],
          widths: header.map((heading, at) => widthOf(heading, rows, at)),
          frozen: { rows: 1, columns: 1 },
          onePageWide: false,
        },
        {
          name: words.columns,
          rows: [
            [{ heading: words.column }, { heading: words.id }, { heading: words.meaning }],
            [words.person, 'person', words.personMeans],
            ...own.map((heading) => [heading, null, words.ownMeans]),
            ...columns.map(({ title, id, means }) => [title, id, { paragraph: means }]),
            [],
            [words.check, set.id, set.title],
            [words.version, set.version, set.fingerprint],
          ],
          widths: [36, 24, 80],
          onePageWide: true,
        },
      ],
    };
  }
}

function holdsNumbers(rows: readonly (readonly WorkbookCell[])[], at: number): boolean {
  const filled = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
  return filled.length > 0 && filled.every((cell) => typeof cell !== 'string');
}

const NARROWEST = 11;
const WIDEST = 48;

/** As wide as what stands in it, and as the longest word of its heading, which is broken between words only. */
function widthOf(heading: string, rows: readonly (readonly WorkbookCell[])[], at: number): number {
  const words = heading.split(/[\s-]/).map(({ length }) => length + 3);
  const cells = rows.map((row) => (typeof row[at] === 'string' ? row[at].length + 2 : 0));
  const widest = [...words, ...cells].reduce((most, width) => Math.max(most, width), NARROWEST);
  return Math.min(WIDEST, widest);
}

function ownCells(original: OriginalCells | null): ReadonlyMap<string, string> {
  if (original === null) return new Map();
  const { columns, cells } = original;
  return new Map(
    columns.roles.flatMap(({ kind }, at) => {
      const heading = (columns.headers[at] ?? '').trim();
      return (kind === 'unused' || kind === 'kept') && heading !== '' ? [[heading, cells[at] ?? '']] : [];
    }),
  );
}

function scoreColumns(set: QuestionSet, messages: OperatorMessages): readonly ScoreColumn[] {
  const words = messages.batch.workbook;
  return [
    {
      title: words.answered,
      id: 'answered',
      means: words.answeredMeans,
      cell: ({ sheet }) => [...sheet.answers.values()].filter(isSubstantive).length,
    },
    ...set.dimensions.flatMap(
      ({ id, title, about, bands, score: { unit }, range }, index): readonly ScoreColumn[] => [
        unit === 'percent'
          ? {
              title,
              id,
              means: about ?? words.percentMeans,
              cell: ({ dimensions }) => percentCell(dimensions[index]?.percent ?? null, bands),
            }
          : {
              title,
              id,
              means: [words.unitMeans(unit, range), about].filter((part) => part !== null).join('. '),
              cell: ({ dimensions }) => dimensions[index]?.value ?? null,
            },
        {
          title: words.mean(title),
          id: `${id}.mean`,
          means: words.meanMeans,
          cell: ({ dimensions }) => dimensions[index]?.mean?.value ?? null,
        },
        {
          title: words.band(title),
          id: `${id}.band`,
          means: words.bandMeans,
          cell: ({ dimensions }) => dimensions[index]?.band?.title ?? null,
        },
      ],
    ),
    ...set.gaps.map(
      ({ id, title }, index): ScoreColumn => ({
        title,
        id,
        means: words.gapMeans,
        cell: ({ gaps }) => rounded(gaps[index]?.percent ?? null),
      }),
    ),
    {
      title: set.overall?.title ?? '',
      id: 'overall',
      means: words.overallMeans,
      cell: ({ overall }) => percentCell(overall?.percent ?? null, []),
    },
    {
      title: words.advice,
      id: 'advice',
      means: words.adviceMeans,
      cell: ({ advice }) => advice[0]?.rule.title ?? null,
    },
  ];
}

function percentCell(percent: number | null, bands: readonly Band[]): WorkbookCell {
  return percent === null ? null : { percent, decimals: shownDecimals(percent, bands) };
}

function rounded(points: number | null): number | null {
  return points === null ? null : Math.round(points);
}
