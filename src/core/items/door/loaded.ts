import type { Loading } from '../../model/question-set.js';
import type { DimensionReference } from './kind-door.js';

export function loadedReferences({
  loadings,
}: {
  readonly loadings: readonly Loading[];
}): readonly DimensionReference[] {
  return loadings.map(({ dimension }) => ({ dimension, path: ['dimension', dimension] }));
}
