import { finding } from '../../../core/model/finding.js';
import { decodeUtf8 } from '../../decode-text.js';
import { failed, type Reading } from '../../located.js';
import { readYaml } from '../../yaml/document.js';

export const MAX_MAP_BYTES = 256 * 1024;

/** Reads which column is which item: YAML or JSON, a header and an item's id (or `person`, or null) each. */
export function readColumnMap(bytes: Uint8Array): Reading<ReadonlyMap<string, string | null>> {
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') return failed({ finding: text, place: null });
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const { value, findings, locate } = yaml.value;
  if (findings.length > 0) return { ok: false, findings };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed({ finding: finding('map-shape', [], {}), place: locate([], false) });
  const map = new Map<string, string | null>();
  for (const [column, target] of Object.entries(value)) {
    if (target !== null && typeof target !== 'string' && typeof target !== 'number')
      return failed({ finding: finding('map-shape', [], {}), place: locate([column], false) });
    map.set(column, target === null ? null : String(target));
  }
  return { ok: true, value: map };
}
