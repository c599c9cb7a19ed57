import * as z from 'zod/mini'
import { criteriaFileSchema, needSchema, procurementSchema } from './procurement-schema'

/** JSON Schemas (2020-12) of the documents, as they are shipped in `schemas/`. Shapes only: references are checked in code. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const named = { procurement: procurementSchema, 'criteria-file': criteriaFileSchema, need: needSchema }
  return Object.fromEntries(
    Object.entries(named).map(([name, schema]) => [
      name,
      { title: name, ...z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' }) },
    ]),
  )
}
