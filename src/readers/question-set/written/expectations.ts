import * as z from 'zod';
import { MAX_PARTS, text } from './values.js';

const answer = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.number(), z.string()])),
]);

/** A sheet and what must come out of it, such as an example that an instrument's manual gives. */
export const writtenExpectations = z
  .array(
    z
      .strictObject({
        name: text.optional(),
        answers: z.record(z.string(), answer),
        scores: z.record(z.string(), z.union([z.number(), z.null()])).optional(),
        bands: z.record(z.string(), z.union([text, z.null()])).optional(),
        advice: z.array(z.string()).optional(),
      })
      .meta({ id: 'expectation' }),
  )
  .max(MAX_PARTS);

export type WrittenExpectations = z.output<typeof writtenExpectations>;
