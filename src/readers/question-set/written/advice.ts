import { z } from 'zod';
import { writtenCondition } from './conditions.js';
import { id, text } from './values.js';

export const writtenAdvice = z.strictObject({
  id: id.optional(),
  when: writtenCondition,
  priority: z.number().min(0).max(100).optional(),
  title: text,
  text,
  try: text.optional(),
  source: z.string().optional(),
  passage: text.optional(),
});
