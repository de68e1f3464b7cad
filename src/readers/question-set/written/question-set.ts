import * as z from 'zod';
import { writtenAdvice } from './advice.js';
import { DEFAULTS, orElse } from './defaults.js';
import { writtenDimension } from './dimensions.js';
import { writtenExpectations } from './expectations.js';
import { writtenGuide, writtenReminder } from './guide.js';
import { writtenItem } from './items.js';
import { writtenScale } from './scales.js';
import { allow, fileCode, idKey, MAX_PARTS, setId, text } from './values.js';

const source = z.union([
  text,
  z
    .strictObject({
      author: text.optional(),
      title: text,
      publisher: text.optional(),
      year: z.number().int().optional(),
      url: z.string().optional(),
    })
    .meta({ id: 'source' }),
]);

const gap = z
  .strictObject({
    title: text.optional(),
    of: z.string(),
    minus: z.string(),
    sides: z.array(text).length(2).optional(),
  })
  .meta({ id: 'gap' });

const overall = z
  .strictObject({
    title: text.optional(),
    dimensions: orElse(z.union([z.string(), z.array(z.string())]), DEFAULTS.overall),
  })
  .meta({ id: 'overall' });

/**
 * Format 1 as authors may write it: forgiving, with most things optional. The JSON Schema that `kundencheck schema`
 * prints is generated from this definition. Objects are strict: an unknown key is a finding.
 */
export const writtenQuestionSet = z.strictObject({
  format: orElse(z.number(), DEFAULTS.format),
  id: setId.optional(),
  version: orElse(text, DEFAULTS.version),
  language: orElse(z.string(), DEFAULTS.language),
  address: orElse(z.enum(['du', 'sie']), DEFAULTS.address),
  title: text,
  allow: allow.optional(),
  summary: text.optional(),
  minutes: z.number().min(0.1).max(600).optional(),
  intro: text.optional(),
  closing: text.optional(),
  sources: z.record(idKey, source).optional(),
  scales: z.record(idKey, writtenScale).optional(),
  defaults: z
    .strictObject({
      scale: z.string().optional(),
      minAnswered: orElse(z.number().min(0).max(1), DEFAULTS.minAnswered),
      missing: z.array(fileCode).max(MAX_PARTS).optional(),
    })
    .meta({ id: 'defaults' })
    .optional(),
  dimensions: z.record(idKey, writtenDimension).optional(),
  items: z.array(writtenItem).min(1),
  gaps: z.record(idKey, gap).optional(),
  overall: overall.optional(),
  advice: z.array(writtenAdvice).optional(),
  expect: writtenExpectations.optional(),
  reminder: writtenReminder.optional(),
  guide: writtenGuide.optional(),
});

export type WrittenQuestionSet = z.output<typeof writtenQuestionSet>;
