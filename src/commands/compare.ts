import { DEFAULT_MIN_GROUP } from '../core/group/protection.js';
import { commandMessages } from '../messages/german/commands.js';
import type { ChangeFormat } from '../renderers/change/registry.js';
import { defineCommand, EXIT } from './command.js';
import { assertDistinct } from './distinct-files.js';
import { mapOption, minGroupOf, minGroupOption, personOption } from './group-options.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOption } from './options.js';

export interface CompareOptions {
  readonly format: ChangeFormat;
  readonly output?: string;
  readonly minGroup: string;
  readonly id?: string;
  readonly map?: string;
}

const FORMATS: readonly ChangeFormat[] = ['text', 'markdown', 'json'];
const words = commandMessages.compare;

export const compare = defineCommand<CompareOptions>({
  name: 'compare',
  arguments: [
    { name: '<set>', about: commandMessages.arguments.set },
    { name: '<before>', about: commandMessages.arguments.before },
    { name: '<after>', about: commandMessages.arguments.after },
  ],
  options: [
    formatOption(FORMATS, 'text'),
    outputOption,
    minGroupOption(DEFAULT_MIN_GROUP),
    personOption,
    mapOption,
  ],
  summary: words.summary,
  examples: words.examples,
  async run(context, [named = '', before = '', after = ''], options) {
    const minGroup = minGroupOf(options.minGroup);
    assertDistinct(context, [named, before, after, options.map], [options.output]);
    const loaded = await loadSet(named, context);
    if (!('set' in loaded)) {
      await reportFindings(loaded.findings, loaded.file, context);
      return EXIT.findings;
    }
    const { reportChange } = await import('./report-change.js');
    return reportChange(context, loaded.set, [before, after], minGroup, options);
  },
});
