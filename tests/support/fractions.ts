/** Fractions of whole numbers, for oracles: slow, plain and exact. The divisor is above 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The decimal that a number is written as. */
export function fraction(x: number): Fraction {
  const [, sign = '', whole = '', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x)) ?? [];
  const over = BigInt(`${sign}${whole}${decimals}`);
  const zeros = decimals.length - Number(power);
  return zeros >= 0
    ? { over, under: 10n ** BigInt(zeros) }
    : { over: over * 10n ** BigInt(-zeros), under: 1n };
}

export const ZERO = fraction(0);

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

export function sum(parts: readonly Fraction[]): Fraction {
  return parts.reduce(plus, ZERO);
}

/** The nearest double: forty digits behind the point, read as JavaScript reads a number. */
export function toNumber({ over: a, under: b }: Fraction): number {
  const digits = ((a < 0n ? -a : a) * 10n ** 40n) / b;
  const text = digits.toString().padStart(41, '0');
  const value = Number(`${text.slice(0, -40)}.${text.slice(-40)}`);
  return a < 0n ? -value : value;
}
