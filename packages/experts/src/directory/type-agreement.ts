import type * as z from 'zod/mini'
import type { Directory } from './directory'
import type { directorySchema } from './directory-schema'

/** The interfaces are what vendors build on; the compiler holds the schema to them, in both directions. */
type Agrees<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type Readonlyed<T> = T extends readonly (infer Item)[]
  ? readonly Readonlyed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readonlyed<T[Key]> }
    : T

export const schemaAgrees: Agrees<Readonlyed<z.infer<typeof directorySchema>>, Directory> = true
