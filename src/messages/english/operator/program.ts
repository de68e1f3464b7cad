import type { ProgramMessages } from '../../operator/program.js';

/** How the program describes itself in a help page. */
export const programMessages: ProgramMessages = {
  about: 'Self-assessment in the terminal: asks questions, scores the answers and gives advice.',
  usage: '[command] [options]',
  noColour: 'without colours',
  version: 'shows the version of the program',
  help: 'shows this help',
  debug: 'shows technical details of errors in the program',
  quiet: 'says only what went wrong',
  language: 'language of the program: German or English',
  placeholders: { set: 'check' },
  titles: { 'Global Options:': 'Everywhere:' },
  examples: 'Examples:',
  choices: (choices) => `possible: ${choices.join(', ')}`,
  default: (value) => `default: ${value}`,
  more: 'kundencheck <command> --help tells more about a command.',
};
