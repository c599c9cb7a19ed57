import type { ClauseParam, Message } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { type ClauseParameter, type Level, levels } from '../../src/clause/clause'
import { defaultOf } from '../../src/clause/default-of'
import { extremeValues } from '../../src/clause/extreme-values'
import { fill } from '../../src/clause/fill'
import { wordsOf } from '../../src/content/likeness'
import { clauses } from '../../src/generated/clauses'
import { allTexts } from '../../src/generated/texts/all'
import { en } from '../../src/generated/texts/en'
import { fr } from '../../src/generated/texts/fr'

const languages = Object.keys(allTexts)
/** The share of words that a translation may have in common with English or French: names, SBOM, upstream. */
const leftOver = 0.6

/** Names and notices of a language, with their clause and place. */
function messagesOf(language: string) {
  return clauses.flatMap((clause) => {
    const text = allTexts[language]?.clauses[clause.id]
    const notices = levels.map((level) => [level, text?.levels[level].notice] as const)
    return ([['name', text?.name], ...notices] as const).map(([at, message]) => ({ clause, at, message }))
  })
}

function filled(language: string, message: Message, id: string, values: Record<string, ClauseParam>): string {
  const texts = allTexts[language]
  const text = texts?.clauses[id]
  if (!texts || !text) throw new Error(`${language} has no ${id}`)
  return fill(message, { language, phrases: texts.phrases, text, values })
}

describe.each(languages)('short forms in %s', (language) => {
  const messages = messagesOf(language)

  it('are there where the English ones are', () => {
    const missing = messages.filter(({ clause, at, message }) => {
      const english = en.clauses[clause.id]
      const asked = at === 'name' ? english?.name : english?.levels[at].notice
      return asked !== undefined && message === undefined
    })
    expect(missing.map(({ clause, at }) => `${clause.id} ${at}`)).toEqual([])
  })

  it('fit, and leave nothing unfilled or unnamed, with extreme and default parameters', () => {
    for (const { clause, at, message } of messages) {
      if (message === undefined) continue
      for (const values of [
        extremeValues(clause.parameters, 'longest'),
        extremeValues(clause.parameters, 'shortest'),
        withDefaults(clause.parameters, at === 'name' ? 'basic' : at),
      ]) {
        const said = filled(language, message, clause.id, values)
        expect(said, `${clause.id} ${at}`).not.toMatch(/[{}[\]]|undefined|NaN/u)
        expect([...said].length, `${clause.id} ${at}`).toBeLessThanOrEqual(at === 'name' ? 100 : 400)
        for (const option of keysSaid(clause.parameters, message)) {
          expect(wordsIn(said), `${clause.id} ${at}`).not.toContain(option)
        }
      }
    }
  })

  it('have every plural form that their numbers need', () => {
    for (const { clause, at, message } of messages) {
      if (message === undefined) continue
      expect(lackingForms(language, clause.parameters, message), `${clause.id} ${at}`).toEqual([])
    }
  })

  it('are no English or French left over, and in the letters of the language', () => {
    for (const { clause, at, message } of messages) {
      if (message === undefined || language === 'en' || language === 'fr') continue
      const said = filled(language, message, clause.id, extremeValues(clause.parameters, 'shortest'))
      for (const source of [en, fr]) {
        const text = source.clauses[clause.id]
        const original = at === 'name' ? text?.name : text?.levels[at].notice
        if (original === undefined) continue
        const theirs = wordsOf(
          filled(source.language, original, clause.id, extremeValues(clause.parameters, 'shortest')),
        )
        expect(shareOf(wordsOf(said), theirs), `${clause.id} ${at} ${source.language}: ${said}`).toBeLessThan(leftOver)
      }
      const script = { bg: /\p{Script=Cyrillic}/gu, el: /\p{Script=Greek}/gu }[language] ?? /\p{Script=Latin}/gu
      const letters = said.match(/\p{L}/gu)?.length ?? 0
      expect((said.match(script)?.length ?? 0) / letters, `${clause.id} ${at}: ${said}`).toBeGreaterThan(0.5)
      expect(said, `${clause.id} ${at}`).not.toMatch(/["]|\p{L}'\p{L}/u)
    }
  })
})

it('sees a plural form that was taken away from a real short form', () => {
  const found = messagesOf('pl').flatMap(({ clause, message }) => {
    const planted = JSON.parse(JSON.stringify(message ?? '').replaceAll('"few":', '"=9999":')) as Message
    return lackingForms('pl', clause.parameters, planted)
  })
  expect(found.length).toBeGreaterThan(0)
})

it('sees a sentence left in English', () => {
  const { clause } = messagesOf('de').find(({ clause: { id } }) => id === 'AWD-02') ?? {}
  const notice = en.clauses[clause?.id ?? '']?.levels.basic.notice ?? ''
  const words = wordsOf(filled('en', notice, 'AWD-02', {}))
  expect(shareOf(words, words)).toBeGreaterThan(leftOver)
})

/** Numbers that a parameter may have and a plural has no form for. */
function lackingForms(
  language: string,
  parameters: Readonly<Record<string, ClauseParameter>>,
  message: Message,
): string[] {
  const rules = new Intl.PluralRules(language)
  return pluralsOf(message).flatMap(([name, forms]) => {
    const parameter = parameters[name]
    if (parameter?.type !== 'integer') return []
    const numbers = Array.from({ length: parameter.max - parameter.min + 1 }, (_, index) => parameter.min + index)
    return numbers
      .filter((each) => !forms.includes(`=${each}`) && !forms.includes(rules.select(each)))
      .map((each) => `{${name}} ${each}`)
  })
}

function shareOf(own: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  return [...own].filter((word) => theirs.has(word)).length / own.size
}

/** The defaults of a level; what only the buyer knows has the shortest value. */
function withDefaults(
  parameters: Readonly<Record<string, ClauseParameter>>,
  level: Level,
): Record<string, ClauseParam> {
  const defaults = Object.entries(parameters).flatMap(([name, parameter]): [string, ClauseParam][] => {
    const value = defaultOf(parameter, level)
    return value === undefined ? [] : [[name, value]]
  })
  return { ...extremeValues(parameters, 'shortest'), ...Object.fromEntries(defaults) }
}

/** Keys of options that a message would print bare: those that are no word of a language. */
function keysSaid(parameters: Readonly<Record<string, ClauseParameter>>, message: Message): string[] {
  const text = JSON.stringify(message)
  return Object.entries(parameters).flatMap(([name, parameter]) =>
    (parameter.type === 'choice' || parameter.type === 'choices') && text.includes(`["${name}"`)
      ? parameter.options.filter((option) => option.includes('-'))
      : [],
  )
}

function wordsIn(said: string): string[] {
  return said.split(/[\s,;:.()]+/u)
}

function pluralsOf(message: Message): [string, string[]][] {
  if (typeof message === 'string') return []
  return message.flatMap((part): [string, string[]][] => {
    if (typeof part === 'string') return []
    const [name, , forms] = part
    if (forms === undefined) return []
    return [[String(name), Object.keys(forms)], ...Object.values(forms).flatMap((each) => pluralsOf(each as Message))]
  })
}
