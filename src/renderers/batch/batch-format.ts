import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { ScoringPlan } from '../../core/scoring/plan/scoring-plan.js';
import type { Messages } from '../../messages/messages.js';
import type { SheetRow } from '../../readers/answers/rows.js';
import { type CsvDialect, csvLine } from '../csv-cells.js';
import { profileCells, profileColumns } from '../profile/csv.js';
import { profileDocument } from '../profile/json.js';
import type { ByteLines } from './byte-lines.js';
import { compactJson } from './compact-json.js';
import type { BatchFormatName } from './format-names.js';
import { hasOwnWords, PlanDocuments } from './plan-documents.js';
import { PlanLines } from './plan-lines.js';
import type { PlanWriter } from './plan-writer.js';
import { provenanceCells, provenanceColumns } from './provenance.js';

/** Profiles one after the other, as one document. */
export interface BatchFormat {
  readonly head: string;
  /** The profile that is number `index`, counted from 0. */
  one(profile: Profile, index: number, row: SheetRow): string;
  /** Writes records without making profiles of them, byte for byte the same; null where it takes profiles. */
  readonly fromPlan: ((plan: ScoringPlan, lines: ByteLines, source: string) => PlanWriter) | null;
  /** What comes behind the last of so many. */
  end(count: number): Promise<string | Uint8Array>;
}

export interface BatchLook {
  readonly dialect: CsvDialect;
  /** Whether each line of CSV says where it comes from. */
  readonly provenance: boolean;
  /** Whether JSON goes without the texts of the advice. */
  readonly brief: boolean;
}

type MakeFormat = (set: QuestionSet, messages: Messages, look: BatchLook) => Promise<BatchFormat>;

/** One line for each format. */
const formats: { readonly [F in BatchFormatName]: MakeFormat } = {
  csv: async (set, _, { dialect, provenance }) => ({
    head: dialect.mark + csvLine([...profileColumns(set), ...(provenance ? provenanceColumns : [])], dialect),
    one: (profile, __, row) =>
      csvLine([...profileCells(profile), ...(provenance ? provenanceCells(set, row) : [])], dialect),
    fromPlan: provenance ? null : (plan, lines) => new PlanLines(plan, lines, dialect),
    end: async () => '',
  }),
  ndjson: async (set, messages, look) => ({
    head: '',
    one: (profile, _, row) => `${compact(set, profile, row, messages, look)}\n`,
    fromPlan: hasOwnWords(set)
      ? null
      : (plan, lines, source) => new PlanDocuments(plan, lines, messages, source, look.brief),
    end: async () => '',
  }),
  json: async (set, messages, look) => ({
    head: '[',
    one: (profile, index, row) =>
      `${index === 0 ? '\n' : ',\n'}${compact(set, profile, row, messages, look)}`,
    fromPlan: null,
    end: async (count) => (count === 0 ? ']\n' : '\n]\n'),
  }),
  xlsx: async (set, messages) => {
    const { ScoreSheets } = await import('../workbook/score-sheets.js');
    const { writeWorkbook } = await import('../workbook/workbook.js');
    const sheets = new ScoreSheets(set, messages);
    return {
      head: '',
      one(profile, _, row) {
        sheets.add(profile, row.original);
        return '';
      },
      fromPlan: null,
      end: () => writeWorkbook(sheets.workbook()),
    };
  },
};

export function batchFormat(
  name: BatchFormatName,
  set: QuestionSet,
  messages: Messages,
  look: BatchLook,
): Promise<BatchFormat> {
  return formats[name](set, messages, look);
}

/** A profile with the row that it comes from. */
function compact(
  set: QuestionSet,
  profile: Profile,
  { source, row }: SheetRow,
  messages: Messages,
  { brief }: BatchLook,
): string {
  const document = profileDocument(set, profile, messages);
  const advice = brief ? document.advice.map(({ id }) => ({ id })) : document.advice;
  return compactJson({ ...document, advice, origin: { file: source, row } });
}
