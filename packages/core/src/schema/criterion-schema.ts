import * as z from 'zod/mini'
import { once } from '../data/once'
import { contributionMetric, lifeCycleCost, namedItem } from './criterion-facts-schema'
import { leaf, saying } from './leaf'
import {
  clauseParam,
  codeText,
  count,
  decimalFrom0,
  evidenceRequirement,
  extensions,
  fixedNumber,
  localizedText,
  money,
  provenance,
  scoring,
  threshold,
  weight,
} from './parts'

export const level = once(() => z.enum(['basic', 'advanced', 'exemplary']))

export const clauseReference = once(() =>
  z.strictObject({
    id: codeText(),
    version: z.optional(codeText()),
    level: z.optional(level()),
    params: z.optional(z.record(z.string(), clauseParam())),
  }),
)

const lotReferences = once(() =>
  saying(
    'must be "all" or a list of lot ids such as ["LOT-0001"]',
    z.union([z.literal('all'), z.array(z.string()).check(z.minLength(1))]),
  ),
)

export const documentTexts = once(() =>
  z.strictObject({
    contract: z.optional(localizedText()),
    specifications: z.optional(localizedText()),
    answer: z.optional(localizedText()),
    internal: z.optional(localizedText()),
  }),
)

export const lotClause = once(() =>
  z.strictObject({
    id: leaf('someText', z.string().check(z.minLength(1))),
    clause: clauseReference(),
    lots: lotReferences(),
    name: z.optional(localizedText()),
    text: z.optional(localizedText()),
    documentTexts: z.optional(documentTexts()),
    provenance: z.optional(provenance()),
    drafts: z.optional(z.array(z.string())),
  }),
)

const base = () => ({
  id: leaf('someText', z.string().check(z.minLength(1))),
  target: z.optional(z.enum(['operator', 'assigned-staff', 'tender', 'performance'])),
  origin: z.optional(z.enum(['buyer', 'notice'])),
  lots: lotReferences(),
  clause: z.optional(clauseReference()),
  name: z.optional(localizedText()),
  description: z.optional(localizedText()),
  noticeText: z.optional(localizedText()),
  tags: z.optional(z.array(codeText())),
  evidence: z.optional(z.array(evidenceRequirement())),
  verification: z.optional(localizedText()),
  subjectMatterLink: z.optional(localizedText()),
  documentTexts: z.optional(documentTexts()),
  named: z.optional(z.array(namedItem())),
  necessity: z.optional(localizedText()),
  metric: z.optional(contributionMetric()),
  provenance: z.optional(provenance()),
  drafts: z.optional(z.array(z.string())),
  extensions: z.optional(extensions()),
})

export const subCriterion = once(() =>
  z.strictObject({
    id: z.optional(z.string()),
    name: localizedText(),
    description: z.optional(localizedText()),
    weight: z.optional(weight()),
    scoring: z.optional(scoring()),
  }),
)

export const selectionMinimum = once(() =>
  z.strictObject({
    what: z.enum(['turnover', 'references', 'headcount', 'insurance', 'contributions']),
    value: saying('must be a number or an amount', z.union([decimalFrom0(), money()])),
    unit: z.optional(z.string()),
    basis: z.optional(z.string()),
    years: z.optional(leaf('above0', z.number().check(z.positive()))),
    computedOn: z.optional(z.enum(['lot', 'procedure', 'framework-maximum', 'call-offs'])),
    justification: z.optional(localizedText()),
    inNotice: z.optional(z.boolean()),
    eliminatory: z.optional(z.boolean()),
    eligibleOperators: z.optional(count()),
  }),
)

export const criterion = once(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...base(),
      kind: z.literal('award'),
      type: z.enum(['price', 'cost', 'quality']),
      weight: z.optional(weight()),
      fixed: z.optional(fixedNumber()),
      thresholds: z.optional(z.array(threshold())),
      scoring: z.optional(scoring()),
      subCriteria: z.optional(z.array(subCriterion())),
      commitment: z.optional(z.boolean()),
      staffImpact: z.optional(localizedText()),
      lifeCycle: z.optional(lifeCycleCost()),
    }),
    z.strictObject({
      ...base(),
      kind: z.literal('selection'),
      code: z.optional(codeText()),
      use: z.optional(z.enum(['minimum', 'ranking'])),
      weight: z.optional(weight()),
      thresholds: z.optional(z.array(threshold())),
      minimum: z.optional(selectionMinimum()),
    }),
    z.strictObject({
      ...base(),
      kind: z.literal('performance'),
      covers: z.optional(z.array(z.string())),
      announced: z.optional(z.boolean()),
      reporting: z.optional(z.boolean()),
      remedy: z.optional(z.boolean()),
    }),
    z.strictObject({ ...base(), kind: z.literal('technical-specification') }),
  ]),
)
