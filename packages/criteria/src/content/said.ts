import * as z from 'zod/mini'

/** A schema with the words that editors show beside a key. */
export function said<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  return schema.check(z.describe(description)) as Schema
}
