import type { Perspective } from '../../core/model/answer-sheet.js';
import type { ProfileFormat } from '../../renderers/profile/profile-report.js';

export interface RunOptions {
  readonly format: ProfileFormat;
  readonly output?: string;
  readonly answers?: string;
  readonly plain?: boolean;
  readonly resume?: boolean;
  readonly fresh?: boolean;
  readonly about: Perspective;
  /** Everything that the profile has to say. */
  readonly all?: boolean;
}
