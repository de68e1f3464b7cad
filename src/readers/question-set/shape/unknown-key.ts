import { type Finding, findingAtKey, type Path } from '../../../core/model/finding.js';
import { nearest } from '../../../core/text/nearest.js';
import { triedFor } from './tried-keys.js';

/** A key that the format does not know, read as the one that was meant. */
export function renamedKey(path: Path, key: string, meant: string, known: readonly string[]): Finding {
  return { ...findingAtKey('unknown-key', path, { key, near: meant, known }), better: { key: meant } };
}

/** A key that the format does not know, and that says nothing: what it may mean is there already, or nobody can tell. */
export function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  const near = triedFor(key, known) ?? nearest(key, known);
  return findingAtKey('unknown-key', path, { key, near, known });
}
