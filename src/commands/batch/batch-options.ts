import type { BatchFormatName } from '../../renderers/batch/format-names.js';
import type { DocumentFormat } from '../../renderers/formats.js';
import type { AddressOptions } from '../address.js';
import type { AnswerFileOptions } from '../answer-files/options.js';
import type { LabelOptions } from '../report-label.js';

export interface BatchOptions extends AddressOptions, AnswerFileOptions, LabelOptions {
  /** As the ending of the output says, where it is not given. */
  readonly format?: BatchFormatName;
  readonly excel?: boolean;
  readonly output?: string;
  readonly rejects?: string;
  readonly stopOnError?: boolean;
  readonly findings?: string;
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
  readonly provenance?: boolean;
  readonly brief?: boolean;
  readonly reports?: string;
  readonly reportFormat: DocumentFormat;
  /** Whether all profiles go into one file, to be printed in one go. */
  readonly reportsInOne?: boolean;
  /** Whether reports may replace files of the same name. */
  readonly force?: boolean;
}
