import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
/** Beginnings of words, in lower case: `*kriteri` also inside a word, `los$` as a whole word, `acuerdo marco` in a row. */
const stems = z.array(text).check(z.minLength(1))
const level = z.enum(['name', 'basic', 'advanced', 'exemplary'])

const termsFile = z.record(
  z.string(),
  z.strictObject({
    /** The entry of the eForms SDK that gives the term. */
    code: text,
    english: text,
    /** Where our English short forms use it. */
    pattern: text,
    /** Another term that a translation may not use in place of this one, where the English does not. */
    never: z.optional(text),
  }),
)

const languageFile = z.record(
  z.string(),
  z.strictObject({
    /** As the SDK says it; absent where the SDK has no translation (nb). */
    official: z.optional(text),
    /** Where the language takes it from another entry than the others. */
    code: z.optional(text),
    stems,
    also: z.optional(z.array(z.strictObject({ stems, why: text, status: z.enum(['memory', 'verified']) }))),
    /** Texts that rightly do without the word. */
    without: z.optional(
      z.array(
        z.strictObject({
          clause: z.string().check(z.regex(/^[A-Z]{3}-\d{2}$/)),
          at: z.array(level).check(z.minLength(1)),
          why: text,
        }),
      ),
    ),
  }),
)

export type GlossaryTerms = z.infer<typeof termsFile>
export type LanguageGlossary = z.infer<typeof languageFile>

/** The trade terms of `content/glossary`, and how each language says them. */
export interface Glossary {
  readonly terms: GlossaryTerms
  readonly languages: Readonly<Record<string, LanguageGlossary>>
}

export function readGlossary(folder: string): Glossary {
  const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))
  const languages = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'terms.yaml')
    .map((name) => [basename(name, '.yaml'), languageFile.parse(read(name))] as const)
  return { terms: termsFile.parse(read('terms.yaml')), languages: Object.fromEntries(languages) }
}
