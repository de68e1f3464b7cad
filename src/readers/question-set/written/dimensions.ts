import * as z from 'zod';
import { DEFAULTS, orElse } from './defaults.js';
import { allow, MAX_PARTS, measure, text } from './values.js';

const band = z
  .strictObject({
    from: measure.optional(),
    upTo: measure.optional(),
    title: text,
    text: text.optional(),
  })
  .meta({ id: 'band' });

const unit = z.enum(['percent', 'mean', 'sum']);
const score = z.union([
  unit,
  z
    .strictObject({
      unit: orElse(unit, DEFAULTS.unit),
      times: orElse(z.number().min(0.001).max(1000), DEFAULTS.times),
    })
    .meta({ id: 'score' }),
]);

const norms = z
  .strictObject({
    mean: measure,
    sd: z.number().min(0.0001).max(1e12),
    reliability: z.number().min(0).max(1),
    n: z.number().int().min(1).optional(),
    population: text.optional(),
    source: z.string().optional(),
  })
  .meta({ id: 'norms' });

export const writtenDimension = z.union([
  text,
  z
    .strictObject({
      title: text,
      about: text.optional(),
      allow: allow.optional(),
      higher: orElse(z.enum(['better', 'worse', 'neutral']), DEFAULTS.higher),
      minAnswered: z.number().min(0).max(1).optional(),
      maxMissing: z.number().int().min(0).max(500).optional(),
      score: orElse(score, DEFAULTS.unit),
      unasked: orElse(z.enum(['leave', 'zero']), DEFAULTS.unasked),
      bands: z.array(band).max(MAX_PARTS).optional(),
      norms: norms.optional(),
    })
    .meta({ id: 'dimension' }),
]);

export type WrittenDimension = z.output<typeof writtenDimension>;
export type WrittenBand = z.output<typeof band>;
export type WrittenNorms = z.output<typeof norms>;
