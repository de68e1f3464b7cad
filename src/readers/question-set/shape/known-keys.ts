import type * as z from 'zod';
import type { Path } from '../../../core/model/finding.js';

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

/** Every key that a schema knows anywhere. */
export function everyKey(schema: z.core.$ZodType): ReadonlySet<string> {
  const seen = new Set<z.core.$ZodType>();
  const keys = new Set<string>();
  const walk = (at: z.core.$ZodType): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const plain of unwrap(at)) {
      const { shape = {}, element, valueType } = plain._zod.def as Definition;
      for (const [key, value] of Object.entries(shape)) {
        keys.add(key);
        walk(value);
      }
      if (element !== undefined) walk(element);
      if (valueType !== undefined) walk(valueType);
    }
  };
  walk(schema);
  return keys;
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
