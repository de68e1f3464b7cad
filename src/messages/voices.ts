import { questionSetMessages as english } from './english/respondent/question-set.js';
import { german } from './german/german.js';
import { type Language, languageOf, type Spoken, type VoiceName, voiceFor } from './languages.js';
import type { Messages, RespondentMessages } from './messages.js';
import type { QuestionSetMessages } from './respondent/question-set.js';

/** Whoever speaks in a run. */
export interface Voices {
  /** What a set in a language takes over where its author gives nothing. */
  words(language: string): QuestionSetMessages;
  /** The half that speaks to the respondents of a set. */
  respondent(set: Spoken): Promise<RespondentMessages>;
}

/** What is not German's Du is read when somebody is spoken to like that. */
const respondents: { readonly [V in VoiceName]: () => Promise<RespondentMessages> } = {
  du: async () => german,
  sie: async () => (await import('./german/sie/sie.js')).germanSie,
  english: async () => (await import('./english/english.js')).english,
};

export const voices: Voices = {
  words: (language) => (languageOf(language) === 'en' ? english : german.questionSet),
  respondent: (set) => respondents[voiceFor(set)](),
};

/** Both halves in a language; the respondent's is for what is said before a set is known. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'en' ? (await import('./english/english.js')).english : german;
}
