import type { Path } from '../../core/model/finding.js';
import type { Guide } from '../../core/model/guide.js';
import type { Reminder } from '../../core/model/reminder.js';
import type { FindingsCollector } from './findings-collector.js';
import { DEFAULTS } from './written/defaults.js';
import type { WrittenGuide, WrittenReminder } from './written/guide.js';

export function knownReminder(
  written: WrittenReminder | undefined,
  path: Path,
  findings: FindingsCollector,
): Reminder | null {
  if (written === undefined) return null;
  const { weeks, months } = written;
  return {
    in:
      months === undefined
        ? { unit: 'weeks', count: weeks ?? DEFAULTS.weeks }
        : { unit: 'months', count: months },
    title: findings.line(written.title, [...path, 'title']),
    text: findings.optionalText(written.text, [...path, 'text']),
  };
}

export function knownGuide(written: WrittenGuide | undefined, findings: FindingsCollector): Guide | null {
  if (written === undefined) return null;
  const path: Path = ['guide'];
  const lines = (texts: WrittenGuide['debrief'], key: string) =>
    (texts ?? []).map((text, index) => findings.text(text, [...path, key, index]));
  return {
    aim: findings.optionalText(written.aim, [...path, 'aim']),
    material: lines(written.material, 'material'),
    readings: (written.readings ?? []).map(({ text, source, passage }, index) => ({
      text: findings.text(text, [...path, 'readings', index, 'text']),
      source: source ?? null,
      passage: findings.optionalText(passage, [...path, 'readings', index, 'passage']),
    })),
    plan: (written.plan ?? []).map(({ minutes, title, text }, index) => ({
      minutes,
      title: findings.line(title, [...path, 'plan', index, 'title']),
      text: findings.optionalText(text, [...path, 'plan', index, 'text']),
    })),
    exercises: Object.entries(written.exercises ?? {}).map(([dimension, { title, minutes, text }]) => ({
      dimension,
      title: findings.line(title, [...path, 'exercises', dimension, 'title']),
      minutes: minutes ?? null,
      text: findings.text(text, [...path, 'exercises', dimension, 'text']),
    })),
    debrief: lines(written.debrief, 'debrief'),
    voices: (written.voices ?? []).map(({ says, text }, index) => ({
      says: findings.text(says, [...path, 'voices', index, 'says']),
      text: findings.text(text, [...path, 'voices', index, 'text']),
    })),
  };
}
