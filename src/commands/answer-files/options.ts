import type { OperatorMessages } from '../../messages/messages.js';
import type { ColumnWishes } from '../../readers/answers/columns/columns.js';
import { type Context, type OptionDeclaration, UsageError } from '../command.js';
import { reportFindings } from '../load-set.js';
import { columnMap } from './column-map.js';

/** How somebody says what columns and rows are, whichever command reads the files. */
export interface AnswerFileOptions {
  readonly id?: string;
  readonly map?: string;
  readonly by?: readonly string[];
  readonly sheet?: string;
  readonly headerRow?: string;
  readonly completed?: boolean;
  readonly strict?: boolean;
}

export function answerFileOptions({ batch }: OperatorMessages): readonly OptionDeclaration[] {
  const { options } = batch;
  return [
    { flags: '--id <column>', about: options.id },
    { flags: '--map <file>', about: options.map },
    { flags: '--sheet <sheet>', about: options.sheet },
    { flags: '--header-row <row>', about: options.headerRow },
    { flags: '--completed', about: options.completed },
    { flags: '--strict', about: options.strict },
  ];
}

/** What was wished for; null where the column map has findings, which are said. Throws `UsageError`. */
export async function columnWishes(
  context: Context,
  options: AnswerFileOptions,
): Promise<ColumnWishes | null> {
  const { headerRow } = options;
  if (headerRow !== undefined && !/^[1-9]\d{0,8}$/.test(headerRow))
    throw new UsageError(context.messages.batch.badHeaderRow);
  const map = await columnMap(context, options.map);
  if ('findings' in map) {
    await reportFindings(map.findings, map.file, context);
    return null;
  }
  return {
    person: options.id ?? null,
    kept: options.by ?? [],
    map: map.map,
    sheet: options.sheet ?? null,
    headerRow: headerRow === undefined ? null : Number(headerRow),
    completedOnly: options.completed === true,
    strict: options.strict === true,
  };
}
