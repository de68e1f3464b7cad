import { type Completable, WITHOUT_COMMAND } from './completable.js';

/** Where nothing of ours fits, bash offers files. */
export function bashScript({ commands, sets, global }: Completable): string {
  const names = commands.map(({ name }) => name);
  const everywhere = global.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, takesValue, choices }) =>
      takesValue ? [`    '${name} ${option}') ${offer(choices)}; return ;;`] : [],
    ),
  );
  const globalValues = global.flatMap(({ name, takesValue, choices }) =>
    takesValue ? [`    ${name}) ${offer(choices)}; return ;;`] : [],
  );
  const own = commands.map(
    ({ name, options, words }) =>
      `    ${name}) ${offer([...words, ...options.map((option) => option.name), ...everywhere])} ;;`,
  );
  return `_kundencheck() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= typed
  for typed in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $typed in
    ${names.join('|')}) command=$typed; break ;;
    ${sets.join('|')}) command=${WITHOUT_COMMAND}; break ;;
    esac
  done
  case $before in
${globalValues.join('\n')}
  esac
  case "$command $before" in
${values.join('\n')}
  esac
  case $command in
    '') ${offer([...names, ...sets, ...everywhere])} ;;
${own.join('\n')}
  esac
}
complete -o default -F _kundencheck kundencheck
`;
}

function offer(words: readonly string[]): string {
  return words.length === 0 ? 'COMPREPLY=()' : `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word"))`;
}
