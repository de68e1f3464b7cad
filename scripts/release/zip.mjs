import { zipSync } from 'fflate';

// Read as local time by the library, written without a zone: the same bytes everywhere.
const WHEN = new Date(1980, 0, 1);
const UNIX = 3;

/**
 * A zip of files by their paths: in order of the paths, all of one moment, with the rights that a file has on Unix. The
 * same files give the same bytes.
 */
export function zipped(files) {
  const ordered = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      ordered.map(([path, { bytes, executable = false }]) => [
        path,
        [bytes, { os: UNIX, attrs: (0o100000 | (executable ? 0o755 : 0o644)) << 16, mtime: WHEN }],
      ]),
    ),
    { level: 6 },
  );
}
