import * as z from 'zod';
import type { ItemKindName } from '../../../core/model/question-set.js';
import { writtenCondition } from './conditions.js';
import { writtenScale } from './scales.js';
import { allow, fileCode, id, MAX_PARTS, measure, percent, text, weight } from './values.js';

const loading = z.union([
  weight,
  z.strictObject({ weight: weight.optional(), reverse: z.boolean().optional() }),
]);

const option = z.strictObject({
  id: id.optional(),
  text,
  textOther: text.optional(),
  why: text.optional(),
  code: fileCode.optional(),
  scores: z.record(z.string(), percent).optional(),
});

const ITEM_KINDS = {
  scale: 'scale',
  choice: 'choice',
  many: 'many',
  'yes-no': 'yes-no',
  number: 'number',
  text: 'text',
} as const satisfies { readonly [K in ItemKindName]: K };

/** One shape for every kind of item; which key belongs to which kind is checked afterwards. */
export const writtenItem = z.strictObject({
  id: id.optional(),
  kind: z.enum(ITEM_KINDS).optional(),
  text,
  textOther: text.optional(),
  help: text.optional(),
  when: writtenCondition.optional(),
  optional: z.boolean().optional(),
  notApplicable: z.boolean().optional(),
  allow: allow.optional(),
  dimension: z.union([z.string(), z.record(z.string(), loading)]).optional(),
  scale: z.union([z.string(), ...writtenScale.options]).optional(),
  reverse: z.boolean().optional(),
  weight: weight.optional(),
  options: z.array(option).max(MAX_PARTS).optional(),
  min: measure.optional(),
  max: measure.optional(),
  unit: text.optional(),
  other: z.union([z.boolean(), z.string()]).optional(),
  count: z.enum(['scores', 'ticks']).optional(),
  columns: z.array(text).max(MAX_PARTS).optional(),
});

export type WrittenItem = z.output<typeof writtenItem>;
export type WrittenOption = z.output<typeof option>;
