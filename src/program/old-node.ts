import { oldNode } from '../messages/german/old-node.js';

/** What is asked of the running program. */
interface Running {
  readonly versions: { readonly node: string };
  readonly stderr: { write(text: string): unknown };
  exitCode?: number;
}

/** Says that this Node is too old; built so that very old ones can read it. */
export function refuse(running: Running): void {
  running.stderr.write(`${oldNode(running.versions.node)}\n`);
  running.exitCode = 2;
}
