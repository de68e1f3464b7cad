import type { ValidateMessages } from '../../operator/authors.js';
import { counted, percent } from '../words.js';

const KINDS = { band: 'band', advice: 'advice', item: 'question', gap: 'gap' };

export const validateMessages: ValidateMessages = {
  good: (file, items, dimensions) =>
    `${file}: in order (${counted(items, 'question')}, ${counted(dimensions, 'dimension')})`,
  total: ({ error, warning, hint }) =>
    [
      ...(error === 0 ? [] : [counted(error, 'error')]),
      ...(warning === 0 ? [] : [counted(warning, 'warning')]),
      ...(hint === 0 ? [] : [counted(hint, 'hint')]),
    ].join(', '),
  levels: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  instead: 'so',
  more: (lines) => `… and ${counted(lines, 'further line')}`,
  stdin: 'standard input',
  noMatch: (name) => `There is no YAML file for “${name}”.`,
  options: {
    fix: 'shows what can be mended by itself, and writes it into the file after a yes',
    yes: 'writes with --fix without asking',
    strict: 'ends with 1 for warnings as well',
    witness: 'writes a sheet that reaches it for each band, advice and gap into this folder',
    rates: 'shows how often bands and advice occur in 1000 imagined sheets',
    watch: 'checks anew at every saving, until Ctrl+C',
  },
  nothingToFix: (file) => `${file}: nothing that can be mended by itself`,
  fixed: (file, changes) => `${file}: ${counted(changes, 'place')} mended`,
  fixWithYes: (file, changes) =>
    `${file}: ${counted(changes, 'place')} can be mended like that. With --yes it is written.`,
  fixStdin: () => 'What comes from standard input can only be checked. Name a file for --fix.',
  askFix: (file, changes) => `${file}: change ${counted(changes, 'place')} like that? (y/N) `,
  witnesses: (count, folder) => `${counted(count, 'sheet is', 'sheets are')} in ${folder}`,
  rate: ({ name, kind, rate, atAGlance }) =>
    `${percent(100 * rate).padStart(6)}  ${KINDS[kind]} ${name}${kind === 'advice' ? ` (among the first three: ${percent(100 * atAGlance)})` : ''}`,
  ratesHeading: 'Of 1000 imagined sheets reach',
  watching: 'I check again as soon as it is saved. Ctrl+C ends.',
};
