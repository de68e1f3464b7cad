const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Counts as a row of bars, the highest one full; nothing is a dot, so that one person is seen. */
export function histogram(counts: readonly number[]): string {
  const most = Math.max(...counts);
  return counts
    .map((n) => (n === 0 ? '·' : (STEPS[Math.ceil((n / most) * STEPS.length) - 1] ?? '█')))
    .join('');
}
