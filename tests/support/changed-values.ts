type Key = string | number;

/** Where each single value of a document stands. */
export function valuesIn(document: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  if (typeof document !== 'object' || document === null) return [path];
  return Object.entries(document).flatMap(([key, inner]) =>
    valuesIn(inner, [...path, Array.isArray(document) ? Number(key) : key]),
  );
}

/** The same document with another value at one place; it may break a rule of the format. */
export function withOther(document: unknown, [key, ...rest]: readonly Key[]): unknown {
  if (key === undefined) return otherValue(document);
  const copy = structuredClone(document) as Record<Key, unknown>;
  copy[key] = withOther(copy[key], rest);
  return copy;
}

const WORDS: Readonly<Record<string, string>> = {
  ...{
    better: 'worse',
    mean: 'sum',
    leave: 'zero',
    zustimmung: 'thermometer',
    geduld: 'hast',
    ticks: 'scores',
  },
  ...{ all: 'geduld', hast: 'geduld', a: 'b', b: 'a', du: 'sie' },
};

function otherValue(value: unknown): unknown {
  if (typeof value === 'string') return WORDS[value] ?? `${value}x`;
  if (typeof value === 'number') return value > 0 && value < 1 ? value / 2 : value + 1;
  return value !== true;
}
