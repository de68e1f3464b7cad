import * as z from 'zod';
import { MAX_POINTS } from '../../../core/checks/scales.js';
import { fileCode, MAX_PARTS, measure, text } from './values.js';

export const writtenScale = z.union([
  z.array(text),
  z
    .strictObject({
      from: z.number().int().optional(),
      to: z.number().int().optional(),
      labels: z.array(text).optional(),
      low: text.optional(),
      high: text.optional(),
      codes: z.array(fileCode).max(MAX_POINTS).optional(),
      values: z.array(measure).max(MAX_POINTS).optional(),
      missing: z.array(fileCode).max(MAX_PARTS).optional(),
    })
    .meta({ id: 'scale' }),
]);

export type WrittenScale = z.output<typeof writtenScale>;
