import { kindOf } from '../../core/items/registry.js';
import { foldLabel } from '../../core/items/written-text.js';
import type { Item } from '../../core/model/question-set.js';
import { columnLetters } from '../../core/text/column-letters.js';
import { excerpt } from '../../core/text/excerpt.js';
import { printableLine } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { ColumnRole, Columns } from '../../readers/answers/columns/columns.js';
import type { PassedOver, TableFacts } from '../../readers/answers/rows.js';
import { wrap } from '../text/layout.js';

/** What stands in an item's column, how often, and what it was taken for. */
export interface WrittenAnswer {
  readonly written: string;
  readonly count: number;
  readonly means:
    | { readonly kind: 'answer'; readonly text: string }
    | { readonly kind: 'unanswered' | 'not-applicable' | 'nothing' };
}

/** What was understood of one table. */
export interface FileUnderstood {
  readonly file: string;
  readonly table: TableFacts;
  readonly columns: Columns;
  /** What tells each column apart from its neighbours, short enough for a line. */
  readonly headers: readonly string[];
  readonly people: number;
  readonly rejected: number;
  readonly passedOver: ReadonlyMap<PassedOver, readonly number[]>;
  /** For each column what stands in it; empty where it is no item's. */
  readonly answers: readonly (readonly WrittenAnswer[])[];
}

/** What was understood, in words: in short each way to answer once, with `verbose` every column. */
export function understandingText(
  of: FileUnderstood,
  messages: OperatorMessages,
  verbose: boolean,
): readonly string[] {
  const words = messages.batch.dryRun;
  const { columns, file, headers } = of;
  const system = columns.source?.name ?? '';
  return [
    printableLine(file),
    ...(system === '' ? [] : [`  ${words.system(system)}`]),
    ...(columns.person === null
      ? [`  ${words.noPerson}`]
      : [`  ${words.personIn(columnLetters(columns.person), headers[columns.person] ?? '')}`]),
    // Which ones have none is said besides, with what was probably meant.
    ...(columns.missing.length === 0 ? [`  ${words.complete}`] : []),
    ...(verbose ? columnLines(of, messages) : scaleLines(of, messages)),
  ];
}

/** All columns with the same possible answers together. What was not understood is said with its cell, and not here. */
function scaleLines({ columns, answers }: FileUnderstood, messages: OperatorMessages): readonly string[] {
  const groups = new Map<string, SameAnswers>();
  for (const [at, role] of columns.roles.entries()) {
    if (role.kind !== 'item') continue;
    const key = optionsKey(role.item);
    const group = groups.get(key) ?? { item: role.item, ids: new Set(), counts: new Map() };
    groups.set(key, group);
    group.ids.add(role.item.id);
    for (const answer of answers[at] ?? []) {
      if (answer.means.kind === 'nothing') continue;
      const before = group.counts.get(answer.written)?.count ?? 0;
      group.counts.set(answer.written, { ...answer, count: before + answer.count });
    }
  }
  return [...groups.values()].flatMap(({ item, ids, counts }) =>
    counts.size === 0 || counts.size > 40
      ? []
      : [`  ${messages.batch.dryRun.answersOf([...ids])}`, ...countLines(item, counts.values(), messages)],
  );
}

/** What stands in the columns of items that are answered alike. */
interface SameAnswers {
  readonly item: Item;
  readonly ids: Set<string>;
  readonly counts: Map<string, WrittenAnswer>;
}

const COLUMNS = 76;

/** In the item's order: together what says itself what it means, then a line for each that does not. */
function countLines(
  item: Item,
  answers: Iterable<WrittenAnswer>,
  messages: OperatorMessages,
): readonly string[] {
  const kind = kindOf(item);
  const labels = kind.codes(item)?.map((code) => kind.label(item, code)) ?? [];
  const place = ({ means }: WrittenAnswer) =>
    means.kind === 'answer' && labels.includes(means.text) ? labels.indexOf(means.text) : labels.length;
  const inOrder = [...answers].toSorted((one, other) => place(one) - place(other));
  const plain = inOrder
    .filter(saysItself)
    .map((answer) => counted(excerpt(answer.written), answer).replaceAll(' ', '\u00a0'));
  const others = inOrder.filter((answer) => !saysItself(answer));
  return [
    ...(plain.length === 0 ? [] : wrap(plain.join(' · '), COLUMNS)),
    ...others.map((answer) => counted(answerText(answer, messages), answer)),
  ].map((line) => `    ${line}`);
}

function saysItself({ written, means }: WrittenAnswer): boolean {
  return means.kind === 'answer' && foldLabel(means.text) === foldLabel(written);
}

function counted(text: string, { count }: WrittenAnswer): string {
  return `${printableLine(text)}\u00a0(${count}\u00a0×)`;
}

/** Items with the same possible answers are told together. */
function optionsKey(item: Item): string {
  const kind = kindOf(item);
  const codes = kind.codes(item)?.map((code) => [code, kind.label(item, code)]);
  return kind.scale(item) === null ? item.id : JSON.stringify(codes);
}

function columnLines(
  { columns, answers, headers }: FileUnderstood,
  messages: OperatorMessages,
): readonly string[] {
  const width = Math.max(...headers.map(({ length }) => length));
  return columns.roles.flatMap((role, at) => [
    `  ${columnLetters(at).padStart(3)}  ${(headers[at] ?? '').padEnd(width)}  →  ${roleText(role, messages)}`,
    ...(answers[at] ?? []).map((answer) => `         ${counted(answerText(answer, messages), answer)}`),
  ]);
}

function answerText({ written, means }: WrittenAnswer, messages: OperatorMessages): string {
  const words = messages.batch.dryRun;
  const from = excerpt(printableLine(written));
  if (means.kind === 'answer') return `${from} → ${excerpt(printableLine(means.text))}`;
  return `${from} → ${words[means.kind]}`;
}

function roleText(role: ColumnRole, messages: OperatorMessages): string {
  const words = messages.batch.dryRun;
  switch (role.kind) {
    case 'item':
      return role.item.id;
    case 'option':
      return words.option(role.item.id, excerpt(kindOf(role.item).label(role.item, role.code)));
    case 'person':
      return words.person;
    case 'kept':
      return words.kept;
    case 'completed':
      return words.completed;
    case 'origin':
      return words.origin;
    case 'form':
      return words.form;
    case 'left-out':
    case 'unused':
      return words.ignored;
  }
}

/** The same for programs. */
export function understandingDocument(of: FileUnderstood) {
  const { columns, table } = of;
  return {
    file: of.file,
    sheet: table.sheet,
    otherSheets: table.otherSheets,
    headerRow: table.headerRow,
    headerRows: table.headerRows,
    system: columns.source?.name ?? null,
    columns: columns.roles.map((role, at) => ({
      letters: columnLetters(at),
      header: columns.headers[at] ?? '',
      role: role.kind,
      item: role.kind === 'item' || role.kind === 'option' ? role.item.id : null,
      option: role.kind === 'option' ? role.code : null,
      answers: (of.answers[at] ?? []).map(({ written, count, means }) => ({
        written,
        count,
        means: means.kind === 'answer' ? means.text : null,
        understood: means.kind !== 'nothing',
      })),
    })),
    missing: columns.missing.map(({ id }) => id),
    nearMisses: columns.nearMisses.map(({ column, item }) => ({
      letters: columnLetters(column),
      item: item.id,
    })),
    people: of.people,
    rejected: of.rejected,
    passedOver: Object.fromEntries(of.passedOver),
  };
}
