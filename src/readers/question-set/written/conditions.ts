import * as z from 'zod';

export interface WrittenCondition {
  all?: WrittenCondition[] | undefined;
  any?: WrittenCondition[] | undefined;
  none?: WrittenCondition[] | undefined;
  atLeastOf?: number | undefined;
  of?: WrittenCondition[] | undefined;
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
export const writtenCondition: z.ZodType<WrittenCondition> = z
  .strictObject({
    all: conditions.optional(),
    any: conditions.optional(),
    none: conditions.optional(),
    atLeastOf: z.int().min(1).optional(),
    of: conditions.optional(),
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
