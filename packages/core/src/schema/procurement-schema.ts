import * as z from 'zod/mini'
import { once } from '../data/once'
import { criterion, level, lotClause } from './criterion-schema'
import { leaf, saying } from './leaf'
import {
  codeText,
  count,
  decimalFrom0,
  decimalValue,
  extensions,
  language,
  localizedText,
  money,
  provenance,
  quantity,
  reason,
} from './parts'
import { patterns } from './patterns'
import { day, procedureMembers } from './procedure-schema'

const cpv = once(() => leaf('cpvCode', z.string().check(z.regex(patterns.cpv))))
const nuts = once(() => leaf('nutsCode', z.string().check(z.regex(patterns.nuts))))
const country = once(() => leaf('country', z.string().check(z.regex(patterns.country))))
const months = once(() => leaf('above0', z.number().check(z.positive())))
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
    openness: z.optional(
      z.strictObject({
        freelyObtained: z.optional(z.boolean()),
        freelyModified: z.optional(z.boolean()),
        openToAllSpecialists: z.optional(z.boolean()),
        servicesOnly: z.optional(z.boolean()),
      }),
    ),
    dependencies: z.optional(z.array(z.string())),
    family: z.optional(codeText()),
  }),
)

export const awardMethod = once(() =>
  z.strictObject({
    complicated: z.optional(localizedText()),
    orderJustification: z.optional(localizedText()),
    total: z.optional(z.string()),
    rounding: z.optional(
      z.strictObject({ decimals: z.optional(count()), stage: z.optional(z.enum(['each', 'total'])) }),
    ),
    combination: z.optional(localizedText()),
  }),
)

const activity = once(() =>
  z.enum(['support', 'development', 'migration', 'hosting', 'training', 'steering', 'advice']),
)

export const strategicPurpose = once(() =>
  z.strictObject({ code: codeText(), description: z.optional(localizedText()) }),
)
const strategicMembers = () => ({
  purposes: z.optional(z.array(strategicPurpose())),
  environment: z.optional(z.array(codeText())),
  social: z.optional(z.array(codeText())),
  innovation: z.optional(z.array(codeText())),
  greenCriteria: z.optional(z.array(codeText())),
})
export const lotStrategic = once(() => z.strictObject(strategicMembers()))
export const strategicChange = once(() =>
  z.strictObject({ ...strategicMembers(), smeSuitable: z.optional(z.nullable(z.boolean())) }),
)

export const lot = once(() =>
  z.strictObject({
    id: leaf('someText', z.string().check(z.minLength(1))),
    title: localizedText(),
    description: z.optional(localizedText()),
    cpv: z.optional(z.array(cpv())),
    nuts: z.optional(z.array(nuts())),
    value: z.optional(money()),
    durationMonths: z.optional(months()),
    software: z.optional(z.array(softwareProject())),
    onSite: z.optional(z.boolean()),
    componentFamilies: z.optional(z.array(codeText())),
    awardMethod: z.optional(awardMethod()),
    activities: z.optional(z.array(activity())),
    userFacing: z.optional(z.boolean()),
    accessibilityExemption: z.optional(localizedText()),
    takeover: z.optional(z.boolean()),
    sourcesShared: z.optional(z.boolean()),
    fte: z.optional(decimalValue()),
    labourShare: z.optional(decimalValue()),
    geographic: z.optional(z.boolean()),
    selectionSources: z.optional(z.array(z.string())),
    strategic: z.optional(lotStrategic()),
    smeSuitable: z.optional(z.boolean()),
    extensions: z.optional(extensions()),
  }),
)

export const lotGroup = once(() =>
  z.strictObject({
    id: codeText(),
    lots: z.array(z.string()),
    title: z.optional(localizedText()),
    description: z.optional(localizedText()),
    smeSuitable: z.optional(z.boolean()),
    awardMethod: z.optional(awardMethod()),
  }),
)
export const lotLimits = once(() =>
  z.strictObject({
    submitted: z.optional(count()),
    awarded: z.optional(count()),
    allRequired: z.optional(z.boolean()),
    rule: z.optional(localizedText()),
  }),
)

export const lotLimitsChange = once(() =>
  z.strictObject({
    submitted: z.optional(z.nullable(count())),
    awarded: z.optional(z.nullable(count())),
    allRequired: z.optional(z.boolean()),
    rule: z.optional(localizedText()),
  }),
)

export const buyer = once(() =>
  z.strictObject({
    name: saying('must be a text, or texts by language', z.union([z.string(), localizedText()])),
    ids: z.optional(z.array(z.strictObject({ scheme: codeText(), value: codeText() }))),
    role: z.optional(z.enum(['buyer', 'central-purchasing-body', 'group-coordinator', 'group-member', 'user'])),
    ceiling: z.optional(money()),
  }),
)

export const framework = once(() =>
  z.strictObject({
    maxValue: z.optional(money()),
    years: z.optional(decimalFrom0()),
    maxParticipants: z.optional(count()),
    reopening: z.optional(z.enum(['with', 'without', 'mixed'])),
    maxQuantity: z.optional(quantity()),
    reason: z.optional(localizedText()),
  }),
)

/** What planning the lots of a need asks for. */
export const lotPlanning = once(() =>
  z.strictObject({
    lots: z.optional(z.array(lot())),
    expectedTenderers: z.optional(count()),
    awarded: z.optional(count()),
    coordination: z.optional(z.enum(['buyer', 'lot', 'none'])),
    savingsBetween: z.optional(z.array(z.array(z.string()))),
    asNeedsArise: z.optional(z.boolean()),
    newSoftware: z.optional(z.boolean()),
    smallLots: z.optional(z.boolean()),
    minimumTurnover: z.optional(z.record(z.string(), money())),
    notDividedReason: z.optional(reason()),
  }),
)

const schemaVersion = once(() => leaf('schemaVersion', z.literal('1')))

export const procurementSchema = once(() =>
  z.strictObject({
    schemaVersion: schemaVersion(),
    jurisdiction: z.optional(country()),
    directive: z.optional(z.enum(['2014/24', '2014/25', '2014/23', '2009/81', 'other'])),
    legalBasis: z.optional(codeText()),
    buyerCategory: z.optional(buyerCategory()),
    contractType: z.optional(z.enum(['works', 'supplies', 'services'])),
    procedure: z.optional(codeText()),
    formalised: z.optional(z.boolean()),
    date: z.optional(day()),
    languages: z.array(language()).check(z.minLength(1)),
    title: z.optional(localizedText()),
    description: z.optional(localizedText()),
    cpv: z.optional(z.array(cpv())),
    value: z.optional(money()),
    fixedPrice: z.optional(z.boolean()),
    globalContract: z.optional(z.boolean()),
    framework: z.optional(framework()),
    dps: z.optional(z.boolean()),
    buyers: z.optional(z.array(buyer())),
    notDividedReason: z.optional(reason()),
    lotLimits: z.optional(lotLimits()),
    lotGroups: z.optional(z.array(lotGroup())),
    lotClauses: z.optional(z.array(lotClause())),
    lots: z.array(lot()).check(z.minLength(1)),
    criteria: z.array(criterion()),
    ...procedureMembers(),
    provenance: z.optional(provenance()),
    extensions: z.optional(extensions()),
  }),
)

export const removal = once(() =>
  saying(
    'must name a criterion or a clause',
    z.union([
      z.strictObject({ criterion: z.string(), lot: z.optional(z.string()) }),
      z.strictObject({ clause: z.string(), lot: z.optional(z.string()) }),
    ]),
  ),
)

export const criteriaFileSchema = once(() =>
  z.strictObject({
    schemaVersion: schemaVersion(),
    criteria: z.array(criterion()),
    remove: z.optional(z.array(removal())),
    lotLimits: z.optional(lotLimitsChange()),
    lotGroups: z.optional(z.array(lotGroup())),
    awardMethods: z.optional(z.record(z.string(), awardMethod())),
    strategic: z.optional(z.record(z.string(), strategicChange())),
    provenance: z.optional(provenance()),
    extensions: z.optional(extensions()),
  }),
)

/** What is to be put into a document or taken out of it. A criteria file is one too. */
export const changeSchema = once(() =>
  z.strictObject({
    schemaVersion: z.optional(schemaVersion()),
    criteria: z.optional(z.array(criterion())),
    remove: z.optional(z.array(removal())),
    lotLimits: z.optional(lotLimitsChange()),
    lotGroups: z.optional(z.array(lotGroup())),
    awardMethods: z.optional(z.record(z.string(), awardMethod())),
    strategic: z.optional(z.record(z.string(), strategicChange())),
    provenance: z.optional(provenance()),
    extensions: z.optional(extensions()),
  }),
)

const keys = once(() => z.array(codeText()).check(z.minLength(1)))

/** What a buyer changes in a proposal, by the keys of its lots. */
const needChange = once(() =>
  z.discriminatedUnion('change', [
    z.strictObject({ change: z.literal('merge-lots'), lots: keys() }),
    z.strictObject({ change: z.literal('drop-lot'), lot: codeText() }),
    z.strictObject({ change: z.literal('share'), lot: codeText(), share: count() }),
    z.strictObject({ change: z.literal('drop-criterion'), clause: codeText(), lots: z.optional(keys()) }),
    z.strictObject({ change: z.literal('level'), clause: codeText(), level: level() }),
  ]),
)

export const needSchema = once(() =>
  z.strictObject({
    schemaVersion: schemaVersion(),
    jurisdiction: z.optional(country()),
    buyerCategory: buyerCategory(),
    languages: z.array(language()).check(z.minLength(1)),
    date: day(),
    title: localizedText(),
    blueprints: z.optional(z.array(z.string())),
    software: z.optional(z.array(softwareProject())),
    // What is no NUTS code is a finding of `propose`, with words for a buyer.
    territories: z.optional(z.array(z.string())),
    value: z.optional(money()),
    durationMonths: months(),
    level: level(),
    planning: z.optional(lotPlanning()),
    organisation: z.optional(z.strictObject({ users: z.optional(count()), sites: z.optional(count()) })),
    activities: z.optional(z.array(activity())),
    functions: z.optional(z.array(z.strictObject({ name: localizedText(), family: z.optional(codeText()) }))),
    licences: z.optional(z.array(codeText())),
    framework: z.optional(z.extend(framework(), { dynamic: z.optional(z.boolean()) })),
    onSite: z.optional(z.array(activity())),
    buyers: z.optional(z.array(z.extend(buyer(), { share: z.optional(count()) }))),
    existingContracts: z.optional(
      z.array(
        z.strictObject({ title: localizedText(), software: z.optional(z.array(z.string())), ends: z.optional(day()) }),
      ),
    ),
    changes: z.optional(z.array(needChange())),
  }),
)
