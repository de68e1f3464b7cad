import type { OperatorMessages } from '../messages/messages.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { outputOptions } from './options.js';
import { assertPlaces } from './result-places.js';
import { writeResult } from './write-result.js';

interface SchemaOptions {
  readonly output?: string;
  readonly force?: boolean;
}

export function schema(messages: OperatorMessages): Command {
  const words = messages.commands.schema;
  return defineCommand<SchemaOptions>({
    name: 'schema',
    arguments: [],
    options: outputOptions(messages),
    summary: words.summary,
    examples: words.examples,
    async run(context, _, { output, force }) {
      await assertPlaces(context, [], [output], force);
      const { schemaText } = await import('../readers/question-set/json-schema.js');
      await writeResult(context, schemaText(await words.words()), output, 'everybody');
      return EXIT.done;
    },
  });
}
