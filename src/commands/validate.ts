import type { QuestionSet } from '../core/model/question-set.js';
import { printableJson, printableLine } from '../core/text/printable.js';
import type { Messages } from '../messages/messages.js';
import type { LocatedFinding } from '../readers/located.js';
import { explained, findingLine } from '../renderers/findings/finding-line.js';
import { type Command, type Context, defineCommand, EXIT } from './command.js';
import { loadFile } from './load-set.js';
import { formatOption } from './options.js';

interface ValidateOptions {
  readonly format: 'text' | 'json';
}

interface Checked {
  readonly file: string;
  readonly set: QuestionSet | null;
  readonly findings: readonly LocatedFinding[];
}

export function validate(messages: Messages): Command {
  const words = messages.commands.validate;
  return defineCommand<ValidateOptions>({
    name: 'validate',
    arguments: [{ name: '<files...>', about: messages.commands.arguments.files }],
    options: [formatOption(messages, ['text', 'json'], 'text')],
    summary: words.summary,
    examples: words.examples,
    async run(context, files, { format }) {
      const checked: Checked[] = [];
      for (const file of files) {
        const loaded = await loadFile(file, context);
        checked.push('set' in loaded ? { file, set: loaded.set, findings: [] } : { ...loaded, set: null });
      }
      await context.world.stdout.write(
        format === 'json' ? asJson(checked, context) : asText(checked, context),
      );
      return checked.some(({ findings }) => findings.length > 0) ? EXIT.findings : EXIT.done;
    },
  });
}

function asText(checked: readonly Checked[], { messages }: Context): string {
  const words = messages.commands.validate;
  const lines = checked.flatMap(({ file, set, findings }) => [
    ...(set === null ? [] : [words.good(printableLine(file), set.items.length, set.dimensions.length)]),
    ...findings.map((found) => findingLine(found, file, messages)),
  ]);
  const total = checked.flatMap(({ findings }) => findings).length;
  return `${[...lines, ...(total === 0 ? [] : [words.total(total)])].join('\n')}\n`;
}

function asJson(checked: readonly Checked[], { messages }: Context): string {
  const document = checked.map(({ file, findings }) => ({
    file,
    findings: findings.map(({ finding, place }) => ({
      code: finding.code,
      ...explained(finding, messages),
      path: finding.path,
      line: place?.line ?? null,
      column: place?.column ?? null,
    })),
  }));
  return `${printableJson(JSON.stringify(document, null, 2))}\n`;
}
