import { type Completable, type CompletableOption, WITHOUT_COMMAND } from './completable.js';

/** It may be read in (`source`) or lie as `_kundencheck` in a folder of `fpath`: then its first call is to complete already. */
export function zshScript({ commands, sets, global }: Completable): string {
  const names = commands.map(({ name }) => name);
  const everywhere = global.map((option) => item(option.name, option.about));
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.takesValue ? [`    '${name} ${option.name}') ${offer(option)}; return ;;`] : [],
    ),
  );
  const globalValues = global.flatMap((option) =>
    option.takesValue ? [`    ${option.name}) ${offer(option)}; return ;;`] : [],
  );
  const own = commands.map(({ name, options, words }) => {
    const described = options.map((option) => item(option.name, option.about));
    return `    ${name}) found=(${[...described, ...everywhere].join(' ')}); _describe kundencheck found${words.length === 0 ? '' : `; compadd -- ${words.join(' ')}`}; _files ;;`;
  });
  const first = commands.map(({ name, summary }) => item(name, summary));
  return `#compdef kundencheck
_kundencheck() {
  local command= typed
  local -a found
  for typed in \${words[2,CURRENT-1]}; do
    case $typed in
    ${names.join('|')}) command=$typed; break ;;
    ${sets.join('|')}) command=${WITHOUT_COMMAND}; break ;;
    esac
  done
  case \${words[CURRENT-1]} in
${globalValues.join('\n')}
  esac
  case "$command \${words[CURRENT-1]}" in
${values.join('\n')}
  esac
  case $command in
    '') found=(${[...first, ...everywhere].join(' ')}); _describe kundencheck found; compadd -- ${sets.join(' ')}; _files ;;
${own.join('\n')}
  esac
}
if [[ $funcstack[1] == _kundencheck ]]; then _kundencheck "$@"; else compdef _kundencheck kundencheck; fi
`;
}

function offer({ choices }: CompletableOption): string {
  return choices.length === 0 ? '_files' : `compadd -- ${choices.join(' ')}`;
}

function item(name: string, about: string): string {
  return quoted(`${name}:${about.replaceAll(':', '\\:')}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
