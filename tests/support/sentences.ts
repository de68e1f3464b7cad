export interface Leaf {
  readonly path: string;
  readonly said: unknown;
}

/** Every sentence of messages, by its path; a function stands for all it can say. */
export function leaves(value: unknown, path: string): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, said: value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** The texts that a sentence is made of. */
export const textsIn = (said: unknown): readonly string[] =>
  typeof said === 'string' ? [said] : literalsIn(String(said));

export function literalsIn(code: string): readonly string[] {
  const literals = code.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g);
  return [...literals].map(([text]) => text.slice(1, -1).replace(/\$\{[^}]*\}/g, '0'));
}
