import * as z from 'zod';
import { writtenAdvice } from './advice.js';
import { writtenDimension } from './dimensions.js';
import { writtenExpectations } from './expectations.js';
import { writtenGuide, writtenReminder } from './guide.js';
import { writtenItem } from './items.js';
import { writtenScale } from './scales.js';
import { allow, setId, text } from './values.js';

const source = z.union([
  text,
  z.strictObject({
    author: text.optional(),
    title: text,
    publisher: text.optional(),
    year: z.number().int().optional(),
    url: z.string().optional(),
  }),
]);

const gap = z.strictObject({
  title: text.optional(),
  of: z.string(),
  minus: z.string(),
  sides: z.array(text).length(2).optional(),
});

const overall = z.strictObject({
  title: text.optional(),
  dimensions: z.union([z.string(), z.array(z.string())]).optional(),
});

/**
 * Format 1 as authors may write it: forgiving, with most things optional. The JSON Schema that `kundencheck schema`
 * prints is generated from this definition. Objects are strict: an unknown key is a finding.
 */
export const writtenQuestionSet = z.strictObject({
  format: z.number().optional(),
  id: setId.optional(),
  version: text.optional(),
  language: z.string().optional(),
  address: z.enum(['du', 'sie']).optional(),
  title: text,
  allow: allow.optional(),
  summary: text.optional(),
  minutes: z.number().min(0.1).max(600).optional(),
  intro: text.optional(),
  closing: text.optional(),
  sources: z.record(z.string(), source).optional(),
  scales: z.record(z.string(), writtenScale).optional(),
  defaults: z
    .strictObject({ scale: z.string().optional(), minAnswered: z.number().min(0).max(1).optional() })
    .optional(),
  dimensions: z.record(z.string(), writtenDimension).optional(),
  items: z.array(writtenItem).min(1),
  gaps: z.record(z.string(), gap).optional(),
  overall: overall.optional(),
  advice: z.array(writtenAdvice).optional(),
  expect: writtenExpectations.optional(),
  reminder: writtenReminder.optional(),
  guide: writtenGuide.optional(),
});

export type WrittenQuestionSet = z.output<typeof writtenQuestionSet>;
