import * as z from 'zod/mini'
import { once } from '../data/once'
import { refusalCodes } from '../plan/plan'

// What the packages answer. Nothing here is checked at run time: the JSON Schemas are made from it, for those who read
// these answers in other languages. Members that a newer version adds are let through.

const params = once(() => z.record(z.string(), z.unknown()))
export const location = once(() => z.object({ line: z.int(), column: z.int() }))
export const legalReference = once(() => z.object({ ref: z.string(), status: z.enum(['verified', 'memory']) }))
export const patchOperation = once(() =>
  z.object({ op: z.enum(['add', 'replace', 'remove']), path: z.string(), value: z.optional(z.unknown()) }),
)
const span = once(() => z.object({ start: z.int(), end: z.int() }))

export const findingSchema = once(() =>
  z.object({
    ruleId: z.string(),
    summary: z.optional(z.string()),
    severity: z.enum(['error', 'warning', 'info']),
    certainty: z.enum(['certain', 'possible']),
    path: z.string(),
    field: z.optional(z.string()),
    location: z.optional(location()),
    params: params(),
    matched: z.optional(z.string()),
    legalBasis: z.optional(z.array(legalReference())),
    fix: z.optional(z.array(patchOperation())),
    source: z.enum(['lint', 'xsd', 'eforms', 'platform']),
    fingerprint: z.string(),
    helpUri: z.optional(z.string()),
  }),
)

export const notCheckedSchema = once(() => z.object({ ruleId: z.string(), fact: z.string(), question: z.string() }))

export const editSchema = once(() =>
  z.object({
    op: z.enum(['insert', 'replace', 'remove']),
    lot: z.string(),
    field: z.string(),
    criterion: z.optional(z.string()),
    language: z.optional(z.string()),
    before: z.nullable(z.string()),
    after: z.nullable(z.string()),
    cause: z.enum(['requested', 'rebalanced', 'merged']),
    span: z.optional(span()),
  }),
)

export const patch = once(() => z.object({ start: z.int(), end: z.int(), text: z.string() }))

const place = once(() => ({
  criterion: z.optional(z.string()),
  lot: z.optional(z.string()),
  pointer: z.optional(z.string()),
  params: params(),
}))

export const lossSchema = once(() => z.object({ code: z.string(), ...place() }))

export const refusalSchema = once(() => z.object({ code: z.enum(refusalCodes), ...place() }))

export const alignment = once(() =>
  z.object({
    lot: z.string(),
    field: z.string(),
    criterion: z.optional(z.string()),
    before: z.nullable(z.string()),
    after: z.nullable(z.string()),
  }),
)

export const planSchema = once(() =>
  z.object({
    base: z.object({ sha256: z.string(), format: z.string() }),
    edits: z.array(editSchema()),
    patches: z.array(patch()),
    losses: z.array(lossSchema()),
    refusals: z.array(refusalSchema()),
    align: z.array(alignment()),
    rehearsal: z.optional(z.boolean()),
    digest: z.optional(z.string()),
  }),
)

export const notRun = once(() =>
  z.object({ what: z.string(), code: z.string(), reason: z.string(), path: z.optional(z.string()) }),
)

export const verdictSchema = once(() =>
  z.object({
    valid: z.nullable(z.boolean()),
    findings: z.array(findingSchema()),
    notRun: z.array(notRun()),
  }),
)
