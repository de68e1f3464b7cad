import type { Completable, CompletableOption } from './completable.js';

export function zshScript({ commands, global }: Completable): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.takesValue ? [`    '${name} ${option.name}') ${offer(option)}; return ;;`] : [],
    ),
  );
  const own = commands.map(({ name, options, words }) => {
    const described = options.map((option) => item(option.name, option.about));
    return `    ${name}) found=(${described.join(' ')}); _describe kundencheck found${words.length === 0 ? '' : `; compadd -- ${words.join(' ')}`}; _files ;;`;
  });
  return `#compdef kundencheck
_kundencheck() {
  local command= typed
  local -a found
  for typed in \${words[2,CURRENT-1]}; do
    case $typed in ${names.join('|')}) command=$typed; break ;; esac
  done
  case "$command \${words[CURRENT-1]}" in
${values.join('\n')}
  esac
  case $command in
    '') found=(${commands.map(({ name, summary }) => item(name, summary)).join(' ')}); _describe kundencheck found; compadd -- ${global.join(' ')} ;;
${own.join('\n')}
  esac
}
compdef _kundencheck kundencheck
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
