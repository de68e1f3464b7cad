import type { OperatorMessages } from '../messages/messages.js';
import { UsageError } from './command.js';

/** Endings of files that say in which format they are meant to be, where they are not the format's own name. */
const ENDINGS: Readonly<Record<string, string>> = {
  txt: 'text',
  md: 'markdown',
  htm: 'html',
  jsonl: 'ndjson',
};

/**
 * The format asked for, else the one that the ending of the output names, else the usual one. Throws `UsageError`
 * where a spreadsheet would be no spreadsheet.
 */
export function outputFormat<Format extends string>(
  { commands }: OperatorMessages,
  { format, output }: { readonly format?: Format; readonly output?: string },
  formats: readonly Format[],
  standard: Format,
): Format {
  const ending = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  const meant = formats.find((name) => name === (ENDINGS[ending] ?? ending));
  if (format !== undefined && ending === 'xlsx' && format !== meant)
    throw new UsageError(commands.errors.endingOfAnother(output ?? '', format));
  return format ?? meant ?? standard;
}
