import type * as z from 'zod';
import type { Path } from '../../core/model/finding.js';

type Definition = z.core.$ZodTypeDef & {
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly getter?: () => z.core.$ZodType;
};

/** The keys that a schema knows at a path of a document. */
export function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  return [
    ...new Set(
      schemasAt([schema], path).flatMap((at) => Object.keys((at._zod.def as Definition).shape ?? {})),
    ),
  ];
}

function schemasAt(schemas: readonly z.core.$ZodType[], path: Path): readonly z.core.$ZodType[] {
  const plain = schemas.flatMap(unwrap);
  const [key, ...rest] = path;
  if (key === undefined) return plain;
  const next = plain.flatMap((schema) => {
    const { shape, element, valueType } = schema._zod.def as Definition;
    if (shape !== undefined) return Object.hasOwn(shape, key) ? (shape[key] ?? []) : [];
    return element ?? valueType ?? [];
  });
  return schemasAt(next, rest);
}

/** Sees through optional, lazy and union wrappers. */
function unwrap(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, options, getter } = schema._zod.def as Definition;
  if (innerType !== undefined) return unwrap(innerType);
  if (getter !== undefined) return unwrap(getter());
  return options === undefined ? [schema] : options.flatMap(unwrap);
}
