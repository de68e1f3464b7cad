import * as z from 'zod';
import type { ItemKindName } from '../../../core/model/question-set.js';
import { writtenCondition } from './conditions.js';
import { DEFAULTS, orElse } from './defaults.js';
import { writtenScale } from './scales.js';
import { allow, fileCode, id, MAX_PARTS, measure, percent, text, weight } from './values.js';

const loading = z.union([
  weight,
  z.strictObject({ weight: weight.optional(), reverse: z.boolean().optional() }).meta({ id: 'loading' }),
]);

const option = z
  .strictObject({
    id: id.optional(),
    text,
    textOther: text.optional(),
    why: text.optional(),
    code: fileCode.optional(),
    scores: z.record(z.string(), percent).optional(),
  })
  .meta({ id: 'option' });

const ITEM_KINDS = {
  scale: 'scale',
  choice: 'choice',
  many: 'many',
  'yes-no': 'yes-no',
  number: 'number',
  text: 'text',
} as const satisfies { readonly [K in ItemKindName]: K };

/** One shape for every kind of item; which key belongs to which kind is checked afterwards. */
export const writtenItem = z
  .strictObject({
    id: id.optional(),
    kind: orElse(z.enum(ITEM_KINDS), DEFAULTS.kind),
    text,
    textOther: text.optional(),
    help: text.optional(),
    when: writtenCondition.optional(),
    optional: orElse(z.boolean(), DEFAULTS.optional),
    notApplicable: z.boolean().optional(),
    allow: allow.optional(),
    dimension: z.union([z.string(), z.record(z.string(), loading)]).optional(),
    scale: z.union([z.string(), ...writtenScale.options]).optional(),
    reverse: orElse(z.boolean(), DEFAULTS.reverse),
    weight: orElse(weight, DEFAULTS.weight),
    options: z.array(option).max(MAX_PARTS).optional(),
    min: measure.optional(),
    max: measure.optional(),
    unit: text.optional(),
    other: orElse(z.union([z.boolean(), z.string()]), DEFAULTS.other),
    count: orElse(z.enum(['scores', 'ticks']), DEFAULTS.count),
    missing: z.array(fileCode).max(MAX_PARTS).optional(),
    columns: z.array(text).max(MAX_PARTS).optional(),
    was: z.union([id, z.array(id).max(MAX_PARTS)]).optional(),
  })
  .meta({ id: 'item' });

export type WrittenItem = z.output<typeof writtenItem>;
export type WrittenOption = z.output<typeof option>;
