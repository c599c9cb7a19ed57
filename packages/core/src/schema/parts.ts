import * as z from 'zod/mini'
import { once } from '../data/once'
import { compareDecimals, wholeDecimal } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import type { DecimalValue } from '../model/decimal-value'

/** A decimal: finite JSON number or decimal string. */
export const decimalSays = 'must be a number or a decimal string such as "12.5"'
export const decimalValue = once(() =>
  z.union([z.number(), z.string().check(z.regex(/^[+-]?\d+(\.\d+)?$/, { error: decimalSays, abort: true }))], {
    error: decimalSays,
  }),
)

export const localizedText = once(() =>
  z.record(
    z
      .string()
      .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, { error: 'must be a BCP 47 language tag such as "fr"' })),
    z.string().check(
      // XML 1.0 has no place for these characters, in whatever platform the text will go.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
      z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*$/, {
        error: 'holds a control character; remove it',
      }),
      z.refine((text) => !loneSurrogate.test(text), { error: 'holds half a character (lone surrogate); retype it' }),
    ),
  ),
)
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

export const money = once(() =>
  z.strictObject({
    amount: decimalValue(),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, { error: 'must be an ISO 4217 code such as "EUR"' })),
  }),
)

export const extensions = once(() => z.record(z.string(), z.unknown()))

function above0(max: number | undefined, says: string) {
  return z.refine(
    (value: unknown) => {
      const decimal = readDecimal(value as DecimalValue)
      if (!decimal || decimal.units <= 0n) return false
      return max === undefined || compareDecimals(decimal, wholeDecimal(max)) <= 0
    },
    { error: says },
  )
}

function numericWeight<Kind extends 'percentage' | 'points' | 'decimal'>(
  kind: Kind,
  max: number | undefined,
  says: string,
) {
  return z.strictObject({
    kind: z.literal(kind),
    value: decimalValue().check(above0(max, says)),
    middle: z.optional(z.boolean()),
    min: z.optional(decimalValue()),
    max: z.optional(decimalValue()),
  })
}

/** BT-541 and BT-5421: the bounds are those that make sense of the code. */
export const weight = once(() =>
  z.discriminatedUnion('kind', [
    numericWeight('percentage', 100, 'must be above 0 and at most 100'),
    numericWeight('points', undefined, 'must be above 0'),
    numericWeight('decimal', 1, 'must be above 0 and at most 1'),
    z.strictObject({
      kind: z.literal('order'),
      value: decimalValue().check(
        z.refine((value) => /^[1-9]\d*$/.test(String(value)), { error: 'must be a rank: 1, 2, 3...' }),
      ),
    }),
  ]),
)

export const fixedNumber = once(() => z.strictObject({ kind: z.enum(['total', 'unit']), value: decimalValue() }))
export const threshold = once(() => z.strictObject({ kind: z.enum(['min-score', 'max-pass']), value: decimalValue() }))

export const clauseParam = once(() => z.union([decimalValue(), z.string(), z.boolean(), z.array(z.string()), money()]))

export const scoring = once(() =>
  z.strictObject({
    method: z.string(),
    params: z.optional(z.record(z.string(), clauseParam())),
    steps: z.optional(z.array(localizedText())),
  }),
)

export const evidenceRequirement = once(() =>
  z.strictObject({
    text: localizedText(),
    platforms: z.optional(z.array(z.string())),
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
