import type * as z from 'zod/mini'
import type { Need } from '../model/need'
import type { CriteriaFile, Procurement } from '../model/procurement'
import type { criteriaFileSchema, needSchema, procurementSchema } from './procurement-schema'

/** The interfaces are what vendors build on; the compiler holds the schemas to them, in both directions. */
type Agrees<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type Readonlyed<T> = T extends readonly (infer Item)[]
  ? readonly Readonlyed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readonlyed<T[Key]> }
    : T

export const schemasAgree: readonly [
  Agrees<Readonlyed<z.infer<typeof procurementSchema>>, Procurement>,
  Agrees<Readonlyed<z.infer<typeof criteriaFileSchema>>, CriteriaFile>,
  Agrees<Readonlyed<z.infer<typeof needSchema>>, Need>,
] = [true, true, true]
