import * as z from 'zod/mini'

/** What a schema says beside its shape: the leaf that judges its values, the cure for another kind of value. */
export interface ShapeNotes {
  readonly leaf?: string
  readonly cure?: string
  /** Of a union: what its shapes are, where none fits. */
  readonly says?: string
}

export const shapeNotes = z.registry<ShapeNotes>()

/** A schema whose values are judged by the leaf of this name (guard/leaves, schema/leaves). */
export function leaf<Schema extends z.ZodMiniType>(name: string, schema: Schema): Schema {
  shapeNotes.add(schema, { leaf: name })
  return schema
}

/** A schema of an object that comes with advice (schema/cures) where something else stands there. */
export function cured<Schema extends z.ZodMiniType>(name: string, schema: Schema): Schema {
  shapeNotes.add(schema, { cure: name })
  return schema
}

/** A union that says what its shapes are where none fits: `must be ...`. */
export function saying<Schema extends z.ZodMiniType>(says: string, schema: Schema): Schema {
  shapeNotes.add(schema, { says })
  return schema
}
