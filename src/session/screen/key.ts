/** A key as terminals report it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** Ctrl or Alt held down: never an answer, whatever the letter. */
export function isModified({ ctrl, meta, name }: Key): boolean {
  // Escape comes as if Alt were held where another key follows at once.
  return ctrl === true || (meta === true && name !== 'escape');
}

export function isEnter(key: Key): boolean {
  return key.name === 'return' && !isModified(key);
}

/** The character that a key writes, one as people see it; null for all other keys. */
export function typedBy(key: Key): string | null {
  if (isModified(key)) return null;
  const { sequence } = key;
  return sequence !== undefined && /^[^\u0000-\u001f\u007f-\u009f]+$/.test(sequence) ? sequence : null;
}

/** What a terminal brings: a key, or a text put in whole (a paste, or what an editor gave back). */
export type Input =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'paste'; readonly text: string };
