// No import but zod: scripts/generate-schema.ts runs this file as it stands.
import * as z from 'zod/mini'

const text = (max: number) =>
  z.string().check(
    z.maxLength(max, { error: `must have at most ${max} characters` }),
    z.regex(/\S/, { error: 'must not be empty' }),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
    z.regex(/^[^\u0000-\u001f\u007f]*$/, { error: 'must be one line of text without control characters' }),
  )

const slug = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, { error: 'must be 1 to 80 of a-z, 0-9, ".", "_" and "-"' }))

const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be an ISO 8601 day such as "2026-11-01"' }),
  z.refine((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || isDay(value), { error: 'is no day of the calendar' }),
)

function isDay(value: string): boolean {
  const [year = 0, month = 0, date = 0] = value.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && date >= 1 && date <= days
}

const web = z
  .string()
  .check(
    z.maxLength(2000, { error: 'must have at most 2000 characters' }),
    z.regex(/^https?:\/\/[^\s/@\\]+(\/\S*)?$/, { error: 'must be an http(s) address without user name' }),
  )

const nuts = z.string().check(
  z.regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/, { error: 'must be a NUTS code such as "FRK26"' }),
  // Regulation (EC) No 1059/2003: Greece is EL and the United Kingdom was UK.
  z.refine((code) => !/^G[RB]/.test(code), { error: 'NUTS writes EL for Greece and UK for the United Kingdom' }),
)

const language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}$/, { error: 'must be an ISO 639 code of a language in small letters such as "fr"' }))

const sourced = { source: text(2000), date: day }
const facts = (value: z.ZodMiniType<string>, max: number) =>
  z.array(z.strictObject({ value, ...sourced })).check(z.maxLength(max, { error: `must have at most ${max} facts` }))

const list = <Item extends z.ZodMiniType>(item: Item, max: number) =>
  z.array(item).check(z.maxLength(max, { error: `must have at most ${max} entries` }))

const identifier = z.strictObject({ scheme: text(40), value: text(60) })

const sizeClass = z.enum(['micro', 'small', 'medium', 'large'])
const year = z.int().check(z.gte(1990, { error: 'must be a year' }), z.lte(2200, { error: 'must be a year' }))

/** One firm. */
export const expertSchema = z.strictObject({
  id: slug,
  name: text(200),
  ids: z.optional(list(identifier, 20)),
  website: z.optional(web),
  territories: z.optional(facts(nuts, 200)),
  size: z.optional(z.strictObject({ value: sizeClass, ...sourced, year: z.optional(year) })),
  skills: z.optional(facts(text(200), 500)),
  languages: z.optional(facts(language, 100)),
  offers: z.optional(facts(text(200), 500)),
  maintains: z.optional(facts(text(200), 500)),
})

const softwareSchema = z.strictObject({
  id: slug,
  name: text(200),
  aliases: z.optional(list(text(200), 50)),
  repository: z.optional(web),
  purl: z.optional(
    z.string().check(z.regex(/^pkg:\S{1,500}$/, { error: 'must be a package URL such as "pkg:npm/a"' })),
  ),
  wikidata: z.optional(z.string().check(z.regex(/^Q\d{1,12}$/, { error: 'must be a Wikidata item such as "Q42"' }))),
  sill: z.optional(z.int().check(z.gte(0, { error: 'must be a number of the SILL' }))),
})

const members = {
  schemaVersion: z.literal('1', { error: 'must be "1" in quotes, the only version there is' }),
  id: slug,
  name: text(200),
  licence: z.string().check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*( (AND|OR|WITH) [A-Za-z0-9][A-Za-z0-9.+-]*){0,9}$/, {
      error: 'must be an SPDX expression such as "CC0-1.0"',
    }),
  ),
  date: day,
  provenance: z.strictObject({
    publisher: text(200),
    url: z.optional(web),
    inclusion: text(2000),
    interests: list(text(500), 50),
  }),
  fictitious: z.optional(z.boolean()),
  software: z.optional(list(softwareSchema, 20_000)),
}

/** A whole directory: what the shipped JSON Schema says. */
export const directorySchema = z.strictObject({ ...members, experts: z.array(expertSchema) })

/** All but the firms, which are checked one by one so that a hostile list is left early. */
export const directoryHeadSchema = z.strictObject({ ...members, experts: z.array(z.unknown()) })

/** The JSON Schema (draft 2020-12) of a directory. It cannot say all: check digits, unique ids and names are left out. */
export function directoryJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(directorySchema, { target: 'draft-2020-12' })
  return {
    $schema,
    title: 'Directory of open-source experts',
    description: 'Firms, what they offer and what they maintain, each fact with its source and date.',
    ...rest,
  }
}
