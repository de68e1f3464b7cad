import type { Perspective } from '../../core/model/answer-sheet.js';
import type { ProfileFormat } from '../../renderers/profile/profile-report.js';
import type { AddressOptions } from '../address.js';
import type { LabelOptions } from '../report-label.js';

export interface RunOptions extends AddressOptions, LabelOptions {
  /** Absent: by the ending of the file, else text. */
  readonly format?: ProfileFormat;
  readonly output?: string;
  readonly answers?: string;
  readonly plain?: boolean;
  readonly resume?: boolean;
  readonly fresh?: boolean;
  readonly about: Perspective;
  /** The person's code. */
  readonly person?: string;
  /** Whether an existing file may be replaced. */
  readonly force?: boolean;
  /** Everything that the profile has to say. */
  readonly all?: boolean;
  /** Whether the profile opens as a page in the browser. */
  readonly open?: boolean;
  /** Where the dates go that the profile proposes. */
  readonly ics?: string;
}
