import type * as z from 'zod';

/** What holds where an author says nothing. */
export const DEFAULTS = {
  format: 1,
  version: '1.0.0',
  language: 'de',
  address: 'du',
  minAnswered: 0.5,
  higher: 'better',
  unasked: 'leave',
  unit: 'percent',
  times: 1,
  kind: 'scale',
  optional: false,
  reverse: false,
  weight: 1,
  count: 'scores',
  other: false,
  overall: 'all',
  priority: 0,
  /** How long a reminder waits that names no time. */
  weeks: 4,
} as const;

/** A key that may be left out, and what holds then; editors show it. */
export function orElse<T extends z.ZodType>(schema: T, otherwise: z.output<T>): z.ZodOptional<T> {
  return schema.optional().meta({ default: otherwise });
}
