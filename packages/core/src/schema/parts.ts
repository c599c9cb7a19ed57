import * as z from 'zod/mini'
import { once } from '../data/once'
import { cured, leaf, saying } from './leaf'
import { patterns } from './patterns'

// Shapes for JSON Schema and for the tables that are checked by at run time (`pnpm generate`): nothing parses with them.
// What a single value must be is said by a leaf, which `leaf` names.

/** A decimal: finite JSON number or decimal string. */
export const decimalValue = once(() =>
  leaf('decimal', z.union([z.number(), z.string().check(z.regex(patterns.decimal))])),
)

/** Money, prices, marks. */
export const decimalFrom0 = once(() =>
  leaf('decimalFrom0', z.union([z.number().check(z.nonnegative()), z.string().check(z.regex(patterns.decimalFrom0))])),
)

/** A code or an id of somebody else's. */
export const codeText = once(() => leaf('codeText', z.string().check(z.minLength(1))))

/** BCP 47. */
export const language = once(() => leaf('languageTag', z.string()))

export const localizedText = once(() =>
  cured(
    'textCure',
    z.record(
      leaf('textLanguage', z.string().check(z.regex(patterns.language))),
      // XML 1.0 has no place for these characters, in whatever platform the text will go.
      leaf('platformText', z.string().check(z.regex(patterns.xmlText))),
    ),
  ),
)

export const money = once(() =>
  cured(
    'moneyCure',
    z.strictObject({
      amount: decimalFrom0(),
      currency: leaf('currencyCode', z.string().check(z.regex(patterns.currency))),
    }),
  ),
)

export const extensions = once(() => z.record(z.string(), leaf('anyJson', z.unknown())))

function numericWeight<Kind extends 'percentage' | 'points' | 'decimal'>(kind: Kind) {
  return z.strictObject({
    kind: z.literal(kind),
    value: leaf(`${kind}Weight`, decimalValue().check()),
    middle: z.optional(z.boolean()),
    min: z.optional(decimalFrom0()),
    max: z.optional(decimalFrom0()),
  })
}

/** BT-541 and BT-5421: the bounds are those that make sense of the code. */
export const weight = once(() =>
  cured(
    'weightCure',
    z.discriminatedUnion('kind', [
      numericWeight('percentage'),
      numericWeight('points'),
      numericWeight('decimal'),
      z.strictObject({
        kind: z.literal('order'),
        value: leaf('rank', decimalValue().check()),
      }),
    ]),
  ),
)

export const fixedNumber = once(() => z.strictObject({ kind: z.enum(['total', 'unit']), value: decimalFrom0() }))
export const threshold = once(() =>
  z.strictObject({
    kind: z.enum(['min-score', 'max-pass']),
    value: decimalFrom0(),
    meaning: z.optional(localizedText()),
  }),
)

export const clauseParam = once(() =>
  saying(
    'must be a number, a text, true or false, a list of texts, or an amount',
    z.union([decimalValue(), z.string(), z.boolean(), z.array(z.string()), money()]),
  ),
)

export const scoring = once(() =>
  z.strictObject({
    method: codeText(),
    params: z.optional(z.record(z.string(), clauseParam())),
    steps: z.optional(z.array(localizedText())),
  }),
)

/** A count of months, lots, operators or the like. */
export const count = once(() => leaf('wholeFrom0', z.int().check(z.nonnegative())))

/** The ground of law, and the facts. */
export const reason = once(() => z.strictObject({ ground: codeText(), text: z.optional(localizedText()) }))
export const quantity = once(() => z.strictObject({ value: decimalValue(), unit: z.string() }))

const means = once(() =>
  z.enum([
    'bank-statement',
    'insurance',
    'accounts',
    'turnover',
    'references',
    'technicians',
    'facilities',
    'supply-chain',
    'capacity-check',
    'qualifications',
    'environmental-measures',
    'headcount',
    'tools',
    'subcontracting',
    'samples',
    'register',
    'certificate',
    'other',
  ]),
)

export const evidenceRequirement = once(() =>
  z.strictObject({
    text: localizedText(),
    platforms: z.optional(z.array(z.string())),
    id: z.optional(z.string()),
    means: z.optional(means()),
    controlled: z.optional(z.boolean()),
    topStep: z.optional(z.boolean()),
    orEquivalent: z.optional(z.boolean()),
    personal: z.optional(z.boolean()),
  }),
)

export const provenance = once(() =>
  z.strictObject({
    author: z.optional(z.string()),
    catalogue: z.optional(z.strictObject({ name: z.string(), version: z.string() })),
    licence: z.optional(z.string()),
    adapted: z.optional(z.array(z.string())),
    interests: z.optional(z.array(z.string())),
  }),
)
