import { DEFAULT_MIN_GROUP } from '../core/group/protection.js';
import { commandMessages } from '../messages/german/commands.js';
import { type GroupFormat, groupFormats } from '../renderers/group/registry.js';
import { defineCommand, EXIT } from './command.js';
import { assertDistinct } from './distinct-files.js';
import { mapOption, minGroupOf, minGroupOption, personOption } from './group-options.js';
import { loadSet, reportFindings } from './load-set.js';
import { formatOption, outputOption } from './options.js';

export interface GroupOptions {
  readonly format: GroupFormat;
  readonly output?: string;
  readonly minGroup: string;
  readonly by?: string;
  readonly withTexts?: boolean;
  readonly id?: string;
  readonly map?: string;
}

const words = commandMessages.group;

export const group = defineCommand<GroupOptions>({
  name: 'group',
  arguments: [
    { name: '<set>', about: commandMessages.arguments.set },
    { name: '[files...]', about: commandMessages.arguments.answers },
  ],
  options: [
    formatOption(groupFormats, 'text'),
    outputOption,
    minGroupOption(DEFAULT_MIN_GROUP),
    { flags: '--by <column>', about: words.by },
    { flags: '--with-texts', about: words.withTexts },
    personOption,
    mapOption,
  ],
  summary: words.summary,
  examples: words.examples,
  async run(context, [named = '', ...files], options) {
    const minGroup = minGroupOf(options.minGroup);
    assertDistinct(context, [named, ...files, options.map], [options.output]);
    const loaded = await loadSet(named, context);
    if (!('set' in loaded)) {
      await reportFindings(loaded.findings, loaded.file, context);
      return EXIT.findings;
    }
    const { reportGroup } = await import('./report-group.js');
    return reportGroup(context, loaded.set, files, minGroup, options);
  },
});
