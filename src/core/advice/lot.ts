/**
 * A lot (0 to 2^32 - 1) for a dimension, drawn from nothing but the answers: equal sheets draw alike, and over many
 * sheets no place in the author's list wins. The mixing is that of common integer hashes.
 */
export function lotOf(place: number, answers: number): number {
  let mixed = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(Math.round(answers) + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
