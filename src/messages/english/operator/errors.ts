import { printableLine } from '../../../core/text/printable.js';
import type { FileProblem } from '../../../platform/files.js';
import type { ErrorMessages } from '../../operator/errors.js';
import { outputProblem } from '../output-problems.js';
import { counted, didYouMean, quoted, someOf } from '../words.js';

const FILE_PROBLEMS: { readonly [P in FileProblem]: string } = {
  missing: 'does not exist',
  directory: 'is a folder, a file is needed',
  denied: 'may not be read (no permission)',
  unreadable: 'cannot be read',
};

export const errorMessages: ErrorMessages = {
  prefix: 'kundencheck:',
  unknownSet: (id, near, known) => ({
    sentence: `There is no check ${quoted(id)}.`,
    hint: didYouMean(near) ?? `There are: ${someOf(known)}. For a file of your own, give its path.`,
  }),
  otherAddress: (title, has) => ({
    sentence:
      has === null
        ? `${quoted(title)} is not in German, so --address does not apply.`
        : `${quoted(title)} exists only with ${has === 'du' ? 'Du' : 'Sie'}.`,
    hint:
      has === null
        ? null
        : 'How a check of your own addresses people depends on its texts and on address: in its file.',
  }),
  exists: (path) => `${quoted(printableLine(path))} already exists and is left as it is.`,
  existsHint: 'Choose another name, or use --force to replace the file.',
  replace: (path) => `${quoted(printableLine(path))} already exists. Overwrite it? (y/n)`,
  agreed: ['y', 'yes', 'j', 'ja'],
  endingOfAnother: (path, format) =>
    `${quoted(path)} would not be an Excel workbook, because the format is ${format}. Use another ending, or leave --format out.`,
  noFormatOfEnding: (path, endings) => ({
    sentence: `${quoted(path)}: this format is not written here.`,
    hint: `The endings may be ${endings.join(', ')}.${endings.includes('.html') ? ' Every browser prints a page (.html), also as PDF.' : ''}`,
  }),
  file: (path, problem) => `${quoted(path)} ${FILE_PROBLEMS[problem]}.`,
  output: (target, code) =>
    `${target === null ? 'The output' : quoted(target)} cannot be written. ${outputProblem(code)}`,
  unknownCommand: (name, near) => ({
    sentence: `There is no command ${quoted(name)}.`,
    hint: didYouMean(near) ?? 'kundencheck --help lists all commands.',
  }),
  unknownOption: (name, near) => ({
    sentence: `There is no option ${quoted(name)} here.`,
    hint: didYouMean(near) ?? '--help lists all options.',
  }),
  missingArgument: (name) => `Something is missing: ${name}.`,
  excessArguments: 'That is more than this command takes.',
  optionMissingArgument: (flags) => `The value after ${flags} is missing.`,
  invalidChoice: (option, got, choices, near) => ({
    sentence: `${quoted(got)} does not work with ${option}.`,
    hint: didYouMean(near) ?? `Possible: ${choices.join(', ')}.`,
  }),
  conflict: (one, other) => `${one} and ${other} cannot be used together.`,
  helpHint: (command) => `${command} --help shows how it works.`,
  bug: 'That should not have happened: there is an error in the program. Your saved answers are not affected.',
  bugHint: '--debug shows the technical details to report to the project.',
  findings: (count) => `${counted(count, 'finding')}. Nothing was scored.`,
};
