/** The figures of one run, each told as soon as it is known, and which goals were missed. */
export class Figures {
  #missed = [];

  /** `goal` is the most a figure may be, or with `{ atLeast }` the least; without one it is only told. */
  tell(what, value, unit, goal = null) {
    const said = `${what.padEnd(44)} ${short(value).padStart(7)} ${unit}`;
    const reached = goal === null || (goal.atLeast === undefined ? value <= goal : value >= goal.atLeast);
    const wanted =
      goal === null
        ? ''
        : ` (goal: ${goal.atLeast === undefined ? `at most ${goal}` : `at least ${goal.atLeast}`})`;
    console.log(`  ${said}${wanted}${reached ? '' : ' MISSED'}`);
    if (!reached) this.#missed.push(`${said}${wanted}`);
  }

  tellMissed() {
    console.log(this.#missed.length === 0 ? '\nNo goal was missed.' : '\nGoals missed:');
    for (const line of this.#missed) console.log(`  ${line}`);
  }
}

/** The middle one; of an even number the upper. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function short(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
