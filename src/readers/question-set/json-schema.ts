import * as z from 'zod';
import { writtenQuestionSet } from './written/question-set.js';

/** The format as JSON Schema (draft 7), from the definition that the reader checks with. */
export function questionSetSchema(): object {
  return z.toJSONSchema(writtenQuestionSet, { target: 'draft-7', io: 'input' });
}
