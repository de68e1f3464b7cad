import type { BatchFormatName } from '../../renderers/batch/format-names.js';

/** The formats that a report for one person can have, with the endings of their files. */
export const reportEndings = { markdown: 'md', text: 'txt' } as const;

export type ReportFormat = keyof typeof reportEndings;

export const reportFormatNames = Object.keys(reportEndings) as readonly ReportFormat[];

export interface BatchOptions {
  readonly format: BatchFormatName;
  readonly excel?: boolean;
  readonly output?: string;
  readonly rejects?: string;
  readonly stopOnError?: boolean;
  readonly id?: string;
  readonly map?: string;
  readonly dryRun?: boolean;
  readonly reports?: string;
  readonly reportFormat: ReportFormat;
  /** Whether reports may replace files of the same name. */
  readonly force?: boolean;
}
