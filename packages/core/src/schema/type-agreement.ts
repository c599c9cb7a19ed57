import type * as z from 'zod/mini'
import type { Finding, NotChecked } from '../findings/finding'
import type { Need } from '../model/need'
import type { CriteriaFile, Procurement } from '../model/procurement'
import type { Edit, Loss, Plan, Refusal } from '../plan/plan'
import type { Verdict } from '../ports/platform-adapter'
import type {
  editSchema,
  findingSchema,
  lossSchema,
  notCheckedSchema,
  planSchema,
  refusalSchema,
  verdictSchema,
} from './answer-schemas'
import type { criteriaFileSchema, needSchema, procurementSchema } from './procurement-schema'

/** The interfaces are what vendors build on; the compiler holds the schemas to them, in both directions. */
type Agrees<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type Readonlyed<T> = T extends readonly (infer Item)[]
  ? readonly Readonlyed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readonlyed<T[Key]> }
    : T
type Says<Schema extends () => z.ZodMiniType> = Readonlyed<z.infer<ReturnType<Schema>>>

export const schemasAgree: readonly [
  Agrees<Says<typeof procurementSchema>, Procurement>,
  Agrees<Says<typeof criteriaFileSchema>, CriteriaFile>,
  Agrees<Says<typeof needSchema>, Need>,
  Agrees<Says<typeof planSchema>, Plan>,
  Agrees<Says<typeof editSchema>, Edit>,
  Agrees<Says<typeof lossSchema>, Loss>,
  Agrees<Says<typeof refusalSchema>, Refusal>,
  Agrees<Says<typeof findingSchema>, Finding>,
  Agrees<Says<typeof notCheckedSchema>, NotChecked>,
  Agrees<Says<typeof verdictSchema>, Verdict>,
] = [true, true, true, true, true, true, true, true, true, true]
