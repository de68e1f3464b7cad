import * as z from 'zod';
import type { SchemaWords } from '../../messages/operator/schema.js';
import { withWords } from './schema/explained-schema.js';
import { withKinds } from './schema/keys-by-kind.js';
import type { JsonSchema } from './schema/schema-node.js';
import { writtenQuestionSet } from './written/question-set.js';

/** Names the schema wherever it lies. */
const ID = 'urn:kundencheck:question-set:1';

/** The format as JSON Schema (draft 7), from the definition that the reader checks with, as a file. */
export function schemaText(words: SchemaWords): string {
  return `${JSON.stringify(questionSetSchema(words), null, 2)}\n`;
}

function questionSetSchema(words: SchemaWords): JsonSchema {
  const plain = z.toJSONSchema(writtenQuestionSet, { target: 'draft-7', io: 'input' });
  // As it will be read: what zod keeps beside it is no part of the file.
  return { $id: ID, ...withKinds(withWords(JSON.parse(JSON.stringify(plain)), words)) };
}
