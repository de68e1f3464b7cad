/** Every number of a set and of an answer counts as the decimal that it is written as, in units of 10 to the -24. */
const DECIMALS = 24;
export const ONE = 10n ** BigInt(DECIMALS);

/** A number as a whole number of these units, so that sums of them are exact whatever their order. */
export function exactly(x: number): bigint {
  const [digits = '0', power = '0'] = x.toExponential().split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const shift = DECIMALS - fraction.length + Number(power);
  const units = BigInt(whole + fraction);
  return shift >= 0 ? units * 10n ** BigInt(shift) : units / 10n ** BigInt(-shift);
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const BITS = 64n;

/** The double nearest to `a / b`, b above 0: equal fractions are equal doubles. */
export function quotient(a: bigint, b: bigint): number {
  const divisor = greatestCommonDivisor(a < 0n ? -a : a, b);
  const [over, under] = [a / divisor, b / divisor];
  if (over <= SAFE && over >= -SAFE && under <= SAFE) return Number(over) / Number(under) + 0;
  return roundedQuotient(over, under);
}

/** With 64 bits or more of the quotient, and the last one set where something is left, rounding once is right. */
function roundedQuotient(over: bigint, under: bigint): number {
  const [size, negative] = over < 0n ? [-over, true] : [over, false];
  const lengths = BigInt(under.toString(2).length - size.toString(2).length);
  const shift = lengths + BITS > 0n ? lengths + BITS : 0n;
  const shifted = size << shift;
  const sticky = shifted % under === 0n ? 0n : 1n;
  const value = Number((shifted / under) | sticky) * 2 ** -Number(shift);
  return negative ? -value : value;
}

/** A number in two doubles: the nearest one and what it leaves over, so that sums of a few of them round rightly. */
export interface Precise {
  readonly nearest: number;
  readonly rest: number;
}

const FRACTION_BITS = 120n;

export function preciseQuotient(a: bigint, b: bigint): Precise {
  const nearest = quotient(a, b);
  const rest = (a << FRACTION_BITS) / b - fixed(nearest);
  return { nearest, rest: Number(rest) * 2 ** -Number(FRACTION_BITS) };
}

/** A double in units of 2 to the -120. */
function fixed(x: number): bigint {
  let [whole, bits] = [x, FRACTION_BITS];
  for (; bits > 0n && !Number.isInteger(whole); bits -= 1n) whole *= 2;
  return BigInt(Math.trunc(whole)) << bits;
}

/** Adds up a few numbers so that equal sums are equal doubles, whatever they are made of. */
export class PreciseSum {
  #nearest = 0;
  #rest = 0;

  /** With what its rounding loses (Knuth's two-sum). */
  add(nearest: number, rest: number): void {
    const sum = this.#nearest + nearest;
    const added = sum - this.#nearest;
    this.#rest += this.#nearest - (sum - added) + (nearest - added) + rest;
    this.#nearest = sum;
  }

  /** The sum; it begins anew. */
  take(): number {
    const sum = this.#nearest + this.#rest;
    this.#nearest = 0;
    this.#rest = 0;
    return sum + 0;
  }
}
