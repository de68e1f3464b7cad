import { resolve } from 'node:path';
import { readLimited } from '../../platform/files.js';
import type { LocatedFinding } from '../../readers/located.js';
import { type Context, UsageError } from '../command.js';
import { tooLarge } from '../load-set.js';

type MapReading =
  | { readonly map: ReadonlyMap<string, string | null> }
  | { readonly findings: readonly LocatedFinding[]; readonly file: string };

/** The column map that somebody named; an empty one where nobody did. */
export async function columnMap({ world, messages }: Context, path: string | undefined): Promise<MapReading> {
  if (path === undefined) return { map: new Map() };
  const { MAX_MAP_BYTES, readColumnMap } = await import('../../readers/answers/columns/column-map.js');
  const reading = await readLimited(resolve(world.folder, path), MAX_MAP_BYTES);
  if (!reading.ok && reading.problem === 'too-large')
    return { findings: [tooLarge(reading.bytes, MAX_MAP_BYTES)], file: path };
  if (!reading.ok) throw new UsageError(messages.commands.errors.file(path, reading.problem));
  const map = readColumnMap(reading.bytes);
  return map.ok ? { map: map.value } : { findings: map.findings, file: path };
}
