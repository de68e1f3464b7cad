import type { Address } from '../core/model/question-set.js';

/** The languages that the program speaks. */
export const LANGUAGES = ['de', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What decides how the respondents of a set are spoken to. */
export interface Spoken {
  /** As BCP 47 has it. */
  readonly language: string;
  readonly address: Address;
}

/** The voices that speak to respondents; only German has two of them. */
export type VoiceName = 'du' | 'sie' | 'english';

/** The language of a BCP 47 tag or of a POSIX locale: English where it says so, German for all else. */
export function languageOf(tag: string): Language {
  return /^en(?![a-z])/i.test(tag) ? 'en' : 'de';
}

export function voiceFor({ language, address }: Spoken): VoiceName {
  return languageOf(language) === 'en' ? 'english' : address;
}
