import type { Address } from '../core/model/question-set.js';

/** What decides how the respondents of a set are spoken to. */
export interface Spoken {
  /** As BCP 47 has it. */
  readonly language: string;
  readonly address: Address;
}

/** The voices that speak to respondents. */
export type VoiceName = 'du' | 'sie';

export function voiceFor({ address }: Spoken): VoiceName {
  return address;
}
