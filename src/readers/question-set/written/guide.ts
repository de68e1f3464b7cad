import * as z from 'zod';
import { text } from './values.js';

const minutes = z.number().int().min(1).max(600);

/** A date to come back to. No date lies farther away than ten years. */
export const writtenReminder = z.strictObject({
  weeks: z.number().int().min(1).max(520).optional(),
  months: z.number().int().min(1).max(120).optional(),
  title: text,
  text: text.optional(),
});

export const writtenGuide = z.strictObject({
  aim: text.optional(),
  material: z.array(text).optional(),
  readings: z
    .array(z.strictObject({ text, source: z.string().optional(), passage: text.optional() }))
    .optional(),
  plan: z.array(z.strictObject({ minutes, title: text, text: text.optional() })).optional(),
  exercises: z
    .record(z.string(), z.strictObject({ title: text, minutes: minutes.optional(), text }))
    .optional(),
  debrief: z.array(text).optional(),
  voices: z.array(z.strictObject({ says: text, text })).optional(),
});

export type WrittenReminder = z.output<typeof writtenReminder>;
export type WrittenGuide = z.output<typeof writtenGuide>;
