import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inject } from 'postject';

// From Node's documentation of single executable applications.
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/**
 * The program and everything it needs as one blob for a Node.js to carry; it is the same for every system, as it holds no
 * compiled code. `node`: an executable of the very version that will carry it, which must run here.
 */
export async function blobOf(root, version, node) {
  const folder = mkdtempSync(join(tmpdir(), 'kundencheck-single-'));
  try {
    const at = (name) => join(folder, name);
    await bundleInto(at('main.cjs'), root, version);
    writeFileSync(
      at('sea.json'),
      JSON.stringify({
        // Named from here, for the blob holds this name, and the folder has another one each time.
        main: 'main.cjs',
        output: 'blob',
        disableExperimentalSEAWarning: true,
        useCodeCache: false,
        assets: Object.fromEntries(ownFiles(root).map((name) => [name, join(root, 'dist', name)])),
      }),
    );
    writeFileSync(at('node'), node);
    chmodSync(at('node'), 0o700);
    const { status, stderr, error } = spawnSync(at('node'), ['--experimental-sea-config', 'sea.json'], {
      cwd: folder,
    });
    if (status !== 0) throw error ?? new Error(String(stderr));
    return readFileSync(at('blob'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An executable for Linux that carries a blob. */
export async function carrying(node, blob) {
  const folder = mkdtempSync(join(tmpdir(), 'kundencheck-single-'));
  try {
    const file = join(folder, 'kundencheck');
    writeFileSync(file, node);
    await inject(file, 'NODE_SEA_BLOB', blob, { sentinelFuse: FUSE });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundleInto(outfile, root, version) {
  return build({
    entryPoints: [fileURLToPath(new URL('entry.cjs', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
    absWorkingDir: root,
    define: { KUNDENCHECK_VERSION: JSON.stringify(version) },
  });
}

/** What the program reads of its own while it runs. */
function ownFiles(root) {
  return ['content', 'page'].flatMap((folder) =>
    readdirSync(join(root, 'dist', folder))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}
