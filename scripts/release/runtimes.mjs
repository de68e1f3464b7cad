import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const { version, runtimes } = JSON.parse(readFileSync(new URL('runtimes.json', import.meta.url), 'utf8'));

/** The systems that a release is made for. */
export const targets = runtimes.map(({ target }) => target);

/**
 * The Node.js of a target as its makers built and signed it, and its licence: from the package of this name, which is
 * fetched once, by npm and from wherever npm is set up to look, and must have the checksum that stands in the list.
 */
export function runtimeFor(target, cache) {
  const runtime = runtimes.find((one) => one.target === target);
  const executable = unpacked(runtime, cache, runtime.executable);
  // The package for Windows comes without it; it is the same for all.
  const licence = unpacked(
    runtimes.find((one) => one.target === 'linux-x64'),
    cache,
    'LICENSE',
  );
  return { version, executable, licence };
}

function unpacked(runtime, cache, file) {
  return output('tar', ['-xzOf', fetched(runtime, cache), `package/${file}`], cache);
}

/** The packed package; one with another checksum is not used, nor kept. */
function fetched({ package: name, integrity }, cache) {
  mkdirSync(cache, { recursive: true });
  const packed = join(cache, `${name}-${version}.tgz`);
  if (!existsSync(packed)) output('npm', ['pack', '--silent', `${name}@${version}`], cache);
  const found = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`;
  if (found === integrity) return packed;
  rmSync(packed);
  throw new Error(`${name} ${version} is not what runtimes.json names: ${found}`);
}

function output(command, args, folder) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    maxBuffer: 2 ** 29,
    // On Windows, npm is a script.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
