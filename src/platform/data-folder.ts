import { isAbsolute, join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the platform keeps a program's own data: XDG on Unix, Application Support on macOS, AppData on Windows. */
export function dataFolder(platform: string, env: Environment, home: string): string {
  const own = env.KUNDENCHECK_DATA;
  if (own) return resolve(own);
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'kundencheck');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'kundencheck');
  const shared = env.XDG_DATA_HOME ?? '';
  // A relative one means nothing, says its specification.
  return join(isAbsolute(shared) ? shared : join(home, '.local', 'share'), 'kundencheck');
}
