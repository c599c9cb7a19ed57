import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { levels } from '../../src/clause/clause'
import { extremeValues } from '../../src/clause/extreme-values'
import { fill } from '../../src/clause/fill'
import { clauses } from '../../src/generated/clauses'
import { allTexts } from '../../src/generated/texts/all'
import { en } from '../../src/generated/texts/en'
import { checkGlossary, type ShortForm, says, stemsOf } from './check-glossary'
import { readGlossary } from './glossary'

const glossary = readGlossary(join(import.meta.dirname, '../../content/glossary'))
const others = Object.keys(allTexts).filter((language) => language !== 'en')

const formsOf = new Map<string, ShortForm[]>()

function shortForms(language: string): ShortForm[] {
  const forms = formsOf.get(language) ?? madeForms(language)
  formsOf.set(language, forms)
  return forms
}

function madeForms(language: string): ShortForm[] {
  return clauses.flatMap(({ id, parameters }) => {
    const values = extremeValues(parameters, 'longest')
    const said = (texts: typeof en | undefined, at: ShortForm['at']) => {
      const text = texts?.clauses[id]
      const message = at === 'name' ? text?.name : text?.levels[at].notice
      if (!texts || !text || message === undefined) return ''
      return fill(message, { language: texts.language, phrases: texts.phrases, text, values })
    }
    return (['name', ...levels] as const)
      .map((at) => ({ clause: id, at, english: said(en, at), said: said(allTexts[language], at) }))
      .filter(({ english }) => english !== '')
  })
}

describe('trade terms', () => {
  it('are in the glossary for every language that has texts', () => {
    expect(Object.keys(glossary.languages).sort()).toEqual([...others].sort())
  })

  it('are all used by the English short forms', () => {
    const forms = shortForms('fr')
    const unused = Object.entries(glossary.terms).filter(
      ([, { pattern }]) => !forms.some(({ english }) => new RegExp(pattern, 'iu').test(english)),
    )
    expect(unused).toEqual([])
  })

  it.each(others)('are said in every name and short form (%s)', (language) => {
    expect(checkGlossary(glossary, language, shortForms(language))).toEqual([])
  })

  // Each term is looked for: a text that says none of them is found for each term that its English uses.
  it.each(others)('are missed where a text does not say them (%s)', (language) => {
    const found = checkGlossary(
      glossary,
      language,
      shortForms(language).map((form) => ({ ...form, said: '—' })),
    )
    for (const term of Object.keys(glossary.terms))
      expect(
        found.some((each) => each.includes(`"${term}"`)),
        term,
      ).toBe(true)
  })

  it('name clause, level, language and term where another word is said', () => {
    const form = {
      clause: 'LOT-06',
      at: 'basic',
      english: 'If the tenderer wishes',
      said: 'Wenn der Bewerber es wünscht',
    } as const
    expect(
      checkGlossary(glossary, 'de', [form]).filter((each) => each.startsWith('LOT-06 basic de "tenderer"')),
    ).toEqual([
      'LOT-06 basic de "tenderer": none of bieter in: Wenn der Bewerber es wünscht',
      'LOT-06 basic de "tenderer": says the word for "candidate": Wenn der Bewerber es wünscht',
    ])
  })

  it.each(others)('have stems of the official term, and more only with a reason (%s)', (language) => {
    const own = glossary.languages[language] ?? {}
    for (const [term, words] of Object.entries(own)) {
      expect(glossary.terms[term], term).toBeDefined()
      expect(words.official === undefined, term).toBe(language === 'nb')
      if (words.official !== undefined)
        expect(says(words.official, words.stems), `${term}: ${words.official}`).toBe(true)
      expect(new Set(stemsOf(words)).size).toBe(stemsOf(words).length)
    }
  })
})

/** A folder with the translations of SDK 1.15.1, `code_de.xml`...: not in the repository. */
const sdk = process.env.OSE_SDK_TRANSLATIONS

describe.skipIf(!sdk)('official terms (skipped without OSE_SDK_TRANSLATIONS)', () => {
  it.each(others.filter((language) => language !== 'nb'))('are those of the SDK (%s)', (language) => {
    const entries = sdkEntries(sdk ?? '', language)
    for (const [term, { official, code }] of Object.entries(glossary.languages[language] ?? {})) {
      expect(official, term).toBe(entries.get(code ?? glossary.terms[term]?.code ?? '')?.trim())
    }
  })

  it('are those of the SDK in English', () => {
    const entries = sdkEntries(sdk ?? '', 'en')
    for (const { code, english } of Object.values(glossary.terms)) expect(english).toBe(entries.get(code)?.trim())
  })
})

function sdkEntries(folder: string, language: string): Map<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith(`_${language}.xml`))
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  const plain = (words: string) =>
    words
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  return new Map(
    [...text.matchAll(/<entry key="([^"]+)">([^<]*)</gu)].map(([, key = '', words = '']) => [key, plain(words)]),
  )
}
