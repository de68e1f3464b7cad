import * as z from 'zod';
import { text } from './values.js';

export const writtenScale = z.union([
  z.array(text),
  z.strictObject({
    from: z.number().int(),
    to: z.number().int().optional(),
    labels: z.array(text).optional(),
    low: text.optional(),
    high: text.optional(),
  }),
]);

export type WrittenScale = z.output<typeof writtenScale>;
