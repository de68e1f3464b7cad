import * as z from 'zod';
import { DEFAULTS, orElse } from './defaults.js';
import { text } from './values.js';

const minutes = z.number().int().min(1).max(600);

/** A date to come back to. No date lies farther away than ten years. */
export const writtenReminder = z
  .strictObject({
    weeks: orElse(z.number().int().min(1).max(520), DEFAULTS.weeks),
    months: z.number().int().min(1).max(120).optional(),
    title: text,
    text: text.optional(),
  })
  .meta({ id: 'reminder' });

export const writtenGuide = z
  .strictObject({
    aim: text.optional(),
    material: z.array(text).optional(),
    readings: z
      .array(
        z
          .strictObject({ text, source: z.string().optional(), passage: text.optional() })
          .meta({ id: 'reading' }),
      )
      .optional(),
    plan: z
      .array(z.strictObject({ minutes, title: text, text: text.optional() }).meta({ id: 'step' }))
      .optional(),
    exercises: z
      .record(
        z.string(),
        z.strictObject({ title: text, minutes: minutes.optional(), text }).meta({ id: 'exercise' }),
      )
      .optional(),
    debrief: z.array(text).optional(),
    voices: z.array(z.strictObject({ says: text, text }).meta({ id: 'voice' })).optional(),
  })
  .meta({ id: 'guide' });

export type WrittenReminder = z.output<typeof writtenReminder>;
export type WrittenGuide = z.output<typeof writtenGuide>;
