import type { OperatorMessages } from '../messages/messages.js';
import { UsageError } from './command.js';

/** Endings of files that say in which format they are meant to be, where they are not the format's own name. */
const ENDINGS: Readonly<Record<string, string>> = {
  txt: 'text',
  md: 'markdown',
  htm: 'html',
  jsonl: 'ndjson',
};

/** Endings that other programs open by: a file of this name has to be one of them. */
const OF_PROGRAMS = ['htm', 'html', 'json', 'xlsx', 'xls', 'ods', 'pdf', 'doc', 'docx', 'odt', 'rtf', 'pptx'];

/**
 * The format asked for, else the one that the ending of the output names, else the usual one. Throws `UsageError`
 * where the file would not be what its name says.
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
  if (format === undefined && meant === undefined && OF_PROGRAMS.includes(ending)) {
    const { sentence, hint } = commands.errors.noFormatOfEnding(output ?? '', formats.map(endingOf));
    throw new UsageError(sentence, hint);
  }
  return format ?? meant ?? standard;
}

function endingOf(format: string): string {
  const short = { text: 'txt', markdown: 'md' }[format];
  return `.${short ?? format}`;
}
