import type { OperatorMessages } from '../messages/messages.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { outputOption } from './options.js';
import { writeResult } from './write-result.js';

interface SchemaOptions {
  readonly output?: string;
}

export function schema(messages: OperatorMessages): Command {
  const words = messages.commands.schema;
  return defineCommand<SchemaOptions>({
    name: 'schema',
    arguments: [],
    options: [outputOption(messages)],
    summary: words.summary,
    examples: words.examples,
    async run(context, _, { output }) {
      const { schemaText } = await import('../readers/question-set/json-schema.js');
      await writeResult(context, schemaText(await words.words()), output, 'everybody');
      return EXIT.done;
    },
  });
}
