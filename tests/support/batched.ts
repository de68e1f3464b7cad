import { AnswerLog } from '../../src/commands/answer-files/answer-log.js';
import { Progress } from '../../src/commands/answer-files/progress.js';
import { BatchRun } from '../../src/commands/batch/batch-job.js';
import { type Answer, NOT_APPLICABLE } from '../../src/core/model/answer-sheet.js';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { german } from '../../src/messages/german/german.js';
import type { World } from '../../src/platform/world.js';
import { NO_WISHES } from '../../src/readers/answers/columns/columns.js';
import { batchFormat } from '../../src/renderers/batch/batch-format.js';
import type { BatchFormatName } from '../../src/renderers/batch/format-names.js';
import { RejectFile } from '../../src/renderers/batch/reject-file.js';
import type { CsvDialect } from '../../src/renderers/csv-cells.js';

interface Batched {
  readonly output: string;
  readonly rejects: string;
  readonly said: readonly string[];
}

/** What a batch of one CSV file writes and says; from bytes to bytes, or by way of sheets and profiles. */
export async function batched(
  set: QuestionSet,
  chunks: readonly Uint8Array[],
  quick: boolean,
  {
    format,
    dialect,
    brief = false,
  }: { readonly format: BatchFormatName; readonly dialect: CsvDialect; readonly brief?: boolean },
): Promise<Batched> {
  const log = new AnswerLog(set, german, { rejectsKept: true, once: false, names: true, ownKept: false });
  const world = { now: () => new Date(0), stderr: { isTerminal: false } } as unknown as World;
  const gathered = () => {
    const parts: string[] = [];
    const write = async (bytes: Uint8Array) => {
      parts.push(Buffer.from(bytes).toString('utf8'));
    };
    return { parts, sink: { write, commit: async () => {}, discard: async () => {} } };
  };
  const [output, rejects] = [gathered(), gathered()];
  const run = new BatchRun({
    set,
    wishes: NO_WISHES,
    messages: german,
    format: await batchFormat(format, set, german, { dialect, provenance: false, brief }),
    quick,
    output: output.sink,
    rejects: { sink: rejects.sink, file: new RejectFile(set, german, null) },
    findings: null,
    reports: null,
    log,
    progress: new Progress({ world, messages: german, quiet: true }),
    cancelled: () => false,
  });
  async function* source() {
    yield* chunks;
  }
  await run.run([{ name: 'in.csv', chunks: source(), again: false }]);
  return { output: output.parts.join(''), rejects: rejects.parts.join(''), said: log.lines() };
}

/** An answer as a cell of a table holds it. */
export function written(answer: Answer): string {
  if (answer === null) return '';
  return Array.isArray(answer) ? answer.join('|') : answer === NOT_APPLICABLE ? 'n/a' : String(answer);
}

/** A table as CSV. */
export function csvOf(rows: readonly (readonly string[])[], lineEnd = '\n'): Buffer {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Buffer.from(rows.map((row) => row.map(cell).join(',')).join(lineEnd) + lineEnd);
}
