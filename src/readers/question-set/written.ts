import { z } from 'zod';

/**
 * Format 1 as authors may write it: forgiving, with most things optional. The JSON Schema that `kundencheck schema`
 * prints is generated from this definition. Objects are strict: an unknown key is a finding.
 */
const text = z.union([z.string(), z.number()]);
const percent = z.number().min(0).max(100);

/** How many bands a dimension, how many options an item may have. */
const MAX_PARTS = 100;

/** Wide enough for any purpose, narrow enough that no mean of weighted values overflows. */
const weight = z.number().min(0.001).max(1000);
const measure = z.number().min(-1e12).max(1e12);

/** Ids are column names, file names and JSON keys, so they stay plain. */
const id = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/);
const setId = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);

const writtenScale = z.union([
  z.array(text),
  z.strictObject({
    from: z.number().int(),
    to: z.number().int().optional(),
    labels: z.array(text).optional(),
    low: text.optional(),
    high: text.optional(),
  }),
]);

const source = z.union([
  text,
  z.strictObject({
    author: text.optional(),
    title: text,
    publisher: text.optional(),
    year: z.number().int().optional(),
    url: z.string().optional(),
  }),
]);

const band = z.strictObject({ from: percent, title: text, text: text.optional() });

const norms = z.strictObject({
  mean: percent,
  sd: z.number().min(0.01).max(100),
  reliability: z.number().min(0).max(1),
  n: z.number().int().min(1).optional(),
  population: text.optional(),
  source: z.string().optional(),
});

const dimension = z.union([
  text,
  z.strictObject({
    title: text,
    about: text.optional(),
    higher: z.enum(['better', 'worse', 'neutral']).optional(),
    minAnswered: z.number().min(0).max(1).optional(),
    bands: z.array(band).max(MAX_PARTS).optional(),
    norms: norms.optional(),
  }),
]);

const loading = z.union([
  weight,
  z.strictObject({ weight: weight.optional(), reverse: z.boolean().optional() }),
]);

const option = z.strictObject({
  id: id.optional(),
  text,
  textOther: text.optional(),
  scores: z.record(z.string(), percent).optional(),
});

export interface WrittenCondition {
  all?: WrittenCondition[] | undefined;
  any?: WrittenCondition[] | undefined;
  none?: WrittenCondition[] | undefined;
  item?: string | undefined;
  dimension?: string | undefined;
  gap?: string | undefined;
  overall?: true | undefined;
  is?: number | string | undefined;
  isNot?: number | string | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  above?: number | undefined;
  below?: number | undefined;
  answered?: boolean | undefined;
}

const conditions = z.array(z.lazy(() => writtenCondition)).min(1);

/** One shape for every condition, so that a finding names the key that is wrong and not a branch of a union. */
const writtenCondition: z.ZodType<WrittenCondition> = z
  .strictObject({
    all: conditions.optional(),
    any: conditions.optional(),
    none: conditions.optional(),
    item: z.string().optional(),
    dimension: z.string().optional(),
    gap: z.string().optional(),
    overall: z.literal(true).optional(),
    is: z.union([z.number(), z.string()]).optional(),
    isNot: z.union([z.number(), z.string()]).optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    above: z.number().optional(),
    below: z.number().optional(),
    answered: z.boolean().optional(),
  })
  .meta({ id: 'condition' });

const ITEM_KINDS = ['scale', 'choice', 'many', 'yes-no', 'number', 'text'] as const;

/** One shape for every kind of item; which key belongs to which kind is checked afterwards. */
const item = z.strictObject({
  id: id.optional(),
  kind: z.enum(ITEM_KINDS).optional(),
  text,
  textOther: text.optional(),
  help: text.optional(),
  when: writtenCondition.optional(),
  optional: z.boolean().optional(),
  notApplicable: z.boolean().optional(),
  dimension: z.union([z.string(), z.record(z.string(), loading)]).optional(),
  scale: z.union([z.string(), ...writtenScale.options]).optional(),
  reverse: z.boolean().optional(),
  weight: weight.optional(),
  options: z.array(option).max(MAX_PARTS).optional(),
  min: measure.optional(),
  max: measure.optional(),
  unit: text.optional(),
});

const gap = z.strictObject({ title: text.optional(), of: z.string(), minus: z.string() });

const overall = z.strictObject({
  title: text.optional(),
  dimensions: z.union([z.string(), z.array(z.string())]).optional(),
});

const advice = z.strictObject({
  id: id.optional(),
  when: writtenCondition,
  priority: z.number().min(0).max(100).optional(),
  title: text,
  text,
  try: text.optional(),
  source: z.string().optional(),
  passage: text.optional(),
});

export const writtenQuestionSet = z.strictObject({
  format: z.number().optional(),
  id: setId.optional(),
  version: text.optional(),
  language: z.string().optional(),
  title: text,
  summary: text.optional(),
  minutes: z.number().min(0.1).max(600).optional(),
  intro: text.optional(),
  closing: text.optional(),
  sources: z.record(z.string(), source).optional(),
  scales: z.record(z.string(), writtenScale).optional(),
  defaults: z
    .strictObject({ scale: z.string().optional(), minAnswered: z.number().min(0).max(1).optional() })
    .optional(),
  dimensions: z.record(z.string(), dimension).optional(),
  items: z.array(item).min(1),
  gaps: z.record(z.string(), gap).optional(),
  overall: overall.optional(),
  advice: z.array(advice).optional(),
});

export type WrittenQuestionSet = z.output<typeof writtenQuestionSet>;
export type WrittenItem = z.output<typeof item>;
export type WrittenScale = z.output<typeof writtenScale>;
export type WrittenDimension = z.output<typeof dimension>;
export type WrittenOption = z.output<typeof option>;
