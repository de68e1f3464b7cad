import { type Finding, findingAtKey, type Path } from '../../../core/model/finding.js';

/** A key that the format does not know, with the one that was meant. */
export function unknownKey(path: Path, key: string, near: string | null, known: readonly string[]): Finding {
  const found = findingAtKey('unknown-key', path, { key, near, known });
  return near === null ? found : { ...found, better: { key: near } };
}
