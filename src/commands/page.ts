import type { Perspective } from '../core/model/answer-sheet.js';
import { voiceFor } from '../messages/languages.js';
import type { OperatorMessages } from '../messages/messages.js';
import { digestOf } from '../platform/digest.js';
import { type AddressOptions, addressOption } from './address.js';
import { type Command, defineCommand, EXIT } from './command.js';
import { loadSet, reportFindings } from './load-set.js';
import { outputOptions } from './options.js';
import { assertPlaces } from './result-places.js';
import { assertOther } from './run/about-other.js';
import { writeResult } from './write-result.js';

interface PageOptions extends AddressOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly about: Perspective;
  readonly profile: boolean;
  readonly key?: boolean;
}

export function page(messages: OperatorMessages): Command {
  const words = messages.commands.page;
  return defineCommand<PageOptions>({
    name: 'page',
    arguments: [{ name: '<set>', about: messages.commands.arguments.set }],
    options: [
      ...outputOptions(messages),
      addressOption(messages),
      { flags: '--about <whom>', about: words.about, choices: ['self', 'other'], default: 'self' },
      { flags: '--no-profile', about: words.noProfile },
      { flags: '--key', about: words.key },
    ],
    summary: words.summary,
    examples: words.examples,
    async run(context, [named = ''], { output, force, about, profile, key = false, address }) {
      await assertPlaces(context, [named], [output], force);
      const loaded = await loadSet(named, context, address);
      if (!('set' in loaded)) {
        await reportFindings(loaded.findings, loaded.file, context);
        return EXIT.findings;
      }
      if (about === 'other') await assertOther(loaded.set, context);
      const { pageHtml } = await import('../renderers/page/page-html.js');
      const program = { script: context.world.pageProgram(voiceFor(loaded.set)), digest: digestOf };
      const html = pageHtml(
        loaded.set,
        { perspective: about, profile, key },
        loaded.context.messages,
        program,
      );
      await writeResult(context, html, output, 'everybody');
      return EXIT.done;
    },
  });
}
