import { spawn } from 'node:child_process';

/** How long an opener may take to say that it has failed. */
const PATIENCE_MS = 1500;

/** Opens a file in the person's browser; false where that is known to have failed. */
export function openInBrowser(path: string, platform: string = process.platform): Promise<boolean> {
  const [command, ...args] = openerFor(platform);
  return new Promise((resolve) => {
    const opener = spawn(command, [...args, path], { detached: true, stdio: 'ignore' });
    const patience = setTimeout(() => resolve(true), PATIENCE_MS);
    const ended = (opened: boolean) => {
      clearTimeout(patience);
      resolve(opened);
    };
    opener.on('error', () => ended(false));
    opener.on('exit', (code) => ended(code === 0));
    opener.unref();
  });
}

function openerFor(platform: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // `start` would be the shell's, for which some signs in a name are commands.
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
}
