import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asPage } from '../build/papers.mjs';

/** What of the project goes into a download; types are for programmers, who take the package. */
const PROGRAM = ['bin', 'content', 'dist', 'docs', 'examples'];
const PAPERS = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md'];

/** The files of a download with Node.js in it, by their paths, below a folder of its name. */
export function withRuntime(name, root, target, runtime, partsList) {
  const [launcher, node] = target.startsWith('windows')
    ? [['kundencheck.cmd', { bytes: windowsLines(ownLauncher('kundencheck.cmd')) }], 'node.exe']
    : [['kundencheck', { bytes: ownLauncher('kundencheck.sh'), executable: true }], 'node'];
  return below(name, [
    launcher,
    ...PROGRAM.flatMap((folder) => filesBelow(root, folder)).filter(
      ([path]) => !path.startsWith('dist/types/'),
    ),
    ...PAPERS.map((path) => [path, { bytes: readFileSync(join(root, path)) }]),
    ['ANLEITUNG.html', { bytes: Buffer.from(handbook(root)) }],
    ['SBOM.cdx.json', { bytes: Buffer.from(partsList) }],
    [`runtime/${node}`, { bytes: runtime.executable, executable: true }],
    ['runtime/LICENSE', { bytes: runtime.licence }],
  ]);
}

/** The files of a download that is one executable. */
export function alone(name, root, executable, runtime, partsList) {
  return below(name, [
    ['kundencheck', { bytes: executable, executable: true }],
    ['LICENSE', { bytes: readFileSync(join(root, 'LICENSE')) }],
    ['LICENSE-Node.js', { bytes: runtime.licence }],
    ['THIRD-PARTY-NOTICES.txt', { bytes: readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt')) }],
    ['SBOM.cdx.json', { bytes: Buffer.from(partsList) }],
  ]);
}

/** The sums of files by their names, as `sha256sum --check` reads them. */
export function checksums(sums) {
  return [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The handbook, where somebody looks first. */
function handbook(root) {
  return asPage(readFileSync(join(root, 'docs/handbuch.md'), 'utf8'), 'docs/handbuch.md', '.');
}

function below(folder, entries) {
  return entries.map(([path, file]) => [`${folder}/${path}`, file]);
}

function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
      { bytes: readFileSync(path) },
    ]);
}

function ownLauncher(name) {
  return readFileSync(new URL(`launchers/${name}`, import.meta.url));
}

/** `cmd.exe` loses labels in files with the line ends of Unix. */
function windowsLines(bytes) {
  return Buffer.from(String(bytes).replaceAll('\n', '\r\n'));
}
