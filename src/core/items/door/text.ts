import type { KindDoor } from './kind-door.js';

export const textDoor: KindDoor<'text'> = {
  check: () => [],
  references: () => [],
  expected: () => ({ kind: 'text' }),
  parse(_, written) {
    if (Array.isArray(written)) return { ok: false, problem: 'not-understood', expected: { kind: 'text' } };
    return { ok: true, answer: String(written) };
  },
};
