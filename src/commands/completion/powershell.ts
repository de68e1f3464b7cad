import { type Completable, WITHOUT_COMMAND } from './completable.js';

/** Names alone: an older PowerShell would break the umlauts of descriptions. Where nothing fits, it offers files. */
export function powershellScript({ commands, sets, global }: Completable): string {
  const everywhere = global.map(({ name }) => name);
  const own = commands.map(
    ({ name, options, words }) =>
      `    '${name}' = ${list([...words, ...options.map((option) => option.name), ...everywhere])}`,
  );
  const globalValues = global.flatMap(({ name, choices }) =>
    choices.length === 0 ? [] : [`    '${name}' = ${list(choices)}`],
  );
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, choices }) =>
      choices.length === 0 ? [] : [`    '${name} ${option}' = ${list(choices)}`],
    ),
  );
  return `Register-ArgumentCompleter -Native -CommandName kundencheck -ScriptBlock {
  param($word, $line, $cursor)
  $commands = @{
${own.join('\n')}
  }
  $values = @{
${[...values, ...globalValues].join('\n')}
  }
  $sets = ${list(sets)}
  $typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  $command = $typed | Where-Object { ($commands.ContainsKey($_) -or $sets -contains $_) -and $_ -ne $word } | Select-Object -First 1
  if ($sets -contains $command) { $command = '${WITHOUT_COMMAND}' }
  $before = $typed | Where-Object { $_ -ne $word } | Select-Object -Last 1
  $offered = if ("$before" -and $values.ContainsKey("$before")) { $values["$before"] }
    elseif (-not $command) { @($commands.Keys) + $sets + ${list(everywhere)} }
    elseif ($values.ContainsKey("$command $before")) { $values["$command $before"] }
    else { $commands[$command] }
  $offered | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function list(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word}'`).join(', ')})`;
}
