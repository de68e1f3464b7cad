import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The packages of which something went into a bundle, in the order of their folders: each with its folder, name, version,
 * licence, and the checksum (SHA-512, base 64) that the lock holds of it.
 */
export async function bundledPackages(root, inputs) {
  // The whole way, for node_modules may be a link to another place.
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []);
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const lockedAt = (folder) => packages[folder.slice(folder.indexOf('node_modules/'))];
  return Promise.all(
    [...new Set(folders)].sort().map((folder) => described(join(root, folder), lockedAt(folder))),
  );
}

async function described(folder, locked) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return { folder, name, version, license, sha512: locked.integrity.replace(/^sha512-/, '') };
}
