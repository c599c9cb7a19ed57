import type * as z from 'zod/mini'

interface SchemaDefinition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>
  readonly element?: z.ZodMiniType
  readonly innerType?: z.ZodMiniType
  readonly valueType?: z.ZodMiniType
  readonly options?: readonly z.ZodMiniType[]
}

/** The member names that a schema knows at a path: what a mistyped key may have meant. */
export function knownKeys(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  let level: readonly z.ZodMiniType[] = [schema]
  for (const segment of path) level = level.flatMap((each) => step(each, segment))
  return [...new Set(level.flatMap(unwrap).flatMap((each) => Object.keys(definition(each).shape ?? {})))]
}

function definition(schema: z.ZodMiniType): SchemaDefinition {
  return schema._zod.def as unknown as SchemaDefinition
}

function unwrap(schema: z.ZodMiniType): z.ZodMiniType[] {
  const { innerType, options } = definition(schema)
  if (innerType) return unwrap(innerType)
  return options ? options.flatMap(unwrap) : [schema]
}

function step(schema: z.ZodMiniType, segment: PropertyKey): z.ZodMiniType[] {
  return unwrap(schema).flatMap((each) => {
    const { shape, element, valueType } = definition(each)
    return shape?.[String(segment)] ?? element ?? valueType ?? []
  })
}
