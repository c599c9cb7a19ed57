import * as z from 'zod/mini'
import { once } from '../data/once'
import { leaf } from './leaf'
import { count, decimalValue, localizedText, reason } from './parts'
import { patterns } from './patterns'

export const day = once(() => leaf('day', z.string().check(z.regex(patterns.day))))

const tieBreak = once(() =>
  z.enum([
    'best-quality',
    'lowest-price',
    'heaviest-criterion',
    'new-tenders',
    'draw',
    'social',
    'incumbent',
    'local',
    'national',
    'size',
    'undisclosed',
  ]),
)

/** How the procedure is run: members of the procurement itself. */
export const procedureMembers = once(() => ({
  defence: z.optional(z.boolean()),
  criteriaFixedOn: z.optional(day()),
  openingDate: z.optional(day()),
  tieBreak: z.optional(z.array(tieBreak())),
  subcontracting: z.optional(
    z.strictObject({
      allowed: z.optional(z.boolean()),
      maxShare: z.optional(leaf('percentageWeight', decimalValue().check())),
      criticalTasks: z.optional(localizedText()),
      flowDown: z.optional(z.boolean()),
      directPayment: z.optional(z.boolean()),
    }),
  ),
  reliance: z.optional(z.strictObject({ allowed: z.optional(z.boolean()) })),
  consortia: z.optional(z.strictObject({ legalForm: z.optional(z.enum(['none', 'after-award', 'at-tender'])) })),
  candidateLimit: z.optional(
    z.strictObject({
      min: z.optional(count()),
      max: z.optional(count()),
      criteriaPublished: z.optional(z.boolean()),
    }),
  ),
  documentsRequested: z.optional(z.enum(['declaration', 'winner', 'all'])),
  reservedFor: z.optional(
    z.array(z.enum(['res-ws', 'res-pub-ser', 'sme', 'cooperative', 'open-source', 'local', 'other'])),
  ),
  priorInvolvement: z.optional(z.array(z.strictObject({ levelling: z.optional(localizedText()) }))),
  evaluators: z.optional(
    z.array(z.strictObject({ interest: z.optional(z.boolean()), declared: z.optional(z.boolean()) })),
  ),
  excludedCategories: z.optional(z.array(z.string())),
  procedureThresholdBasis: z.optional(z.enum(['total', 'lot'])),
  smallLotExemption: z.optional(z.boolean()),
  privacyNotice: z.optional(z.boolean()),
  openSource: z.optional(z.strictObject({ required: z.optional(z.boolean()), reason: z.optional(localizedText()) })),
  socialDerogation: z.optional(reason()),
  environmentDerogation: z.optional(reason()),
  softwareAssessment: z.optional(z.boolean()),
  standardTerms: z.optional(z.array(z.string())),
  upstreamPriced: z.optional(z.boolean()),
  noticeFormat: z.optional(z.strictObject({ name: z.string(), version: z.optional(z.string()) })),
  strategic: z.optional(
    z.strictObject({
      purposes: z.optional(z.array(z.string())),
      innovation: z.optional(z.array(z.string())),
      social: z.optional(z.array(z.string())),
    }),
  ),
  expectedTenderers: z.optional(count()),
}))
