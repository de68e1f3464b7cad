import { type Finding, finding } from '../../../core/model/finding.js';
import { meansAll } from './tried-values.js';

/** `overall: { dimensions: alle }` means all of them, where none has that name; changes the document. */
export function allDimensions(document: unknown): readonly Finding[] {
  const { overall, dimensions } = document as {
    readonly overall?: { dimensions?: unknown } | null;
    readonly dimensions?: object | null;
  };
  if (typeof overall !== 'object' || overall === null) return [];
  const got = overall.dimensions;
  if (typeof got !== 'string' || got === 'all' || !meansAll(got)) return [];
  if (typeof dimensions === 'object' && dimensions !== null && Object.hasOwn(dimensions, got)) return [];
  overall.dimensions = 'all';
  const found = finding('not-allowed', ['overall', 'dimensions'], { got, allowed: ['all'], near: 'all' });
  return [{ ...found, better: { value: 'all' } }];
}
