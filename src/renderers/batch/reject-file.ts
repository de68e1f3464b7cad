import type { QuestionSet } from '../../core/model/question-set.js';
import { printableJson } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { OriginalCells, Rejection } from '../../readers/answers/rows.js';
import { type CsvDialect, csvLine, PLAIN_CSV } from '../csv-cells.js';
import { reasonText } from './reason-text.js';

/** Rejected rows are kept until so many have come; then the columns are settled. */
const SETTLED_AFTER = 10_000;

/**
 * Rejected rows in one table whatever the files looked like: file, row and reason, the person, each item under its id,
 * then every other column under its heading. It can be mended and sent again. Documents stay documents, a line each,
 * where the first rejected row is one.
 */
export class RejectFile {
  #kind: 'table' | 'documents' | null = null;
  #dialect: CsvDialect;
  #waiting: Rejection[] | null = [];
  /** The headings behind the items, in the order in which they came. */
  readonly #rest = new Map<string, number>();

  constructor(
    private readonly set: QuestionSet,
    private readonly messages: OperatorMessages,
    private readonly excel: CsvDialect | null,
  ) {
    this.#dialect = excel ?? PLAIN_CSV;
  }

  /** What can be written now. */
  add(rejection: Rejection): string {
    const { original } = rejection;
    this.#kind ??= original.kind === 'document' ? 'documents' : 'table';
    if (this.#kind === 'documents') return this.#objectLine(rejection);
    if (this.#waiting === null) return this.#tableLine(rejection);
    this.#waiting.push(rejection);
    return this.#waiting.length < SETTLED_AFTER ? '' : this.end();
  }

  /** What has waited until now. */
  end(): string {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    const first = waiting[0]?.original;
    if (first === undefined) return '';
    if (this.excel === null && first.kind === 'cells')
      this.#dialect = { ...PLAIN_CSV, delimiter: String.fromCharCode(first.delimiter) };
    for (const { original } of waiting)
      for (const heading of restOf(original).keys())
        if (!this.#rest.has(heading)) this.#rest.set(heading, this.#rest.size);
    return this.#header() + waiting.map((rejection) => this.#tableLine(rejection)).join('');
  }

  #header(): string {
    const { rejectsFile, rejectsRow, rejectsReason, rejectsRest } = this.messages.batch;
    const items = this.set.items.map(({ id }) => id);
    const cells = [
      rejectsFile,
      rejectsRow,
      rejectsReason,
      'person',
      ...items,
      ...this.#rest.keys(),
      rejectsRest,
    ];
    return this.#dialect.mark + csvLine(cells, { ...this.#dialect, keepsNumbers: true });
  }

  #tableLine(rejection: Rejection): string {
    const { source, row, person, original } = rejection;
    const rest = Array.from({ length: this.#rest.size }, () => '');
    const beyond: string[] = [];
    for (const [heading, cell] of restOf(original)) {
      const at = this.#rest.get(heading);
      if (at !== undefined) rest[at] = cell;
      else if (cell !== '') beyond.push(`${heading}: ${cell}`);
    }
    const items = this.set.items.map(({ id }) => itemCell(original, id));
    const reason = reasonText(rejection, this.messages);
    const cells = [source, row, reason, person ?? '', ...items, ...rest, beyond.join(' | ')];
    return csvLine(cells, { ...this.#dialect, keepsNumbers: true });
  }

  #objectLine(rejection: Rejection): string {
    const { rejectsDocument, rejectsReason } = this.messages.batch;
    const { original } = rejection;
    const fields =
      original.kind === 'cells'
        ? fieldsOf(original)
        : (objectIn(original.text) ?? { [rejectsDocument]: original.text });
    const reason = reasonText(rejection, this.messages);
    return `${printableJson(JSON.stringify({ ...fields, [rejectsReason]: reason }))}\n`;
  }
}

/** What stands in an item's only column, or in the filled ones of several. */
function itemCell(original: Rejection['original'], id: string): string {
  if (original.kind !== 'cells') return '';
  const { columns, cells } = original;
  const places = columns.items.find(({ item }) => item.id === id)?.places ?? [];
  const own = places.filter((at) => columns.roles[at]?.kind === 'item');
  const filled = [...new Set(own.map((at) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''))];
  return own.length === 1 ? (cells[own[0] as number] ?? '') : filled.join(' / ');
}

/** Everything that is neither the person nor an item's own column nor about the person alone, by its heading. */
function restOf(original: Rejection['original']): ReadonlyMap<string, string> {
  if (original.kind === 'document') return new Map([['dokument', original.text]]);
  const { columns, cells } = original;
  const rest = new Map<string, string>();
  for (const [at, role] of columns.roles.entries()) {
    const heading = columns.headers[at] ?? '';
    if (role.kind === 'item' || role.kind === 'person' || role.kind === 'origin' || OWN.has(heading))
      continue;
    // What a form noted of people, and how they are reached, helps nobody to mend a row.
    if (role.kind === 'form') continue;
    rest.set(heading, cells[at] ?? '');
  }
  rest.delete('');
  return withSurplus(rest, original);
}

/** Columns that this file writes itself. */
const OWN = new Set(['grund', 'rest']);

function withSurplus(
  rest: Map<string, string>,
  { columns, cells }: OriginalCells,
): ReadonlyMap<string, string> {
  const surplus = cells.slice(columns.headers.length).filter((cell) => cell.trim() !== '');
  if (surplus.length > 0) rest.set('rest', surplus.join(' | '));
  return rest;
}

/** A record under the headings that it had, as far as it goes on. */
function fieldsOf(original: OriginalCells): object {
  const { columns, cells } = original;
  const rest = restOf(original);
  const goesOn = (at: number, heading: string) =>
    ['item', 'person'].includes(columns.roles[at]?.kind ?? '') || rest.has(heading);
  return Object.fromEntries(
    columns.headers.flatMap((heading, at) => (goesOn(at, heading) ? [[heading, cells[at] ?? '']] : [])),
  );
}

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
