import type { ProgramMessages } from '../../operator/program.js';

/** How the program describes itself in a help page. */
export const programMessages: ProgramMessages = {
  about: 'Self-assessment in the terminal: a check asks, scores and advises.',
  usage: '[command] [options]',
  noColour: 'without colours',
  version: 'shows the version of the program',
  help: 'shows this help',
  debug: 'shows technical details of faults of the program',
  quiet: 'says only what went wrong',
  language: 'language of the program: German or English',
  placeholders: { set: 'check' },
  titles: { 'Global Options:': 'Everywhere:' },
  examples: 'Examples:',
  choices: (choices) => `possible: ${choices.join(', ')}`,
  default: (value) => `otherwise ${value}`,
  more: 'kundencheck <command> --help shows more on a command.',
};
