/**
 * What ordinary people would answer, guessed: the mean code of every scale item and the share of every option, for a
 * sample that sees itself a little on the good side. No data stands behind these numbers; they are an editor's guesses
 * and serve to find advice that nobody or everybody gets.
 */
export interface Guesses {
  /** Mean codes 1..5, before reversal. */
  readonly means: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Chance of a yes. */
  readonly yes: Readonly<Record<string, number>>;
}

export const guesses: Readonly<Record<string, Guesses>> = {
  kurzcheck: {
    means: { m1: 4.2, e1: 4, n1: 2.3, b2: 3.4, h2: 2.3, m2: 2.9, n2: 3.8, e2: 3.1, h1: 3.7, b1: 3.8 },
    shares: {},
    yes: {},
  },
  'magst-du-deine-kunden': {
    means: {
      ...{ mag: 4.2, z1: 3.4, g2: 2.5, a2: 3.4, l1: 3.2, m2: 3.2, z2: 2.6, g1: 2.9, m1: 3, a1: 2.2 },
      ...{ a3: 3.7, l2: 3, g3: 3.6, z3: 3.5, m3: 3.2, l3: 2.6, l4: 3.3 },
    },
    shares: {
      szene1: { a: 0.25, b: 0.25, c: 0.25, d: 0.15, e: 0.1 },
      szene2: { a: 0.12, b: 0.08, c: 0.05, d: 0.4, e: 0.35 },
      szene3: { a: 0.3, b: 0.25, c: 0.25, d: 0.15, e: 0.05 },
      szene4: { a: 0.15, b: 0.25, c: 0.1, d: 0.15, e: 0.35 },
      szene5: { a: 0.25, b: 0.15, c: 0.15, d: 0.45 },
    },
    yes: { jung: 0.2 },
  },
  'was-ist-ein-kunde': {
    means: {
      ...{ a1: 3.7, a2: 3.4, a3: 2.9, a4: 3.1, a5: 3.7, a6: 3.7, a7: 3.8, a8: 2.5, a9: 2.3 },
      ...{ p1: 3.4, p2: 2.4, p3b: 2.6, p4b: 2.6, p5: 2.4, p6: 3.6, p7: 2.6, p8: 3.6, p9: 3.8 },
    },
    shares: {},
    yes: {},
  },
  erreichbarkeit: {
    means: {
      ...{ p2: 4, p3: 4.1, p4: 2.9, m1: 3.3, m2: 3.1, t1: 3.3, t2: 3, s1: 2.8, s2: 2.9, b1: 2.8, b2: 3.5 },
      ...{ v1: 2.3, v2: 2.5, u1: 2.8, u2: 2.3, d1: 3.1, d2: 3.7, n1: 3, n2: 2.9, n3: 3 },
      ...{ g1: 3.9, g2: 2.3, h1: 3.5, h2: 2.6 },
    },
    shares: {
      p1: { a: 0.5, b: 0.25, c: 0.1, d: 0.15 },
      szene1: { a: 0.25, b: 0.35, c: 0.33, d: 0.07 },
      szene2: { a: 0.25, b: 0.45, c: 0.12, d: 0.08, e: 0.1 },
      weg: { a: 0.3, b: 0.2, c: 0.2, d: 0.3 },
      wirklich: { a: 0.2, b: 0.3, c: 0.4, d: 0.1 },
    },
    yes: {},
  },
  haltungen: {
    means: {
      ...{ f1: 3.8, a1: 2.5, s1: 3.8, n1: 2.9, k1: 3.7, u1: 2.9, f2: 4, s2: 2.3, a2: 3.8, n2: 3.7, k2: 2.6 },
      ...{ u2: 3.6, f3: 2.4, s3: 3.9, a3b: 3.7, k3: 2.9, n3: 2.9, u3: 2.4, n4: 4, f4: 3.5, s4: 2.7, k4: 3.7 },
      ...{ u4: 2.3, a4: 3.5 },
    },
    shares: {},
    yes: {},
  },
  bewirken: {
    means: {
      ...{
        w1: 3.2,
        k1: 3.8,
        g2: 1.9,
        s1: 3.6,
        a1: 2.1,
        w2: 3.2,
        a4: 2.3,
        s2: 2.9,
        k2: 2.7,
        g1: 3.8,
        a2: 1.9,
      },
      ...{ w3: 3.6, s4: 1.8, a3: 1.7, k3: 3.5, g4: 3.2, s3: 3.8, a5: 1.8, w4: 4, a6: 3.9 },
      ...{ f1: 3.2, f2: 3.2, f3: 3.4, f4: 3.2 },
    },
    shares: {
      szene1: { a: 0.3, b: 0.25, c: 0.12, d: 0.13, e: 0.2 },
      szene2: { a: 0.12, b: 0.28, c: 0.18, d: 0.14, e: 0.05, f: 0.23 },
    },
    yes: { fuehrt: 0.15 },
  },
};
