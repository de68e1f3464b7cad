import type { BatchFormatName } from '../../renderers/batch/format-names.js';
import type { DocumentFormat } from '../../renderers/formats.js';

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
  readonly reportFormat: DocumentFormat;
  /** Whether reports may replace files of the same name. */
  readonly force?: boolean;
}
