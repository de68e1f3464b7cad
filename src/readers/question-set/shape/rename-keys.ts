import type * as z from 'zod';
import type { Finding, Path } from '../../../core/model/finding.js';
import { nearest } from '../../../core/text/nearest.js';
import { keysAt } from './known-keys.js';
import { triedFor } from './tried-keys.js';
import { renamedKey } from './unknown-key.js';

export interface Renamed {
  /** The document with the keys that were meant. */
  readonly document: unknown;
  readonly findings: readonly Finding[];
  /** The path in the written document of one in this. */
  written(path: Path): Path;
}

/** Reads a key that the format does not know as the one it was tried for, so that its value is looked at too. */
export function renameKeys(document: unknown, schema: z.core.$ZodType): Renamed {
  const findings: Finding[] = [];
  const names = new Map<string, string>();
  const renamed = (value: unknown, path: Path, from: Path): unknown => {
    if (Array.isArray(value))
      return value.map((part, index) => renamed(part, [...path, index], [...from, index]));
    if (typeof value !== 'object' || value === null) return value;
    const known = keysAt(schema, path);
    const present = new Set(Object.keys(value));
    const entries = Object.entries(value).map(([key, part]) => {
      const meant = known.length === 0 || known.includes(key) ? null : meantKey(key, known, present);
      const name = meant ?? key;
      if (meant !== null) {
        present.add(meant);
        names.set(JSON.stringify([...path, meant]), key);
        findings.push(renamedKey([...from, key], key, meant, known));
      }
      return [name, renamed(part, [...path, name], [...from, key])];
    });
    return Object.fromEntries(entries);
  };
  return {
    document: renamed(document, [], []),
    findings,
    written: (path) => path.map((key, depth) => names.get(JSON.stringify(path.slice(0, depth + 1))) ?? key),
  };
}

function meantKey(key: string, known: readonly string[], present: ReadonlySet<string>): string | null {
  const free = known.filter((candidate) => !present.has(candidate));
  return triedFor(key, free) ?? nearest(key, free);
}
