import { doorOf } from '../items/door/registry.js';
import { type Finding, finding, type NamedThing, type Path } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';
import { nearest } from '../text/nearest.js';

export function unknownReference(
  what: NamedThing,
  id: string,
  known: readonly string[],
  path: Path,
): Finding {
  const near = nearest(id, known);
  const found = finding('unknown-reference', path, { what, id, near, known });
  return near === null ? found : { ...found, better: { value: near } };
}

/** Where dimensions are keys; a place falls back to the value where a single one is named. */
function unknownAtKey(id: string, known: readonly string[], path: Path): Finding {
  const found = unknownReference('dimension', id, known, path);
  const better = found.better !== undefined && 'value' in found.better ? String(found.better.value) : null;
  return better === null ? { ...found, atKey: true } : { ...found, atKey: true, better: { key: better } };
}

/** Every dimension that an item or one of its options counts in exists. */
export function itemsNameDimensions(set: QuestionSet): readonly Finding[] {
  const known = set.dimensions.map(({ id }) => id);
  return set.items.flatMap((item, index) =>
    doorOf(item)
      .references(item)
      .filter(({ dimension }) => !known.includes(dimension))
      .map(({ dimension, path }) => unknownAtKey(dimension, known, ['items', index, ...path])),
  );
}

export function sourcesExist(set: QuestionSet): readonly Finding[] {
  const known = set.sources.map(({ id }) => id);
  const named: { readonly source: string | null | undefined; readonly path: Path }[] = [
    ...set.advice.map(({ source }, index) => ({ source, path: ['advice', index, 'source'] })),
    ...set.dimensions.map(({ id, norms }) => ({
      source: norms?.source,
      path: ['dimensions', id, 'norms', 'source'],
    })),
    ...(set.guide?.readings ?? []).map(({ source }, index) => ({
      source,
      path: ['guide', 'readings', index, 'source'],
    })),
  ];
  return named.flatMap(({ source, path }) =>
    typeof source !== 'string' || known.includes(source)
      ? []
      : [unknownReference('source', source, known, path)],
  );
}

export function overallNamesDimensions(set: QuestionSet): readonly Finding[] {
  const path = ['overall', 'dimensions'];
  const known = set.dimensions.map(({ id }) => id);
  return (set.overall?.dimensions ?? []).flatMap((id, index) => {
    const dimension = set.dimensions.find((candidate) => candidate.id === id);
    if (dimension === undefined) return [unknownReference('dimension', id, known, [...path, index])];
    return dimension.higher === 'neutral'
      ? [finding('overall-neutral', [...path, index], { dimension: id })]
      : [];
  });
}

export function exercisesNameDimensions(set: QuestionSet): readonly Finding[] {
  const known = set.dimensions.map(({ id }) => id);
  return (set.guide?.exercises ?? [])
    .filter(({ dimension }) => !known.includes(dimension))
    .map(({ dimension }) => unknownAtKey(dimension, known, ['guide', 'exercises', dimension]));
}
