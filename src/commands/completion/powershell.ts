import type { Completable } from './completable.js';

/** Names alone: an older PowerShell would break the umlauts of descriptions. Where nothing fits, it offers files. */
export function powershellScript({ commands, global }: Completable): string {
  const own = commands.map(
    ({ name, options, words }) =>
      `    '${name}' = ${list([...words, ...options.map((option) => option.name), '--help'])}`,
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
${values.join('\n')}
  }
  $typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  $command = $typed | Where-Object { $commands.ContainsKey($_) -and $_ -ne $word } | Select-Object -First 1
  $before = $typed | Where-Object { $_ -ne $word } | Select-Object -Last 1
  $offered = if (-not $command) { @($commands.Keys) + ${list(global)} }
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
