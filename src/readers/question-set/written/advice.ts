import * as z from 'zod';
import { writtenCondition } from './conditions.js';
import { DEFAULTS, orElse } from './defaults.js';
import { writtenReminder } from './guide.js';
import { allow, id, setId, text } from './values.js';

export const writtenAdvice = z
  .strictObject({
    id: id.optional(),
    when: writtenCondition,
    allow: allow.optional(),
    priority: orElse(z.number().min(0).max(100), DEFAULTS.priority),
    title: text,
    text,
    try: text.optional(),
    titleOther: text.optional(),
    textOther: text.optional(),
    tryOther: text.optional(),
    source: z.string().optional(),
    passage: text.optional(),
    next: setId.optional(),
    reminder: writtenReminder.optional(),
  })
  .meta({ id: 'advice' });
