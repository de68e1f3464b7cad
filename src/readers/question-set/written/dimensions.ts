import * as z from 'zod';
import { allow, MAX_PARTS, measure, text } from './values.js';

const band = z.strictObject({
  from: measure.optional(),
  upTo: measure.optional(),
  title: text,
  text: text.optional(),
});

const unit = z.enum(['percent', 'mean', 'sum']);
const score = z.union([
  unit,
  z.strictObject({ unit: unit.optional(), times: z.number().min(0.001).max(1000).optional() }),
]);

const norms = z.strictObject({
  mean: measure,
  sd: z.number().min(0.0001).max(1e12),
  reliability: z.number().min(0).max(1),
  n: z.number().int().min(1).optional(),
  population: text.optional(),
  source: z.string().optional(),
});

export const writtenDimension = z.union([
  text,
  z.strictObject({
    title: text,
    about: text.optional(),
    allow: allow.optional(),
    higher: z.enum(['better', 'worse', 'neutral']).optional(),
    minAnswered: z.number().min(0).max(1).optional(),
    maxMissing: z.number().int().min(0).max(500).optional(),
    score: score.optional(),
    unasked: z.enum(['leave', 'zero']).optional(),
    bands: z.array(band).max(MAX_PARTS).optional(),
    norms: norms.optional(),
  }),
]);

export type WrittenDimension = z.output<typeof writtenDimension>;
export type WrittenBand = z.output<typeof band>;
export type WrittenNorms = z.output<typeof norms>;
