import * as z from 'zod/mini'
import { once } from '../data/once'
import { count, decimalValue, localizedText } from './parts'

export const namedItem = once(() =>
  z.strictObject({
    what: z.enum(['trade-mark', 'patent', 'origin', 'process', 'label', 'standard', 'licence', 'software', 'forge']),
    name: z.string(),
    where: z.optional(z.enum(['source', 'interface', 'target'])),
    orEquivalent: z.optional(z.boolean()),
    necessity: z.optional(localizedText()),
  }),
)

export const contributionMetric = once(() =>
  z.strictObject({
    kinds: z.optional(z.array(z.string())),
    windowMonths: z.optional(count()),
    cap: z.optional(decimalValue()),
    exclusions: z.optional(z.array(z.string())),
    projects: z.optional(z.array(z.string())),
    comparableAccepted: z.optional(z.boolean()),
    topLevelOperators: z.optional(count()),
  }),
)

export const lifeCycleCost = once(() =>
  z.strictObject({
    method: z.optional(localizedText()),
    data: z.optional(localizedText()),
    includesEnvironment: z.optional(z.boolean()),
  }),
)
