import * as z from 'zod';
import { allow, MAX_PARTS, percent, text } from './values.js';

const band = z.strictObject({ from: percent, title: text, text: text.optional() });

const norms = z.strictObject({
  mean: percent,
  sd: z.number().min(0.01).max(100),
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
    bands: z.array(band).max(MAX_PARTS).optional(),
    norms: norms.optional(),
  }),
]);

export type WrittenDimension = z.output<typeof writtenDimension>;
