import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson, withNode } from '../build/parts-list.mjs';
import { alone, checksums, sha256, withRuntime } from './downloads.mjs';
import { runtimeFor } from './runtimes.mjs';
import { blobOf, carrying } from './single/single-executable.mjs';
import { zipped } from './zip.mjs';

/** Makes the downloads for these targets in an empty folder, from a project that is built; gives their checksums. */
export async function makeRelease(root, folder, targets) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const made = new Map();
  const write = (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    made.set(name, sha256(bytes));
  };
  const list = JSON.parse(readFileSync(join(root, 'dist/SBOM.cdx.json'), 'utf8'));
  write(`kundencheck-${version}.cdx.json`, asJson(list));
  const tarball = `kundencheck-${version}.tgz`;
  pack(root, folder);
  made.set(tarball, sha256(readFileSync(join(folder, tarball))));
  for (const target of targets)
    for (const [name, files] of await downloads({ root, version, list }, target))
      write(`${name}.zip`, zipped(files));
  const sums = checksums(made);
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  return sums;
}

/** The downloads of one target by their names: with Node.js beside the program and, for Linux, in one executable. */
async function downloads({ root, version, list }, target) {
  const cache = join(root, 'node_modules/.cache/kundencheck');
  const runtime = runtimeFor(target, cache);
  const parts = asJson(withNode(list, { version: runtime.version, sha256: sha256(runtime.executable) }));
  const name = `kundencheck-${version}-${target}`;
  const beside = [name, withRuntime(name, root, target, runtime, parts)];
  if (!target.startsWith('linux')) return [beside];
  const here = target === 'linux-x64' ? runtime : runtimeFor('linux-x64', cache);
  const executable = await carrying(runtime.executable, await blobOf(root, version, here.executable));
  return [beside, [`${name}-single`, alone(`${name}-single`, root, executable, runtime, parts)]];
}

/** The package, as npm makes it of what is built. */
function pack(root, folder) {
  const { status, stderr } = spawnSync(`npm pack --ignore-scripts --silent --pack-destination "${folder}"`, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
