import * as z from 'zod/mini'
import { once } from '../data/once'
import { criterion, level } from './criterion-schema'
import { decimalValue, extensions, localizedText, money, provenance } from './parts'

const day = once(() =>
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/, { error: 'must be an ISO 8601 day such as "2026-12-01"' })),
)
const cpv = once(() =>
  z.string().check(z.regex(/^\d{8}(-\d)?$/, { error: 'must be a CPV code of 8 digits such as "72267000"' })),
)
const nuts = once(() =>
  z.string().check(z.regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/, { error: 'must be a NUTS code such as "FRI31"' })),
)
const buyerCategory = once(() => z.enum(['central', 'sub-central', 'utility']))

export const softwareProject = once(() =>
  z.strictObject({
    name: z.string(),
    repository: z.optional(z.string()),
    purl: z.optional(z.string()),
    swhid: z.optional(z.string()),
    sill: z.optional(z.string()),
    wikidata: z.optional(z.string()),
    licence: z.optional(z.string()),
  }),
)

export const awardMethod = once(() =>
  z.strictObject({
    complicated: z.optional(localizedText()),
    orderJustification: z.optional(localizedText()),
  }),
)

export const lot = once(() =>
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    title: localizedText(),
    description: z.optional(localizedText()),
    cpv: z.optional(z.array(cpv())),
    nuts: z.optional(z.array(nuts())),
    value: z.optional(money()),
    durationMonths: z.optional(z.number()),
    software: z.optional(z.array(softwareProject())),
    onSite: z.optional(z.boolean()),
    componentFamilies: z.optional(z.array(z.string())),
    awardMethod: z.optional(awardMethod()),
    extensions: z.optional(extensions()),
  }),
)

export const lotGroup = once(() =>
  z.strictObject({ id: z.string(), lots: z.array(z.string()), awardMethod: z.optional(awardMethod()) }),
)
export const lotLimits = once(() =>
  z.strictObject({
    submitted: z.optional(z.number()),
    awarded: z.optional(z.number()),
    allRequired: z.optional(z.boolean()),
    rule: z.optional(localizedText()),
  }),
)

export const buyer = once(() =>
  z.strictObject({
    name: z.union([z.string(), localizedText()]),
    ids: z.optional(z.array(z.strictObject({ scheme: z.string(), value: z.string() }))),
    role: z.optional(z.enum(['buyer', 'central-purchasing-body', 'group-coordinator', 'group-member', 'user'])),
    ceiling: z.optional(money()),
  }),
)

export const framework = once(() =>
  z.strictObject({
    maxValue: z.optional(money()),
    years: z.optional(decimalValue()),
    maxParticipants: z.optional(z.number()),
    reopening: z.optional(z.enum(['with', 'without', 'mixed'])),
  }),
)

const schemaVersion = once(() => z.literal('1', { error: 'must be "1", the only version there is' }))

export const procurementSchema = once(() =>
  z.strictObject({
    schemaVersion: schemaVersion(),
    jurisdiction: z.optional(z.string()),
    directive: z.optional(z.enum(['2014/24', '2014/25', '2014/23', '2009/81', 'other'])),
    legalBasis: z.optional(z.string()),
    buyerCategory: z.optional(buyerCategory()),
    contractType: z.optional(z.enum(['works', 'supplies', 'services'])),
    procedure: z.optional(z.string()),
    formalised: z.optional(z.boolean()),
    date: z.optional(day()),
    languages: z.array(z.string()).check(z.minLength(1)),
    title: z.optional(localizedText()),
    description: z.optional(localizedText()),
    cpv: z.optional(z.array(cpv())),
    value: z.optional(money()),
    fixedPrice: z.optional(z.boolean()),
    globalContract: z.optional(z.boolean()),
    framework: z.optional(framework()),
    dps: z.optional(z.boolean()),
    buyers: z.optional(z.array(buyer())),
    notDividedReason: z.optional(z.strictObject({ ground: z.string(), text: z.optional(localizedText()) })),
    lotLimits: z.optional(lotLimits()),
    lotGroups: z.optional(z.array(lotGroup())),
    lots: z.array(lot()).check(z.minLength(1)),
    criteria: z.array(criterion()),
    provenance: z.optional(provenance()),
    extensions: z.optional(extensions()),
  }),
)

export const removal = once(() =>
  z.union([
    z.strictObject({ criterion: z.string(), lot: z.optional(z.string()) }),
    z.strictObject({ clause: z.string(), lot: z.optional(z.string()) }),
  ]),
)

export const criteriaFileSchema = once(() =>
  z.strictObject({
    schemaVersion: schemaVersion(),
    criteria: z.array(criterion()),
    remove: z.optional(z.array(removal())),
    lotLimits: z.optional(lotLimits()),
    lotGroups: z.optional(z.array(lotGroup())),
    awardMethods: z.optional(z.record(z.string(), awardMethod())),
    provenance: z.optional(provenance()),
    extensions: z.optional(extensions()),
  }),
)

export const needSchema = once(() =>
  z.strictObject({
    schemaVersion: schemaVersion(),
    jurisdiction: z.string(),
    buyerCategory: buyerCategory(),
    languages: z.array(z.string()).check(z.minLength(1)),
    date: day(),
    title: localizedText(),
    blueprints: z.optional(z.array(z.string())),
    software: z.optional(z.array(softwareProject())),
    territories: z.array(nuts()).check(z.minLength(1)),
    value: money(),
    durationMonths: z.number(),
    level: level(),
    organisation: z.optional(z.strictObject({ users: z.optional(z.number()), sites: z.optional(z.number()) })),
  }),
)
