import type { Completable } from './completable.js';

/** Where nothing of ours fits, bash offers files. */
export function bashScript({ commands, global }: Completable): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, takesValue, choices }) =>
      takesValue ? [`    '${name} ${option}') ${offer(choices)}; return ;;`] : [],
    ),
  );
  const own = commands.map(
    ({ name, options, words }) =>
      `    ${name}) ${offer([...words, ...options.map((option) => option.name), '--help'])} ;;`,
  );
  return `_kundencheck() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= typed
  for typed in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $typed in ${names.join('|')}) command=$typed; break ;; esac
  done
  case "$command $before" in
${values.join('\n')}
  esac
  case $command in
    '') ${offer([...names, ...global])} ;;
${own.join('\n')}
  esac
}
complete -o default -F _kundencheck kundencheck
`;
}

function offer(words: readonly string[]): string {
  return words.length === 0 ? 'COMPREPLY=()' : `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word"))`;
}
