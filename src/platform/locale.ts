/** What the system says of its language: POSIX by the environment, Windows by itself; empty where it says nothing. */
export function localeOf(platform: string, env: Readonly<Record<string, string | undefined>>): string {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (named !== undefined && named !== '') return named;
  return platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : '';
}
