import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { printableJson } from '../../core/text/printable.js';
import type { Messages } from '../../messages/messages.js';
import type { SheetRow } from '../../readers/answers/rows.js';
import { type CsvDialect, csvLine } from '../csv-cells.js';
import { profileCells, profileColumns } from '../profile/csv.js';
import { profileDocument } from '../profile/json.js';
import type { BatchFormatName } from './format-names.js';

/** Profiles one after the other, as one document. */
export interface BatchFormat {
  readonly head: string;
  /** The profile that is number `index`, counted from 0. */
  one(profile: Profile, index: number, row: SheetRow): string;
  tail(count: number): string;
}

type MakeFormat = (set: QuestionSet, messages: Messages, dialect: CsvDialect) => BatchFormat;

/** One line for each format. */
const formats: { readonly [F in BatchFormatName]: MakeFormat } = {
  csv: (set, _, dialect) => ({
    head: dialect.mark + csvLine(profileColumns(set), dialect),
    one: (profile) => csvLine(profileCells(profile), dialect),
    tail: () => '',
  }),
  ndjson: (set, messages) => ({
    head: '',
    one: (profile) => `${compact(set, profile, messages)}\n`,
    tail: () => '',
  }),
  json: (set, messages) => ({
    head: '[',
    one: (profile, index) => `${index === 0 ? '\n' : ',\n'}${compact(set, profile, messages)}`,
    tail: (count) => (count === 0 ? ']\n' : '\n]\n'),
  }),
};

export function batchFormat(
  name: BatchFormatName,
  set: QuestionSet,
  messages: Messages,
  dialect: CsvDialect,
): BatchFormat {
  return formats[name](set, messages, dialect);
}

function compact(set: QuestionSet, profile: Profile, messages: Messages): string {
  return printableJson(JSON.stringify(profileDocument(set, profile, messages)));
}
