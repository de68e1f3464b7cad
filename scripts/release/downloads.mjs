import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asPage } from '../build/papers.mjs';

/** What of the project goes into a download; types are for programmers, who take the package. */
const PROGRAM = ['bin', 'content', 'dist', 'docs', 'examples'];
const PAPERS = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md'];
/** Pages where somebody looks first, and the documents they are made of. */
const GUIDES = {
  'ANLEITUNG.html': 'docs/handbuch.md',
  'examples/seminar/ANLEITUNG.html': 'examples/seminar/README.md',
};
const WINDOWS_LAUNCHERS = ['kundencheck.cmd', 'Befehlsfenster.cmd'];

/** The files of a download with Node.js in it, by their paths, below a folder of its name. */
export function withRuntime(name, root, target, runtime, partsList) {
  const windows = target.startsWith('windows');
  return below(name, [
    ...(windows ? WINDOWS_LAUNCHERS.map(windowsLauncher) : [unixLauncher()]),
    ...PROGRAM.flatMap((folder) => filesBelow(root, folder)).filter(
      ([path]) => !path.startsWith('dist/types/'),
    ),
    ...PAPERS.map((path) => [path, { bytes: readFileSync(join(root, path)) }]),
    ...guides(root),
    ['SBOM.cdx.json', { bytes: Buffer.from(partsList) }],
    [`runtime/${windows ? 'node.exe' : 'node'}`, { bytes: runtime.executable, executable: true }],
    ['runtime/LICENSE', { bytes: runtime.licence }],
  ]);
}

/** The files of a download that is one executable, with what people read and try. */
export function alone(name, root, executable, runtime, partsList) {
  return below(name, [
    ['kundencheck', { bytes: executable, executable: true }],
    ...['dist/papers', 'docs/seiten', 'examples'].flatMap((folder) => filesBelow(root, folder)),
    ...guides(root),
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

/** Documents as pages for their places in the download. */
function guides(root) {
  return Object.entries(GUIDES).map(([path, document]) => {
    const page = asPage(readFileSync(join(root, document), 'utf8'), document, dirname(path));
    return [path, { bytes: Buffer.from(page) }];
  });
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

function unixLauncher() {
  return ['kundencheck', { bytes: ownLauncher('kundencheck.sh'), executable: true }];
}

/** `cmd.exe` loses labels in files with the line ends of Unix. */
function windowsLauncher(name) {
  return [name, { bytes: Buffer.from(String(ownLauncher(name)).replaceAll('\n', '\r\n')) }];
}
