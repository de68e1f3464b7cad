import { printableLine } from '../../../core/text/printable.js';
import type { FileProblem } from '../../../platform/files.js';
import type { ErrorMessages } from '../../operator/errors.js';
import { outputProblem } from '../output-problems.js';
import { counted, didYouMean, quoted, someOf } from '../words.js';

const FILE_PROBLEMS: { readonly [P in FileProblem]: string } = {
  missing: 'does not exist',
  directory: 'is a folder, a file is needed',
  denied: 'may not be read',
  unreadable: 'cannot be read',
};

export const errorMessages: ErrorMessages = {
  prefix: 'kundencheck:',
  unknownSet: (id, near, known) => ({
    sentence: `There is no check ${quoted(id)}.`,
    hint: didYouMean(near) ?? `There are: ${someOf(known)}. A file of your own goes by its path.`,
  }),
  otherAddress: (title, has) => ({
    sentence:
      has === null
        ? `${quoted(title)} is not in German; there is no --address for it.`
        : `${quoted(title)} is there only with ${has === 'du' ? 'Du' : 'Sie'}.`,
    hint:
      has === null
        ? null
        : 'How a check of your own speaks to people is decided by its texts and by address: in its file.',
  }),
  exists: (path) => `${quoted(printableLine(path))} exists already and stays as it is.`,
  existsHint: 'Take another name, or --force if the file is to be replaced.',
  replace: (path) => `${quoted(printableLine(path))} exists already. Overwrite it? (y/n)`,
  agreed: ['y', 'yes', 'j', 'ja'],
  endingOfAnother: (path, format) =>
    `${quoted(path)} would be no Excel workbook if the format is ${format}. Take another ending, or leave --format out.`,
  file: (path, problem) => `${quoted(path)} ${FILE_PROBLEMS[problem]}.`,
  output: (target, code) =>
    `${target === null ? 'The output' : quoted(target)} cannot be written. ${outputProblem(code)}`,
  unknownCommand: (name, near) => ({
    sentence: `There is no command ${quoted(name)}.`,
    hint: didYouMean(near) ?? 'kundencheck --help shows all commands.',
  }),
  unknownOption: (name, near) => ({
    sentence: `There is no option ${quoted(name)} here.`,
    hint: didYouMean(near) ?? '--help shows all options.',
  }),
  missingArgument: (name) => `Something is still missing: ${name}.`,
  excessArguments: 'That is more than this command takes.',
  optionMissingArgument: (flags) => `The value after ${flags} is missing.`,
  invalidChoice: (option, got, choices, near) => ({
    sentence: `${quoted(got)} does not work with ${option}.`,
    hint: didYouMean(near) ?? `Possible: ${choices.join(', ')}.`,
  }),
  conflict: (one, other) => `${one} and ${other} do not go together.`,
  helpHint: (command) => `${command} --help shows how it works.`,
  bug: 'That should not have happened: a fault in the program. Your saved answers are not affected.',
  bugHint: '--debug shows the technical details for a report to the project.',
  findings: (count) => `${counted(count, 'finding')}. Nothing was scored.`,
};
