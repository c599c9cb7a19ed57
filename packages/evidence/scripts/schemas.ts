import {
  anyJson,
  anyText,
  day,
  decimal,
  flag,
  type Shape,
  someText,
  wholeAbove0,
  wholeFrom0,
} from '@opensource-experts/core'
import type { JsonSchema } from '../../../scripts/generate/lib/described-schema.ts'
import { schemaOfShape, shippedSchema } from '../../../scripts/generate/lib/schema-of-shape.ts'
import { attestedShape } from '../src/attest/attested-shape.ts'
import { claimsShape } from '../src/claims/claims-input.ts'
import {
  account,
  dayAlone,
  domain,
  email,
  fullId,
  hostName,
  httpsAddress,
  organisation,
  publicKey,
  refName,
} from '../src/claims/leaves.ts'
import { bundleShape } from '../src/committee/bundle-shape.ts'
import { hours, promisedShape } from '../src/contract/promised-input.ts'
import { moment } from '../src/metrics/first-response.ts'
import { hash, hashOrNull, revision } from '../src/model/leaves.ts'

const text = (pattern: string): JsonSchema => ({ type: 'string', pattern })

const known = new Map<Shape, JsonSchema>([
  [anyText, { type: 'string' }],
  [someText, { type: 'string', minLength: 1 }],
  [flag, { type: 'boolean' }],
  [wholeFrom0, { type: 'integer', minimum: 0 }],
  [wholeAbove0, { type: 'integer', minimum: 1 }],
  [day, text('^\\d{4}-\\d{2}-\\d{2}')],
  [decimal, { anyOf: [{ type: 'number' }, text('^[+-]?\\d{1,40}(\\.\\d{1,40})?$')] }],
  [anyJson, {}],
  [dayAlone, text('^\\d{4}-\\d{2}-\\d{2}$')],
  [domain, text('^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}$')],
  [email, text('^(?=[^@]*@)[^\\s<>]{1,320}$')],
  [fullId, text('^([0-9a-f]{40}|[0-9a-f]{64})$')],
  [httpsAddress, text('^https://[^\\s/@\\\\]+(/\\S{0,2000})?$')],
  [account, text('^[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,254}$')],
  [organisation, text('^[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}){0,20}$')],
  [hostName, { type: 'string', maxLength: 266, pattern: '^[a-z0-9][a-z0-9.-]*(:\\d{1,5})?$' }],
  [
    publicKey,
    { type: 'string', maxLength: 200_000, pattern: '^\\s*(-----BEGIN PGP PUBLIC KEY BLOCK-----|ssh-|ecdsa-|sk-)' },
  ],
  // What git itself refuses in names is checked in code.
  [refName, { type: 'string', minLength: 1, maxLength: 250, pattern: '^[^-/]' }],
  [hours, { anyOf: [{ type: 'number', minimum: 0 }, text('^\\+?\\d{1,40}(\\.\\d{1,40})?$')] }],
  [hash, text('^[0-9a-f]{64}$')],
  [hashOrNull, { anyOf: [text('^[0-9a-f]{64}$'), { type: 'null' }] }],
  [moment, text('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$')],
  [revision, text('^(swh:1:rev:[0-9a-f]{40}|[0-9a-f]{64})$')],
])

/** JSON Schemas of the files of this package, each with the interface that describes it. Shapes only: the rest is checked in code. */
export function evidenceSchemas(): { readonly name: string; readonly type: string; readonly schema: JsonSchema }[] {
  const shapes: readonly (readonly [name: string, type: string, shape: Shape])[] = [
    ['claims', 'Claims', claimsShape],
    ['evidence-bundle', 'EvidenceBundle', bundleShape],
    ['promised', 'Promised', promisedShape],
    ['attested', 'AttestedEvidence', attestedShape],
  ]
  return shapes.map(([name, type, shape]) => ({ name, type, schema: shippedSchema(name, schemaOfShape(shape, known)) }))
}
