import { fileURLToPath } from 'node:url';
import type { QuestionSet } from '../core/model/question-set.js';
import type { SetSummary } from '../core/model/set-summary.js';
import { german } from '../messages/german/german.js';
import type { Messages } from '../messages/messages.js';
import { type Voices, voices } from '../messages/voices.js';
import { builtInSetsIn } from '../platform/built-in-sets.js';
import { ownFilesIn } from '../platform/own-files.js';
import type { LocatedFinding, Reading } from '../readers/located.js';
import { readQuestionSet } from '../readers/question-set/read-question-set.js';
import { reviewQuestionSet } from '../readers/question-set/review/review-question-set.js';
import { findingLine } from '../renderers/findings/finding-line.js';

// Beside the bundle that this becomes a part of.
const builtIn = builtInSetsIn(ownFilesIn(fileURLToPath(new URL('.', import.meta.url))));

/** Reads a question set from the bytes of a YAML file; `id` names a set that names none itself. */
export function readSet(bytes: Uint8Array, id: string, messages?: Messages): Reading<QuestionSet> {
  return readQuestionSet(bytes, { id, words: wordsOf(messages) });
}

/** Reads a set as `kundencheck validate` does: errors, warnings and hints, in the order of the file. */
export async function reviewSet(
  bytes: Uint8Array,
  id: string,
  messages?: Messages,
): Promise<readonly LocatedFinding[]> {
  return (await reviewQuestionSet(bytes, { id, words: wordsOf(messages) })).findings;
}

/** What a set takes over where its author gives nothing: by its language, where nobody's words are handed in. */
function wordsOf(messages: Messages | undefined): Voices['words'] {
  return messages === undefined ? voices.words : () => messages.questionSet;
}

/** The checks that come with the package, the shortest first. */
export function builtInSets(): Promise<readonly SetSummary[]> {
  return builtIn.index();
}

/** A check that comes with the package; null where none has this id. */
export function builtInSet(id: string): Promise<QuestionSet | null> {
  return builtIn.load(id);
}

/** The format of question sets as JSON Schema, with what editors show; the text of a file. */
export async function setSchema(messages: Messages = german): Promise<string> {
  const { schemaText } = await import('../readers/question-set/json-schema.js');
  return schemaText(await messages.commands.schema.words());
}

/** A finding as one line: file:line:column, sentence, hint. */
export function explain(found: LocatedFinding, file: string, messages: Messages = german): string {
  return findingLine(found, file, messages);
}
