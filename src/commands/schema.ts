import { commandMessages } from '../messages/german/commands.js';
import { defineCommand, EXIT } from './command.js';
import { outputOption } from './options.js';
import { writeResult } from './write-result.js';

interface SchemaOptions {
  readonly output?: string;
}

const words = commandMessages.schema;

export const schema = defineCommand<SchemaOptions>({
  name: 'schema',
  arguments: [],
  options: [outputOption],
  summary: words.summary,
  examples: words.examples,
  async run(context, _, { output }) {
    const { questionSetSchema } = await import('../readers/question-set/json-schema.js');
    await writeResult(context, `${JSON.stringify(questionSetSchema(), null, 2)}\n`, output);
    return EXIT.done;
  },
});
