import type { ValidateMessages } from '../../operator/authors.js';
import { counted, percent } from '../words.js';

const KINDS = { band: 'band', advice: 'advice', item: 'question', gap: 'gap' };

export const validateMessages: ValidateMessages = {
  good: (file, items, dimensions) =>
    `${file}: no errors (${counted(items, 'question')}, ${counted(dimensions, 'dimension')})`,
  total: ({ error, warning, hint }) =>
    [
      ...(error === 0 ? [] : [counted(error, 'error')]),
      ...(warning === 0 ? [] : [counted(warning, 'warning')]),
      ...(hint === 0 ? [] : [counted(hint, 'hint')]),
    ].join(', '),
  levels: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  instead: 'instead',
  more: (lines) => `… and ${counted(lines, 'more line')}`,
  stdin: 'standard input',
  noMatch: (name) => `There is no YAML file for “${name}”.`,
  options: {
    fix: 'shows what can be fixed automatically, and writes it to the file once you agree',
    yes: 'with --fix, writes without asking',
    strict: 'exits with 1 for warnings too',
    witness: 'writes an answer sheet that reaches it, for each band, advice and gap, to this folder',
    rates: 'shows how often bands and advice come up in 1000 imaginary sheets',
    watch: 'checks again each time you save, until Ctrl+C',
  },
  nothingToFix: (file) => `${file}: nothing that can be fixed automatically`,
  fixed: (file, changes) => `${file}: ${counted(changes, 'place')} fixed`,
  fixWithYes: (file, changes) =>
    `${file}: ${counted(changes, 'place')} can be fixed like this. --yes writes it.`,
  fixStdin: () => 'What comes from standard input can only be checked. Name a file for --fix.',
  askFix: (file, changes) => `${file}: change ${counted(changes, 'place')} like this? (y/N) `,
  witnesses: (count, folder) => `${counted(count, 'sheet is', 'sheets are')} in ${folder}`,
  rate: ({ name, kind, rate, atAGlance }) =>
    `${percent(100 * rate).padStart(6)}  ${KINDS[kind]} ${name}${kind === 'advice' ? ` (among the first three: ${percent(100 * atAGlance)})` : ''}`,
  ratesHeading: 'Of 1000 imaginary sheets, this share reaches',
  watching: 'Checking again each time it is saved. Ctrl+C stops.',
};
