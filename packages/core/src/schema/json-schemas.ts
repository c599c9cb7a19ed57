import * as z from 'zod/mini'
import {
  editSchema,
  findingSchema,
  lossSchema,
  notCheckedSchema,
  planSchema,
  refusalSchema,
  verdictSchema,
} from './answer-schemas'
import { definitionNames } from './definition-names'
import { criteriaFileSchema, needSchema, procurementSchema } from './procurement-schema'

/** A JSON Schema that ships, and the interface of core that it describes: its doc comments become the descriptions. */
export interface ShippedSchema {
  /** File name without ending: `schemas/<name>.schema.json`. */
  readonly name: string
  readonly type: string
  readonly schema: Readonly<Record<string, unknown>>
}

/**
 * JSON Schemas (2020-12) of what crosses the border, as they are shipped in `schemas/`. Shapes only: references are
 * checked in code. What a buyer writes is strict; answers let members through that a newer version adds.
 */
export function jsonSchemas(): ShippedSchema[] {
  return [
    shipped('procurement', 'Procurement', procurementSchema()),
    shipped('criteria-file', 'CriteriaFile', criteriaFileSchema()),
    shipped('need', 'Need', needSchema()),
    shipped('plan', 'Plan', planSchema()),
    shipped('edit', 'Edit', editSchema()),
    shipped('loss', 'Loss', lossSchema()),
    shipped('refusal', 'Refusal', refusalSchema()),
    shipped('finding', 'Finding', findingSchema()),
    shipped('not-checked', 'NotChecked', notCheckedSchema()),
    shipped('verdict', 'Verdict', verdictSchema()),
  ]
}

function shipped(name: string, type: string, schema: z.ZodMiniType): ShippedSchema {
  const metadata = definitionNames(schema)
  const { $schema, ...made } = z.toJSONSchema(schema, { target: 'draft-2020-12', metadata, io: 'input' })
  return { name, type, schema: { $schema, $id: `urn:opensource-experts:schema:${name}:1`, title: name, ...made } }
}
