/** Stops this process as Ctrl-Z does in a shell; `continued` is called when the shell brings it back. */
export function suspendProcess(continued: () => void): void {
  process.once('SIGCONT', continued);
  process.kill(process.pid, 'SIGTSTP');
}
