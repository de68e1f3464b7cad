import type { Difference, OldAnswers, Step } from './difference.js';

const STEPS: readonly Step[] = ['patch', 'minor', 'major'];
const ANSWERS: readonly OldAnswers[] = ['fit', 'readable', 'broken'];

/** What all differences together mean. */
export function worst(differences: readonly Difference[]): {
  readonly step: Step | null;
  readonly answers: OldAnswers;
} {
  const steps = differences.map(({ step }) => STEPS.indexOf(step));
  const answers = differences.map((one) => ANSWERS.indexOf(one.answers));
  return { step: STEPS[Math.max(-1, ...steps)] ?? null, answers: ANSWERS[Math.max(0, ...answers)] ?? 'fit' };
}

/** The version after a step (semver.org); null where the one before is not made of three numbers. */
export function nextVersion(version: string, step: Step | null): string | null {
  const numbers = numbersOf(version);
  if (numbers === null || step === null) return numbers === null ? null : version;
  const [major, minor, patch] = numbers;
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether a version is another one's or a later one. */
export function isAtLeast(version: string, other: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(other)];
  if (a === null || b === null) return version === other;
  const [first = 0] = a.map((number, index) => number - (b[index] ?? 0)).filter((by) => by !== 0);
  return first >= 0;
}

function numbersOf(version: string): readonly [number, number, number] | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return patch === undefined ? null : [Number(major), Number(minor), Number(patch)];
}
