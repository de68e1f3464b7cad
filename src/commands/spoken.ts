import type { Spoken } from '../messages/languages.js';
import type { Context, SpokenContext } from './command.js';

/** A run that can speak to people as a set does. */
export async function spoken(context: Context, set: Spoken): Promise<SpokenContext> {
  return { ...context, messages: { ...context.messages, ...(await context.voices.respondent(set)) } };
}
