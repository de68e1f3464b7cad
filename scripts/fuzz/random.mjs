/** Chance from a text: the same text, the same chance. */
export function randomOf(text) {
  let state = 2166136261;
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0), 16777619);
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  const oneOf = (values) => values[below(values.length)];
  const chance = (share) => next() < share;
  const times = (most) => Array.from({ length: 1 + below(most) });
  return { below, oneOf, chance, times };
}
