import { spawn } from 'node:child_process';
import { newFolder, program } from './terminal.js';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The program as a script calls it: no terminal, stdin at its end, both outputs piped. */
export function runProgram(args: readonly string[], { folder, env = {} }: RunOptions = {}): Promise<Run> {
  return collect(process.execPath, [program, ...args], folder, env);
}

/** A shell line with `$PROGRAM` in it. */
export function runShell(line: string, { folder, env = {} }: RunOptions = {}): Promise<Run> {
  return collect('/bin/sh', ['-c', line], folder, { PROGRAM: `${process.execPath} ${program}`, ...env });
}

function collect(
  file: string,
  args: readonly string[],
  folder: string | undefined,
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], {
      cwd: folder ?? process.cwd(),
      env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', KUNDENCHECK_DATA: newFolder(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
    child.stdout.on('data', (chunk: Uint8Array) => chunks.stdout.push(chunk));
    child.stderr.on('data', (chunk: Uint8Array) => chunks.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      }),
    );
  });
}
