import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../text/tokens'
import { visible } from '../text/visible'
import * as en from './__fixtures__/sentences-en'
import * as fr from './__fixtures__/sentences-fr'
import { en as english } from './whole/en'
import { fr as french } from './whole/fr'
import { firmRecordOf } from './words'

const finderFor = (language: string) => firmRecordOf(language, [english, french])

const findFirmRecord = (text: string, language: string, names: readonly string[] = []) => {
  const seen = visible(text)
  return finderFor(language)?.(names)({ seen, segments: sentencesOf(seen) })
}

const flags = (language: string) => (sentence: string) => findFirmRecord(sentence, language) !== undefined

describe.each([
  ['fr', fr.lawfulFr, fr.doubtfulFr],
  ['en', en.lawfulEn, en.doubtfulEn],
] as const)('%s', (language, lawful, doubtful) => {
  test.each(lawful)('leaves alone: %s', (sentence) => {
    expect(findFirmRecord(sentence, language)).toBeUndefined()
  })
  test.each(doubtful)('points at: %s', (sentence) => {
    expect(findFirmRecord(sentence, language)).toBeTypeOf('string')
  })
})

// A guess from wording errs; these counts may move, and only for the better.
test.each([
  ['fr', fr.heldOutLawfulFr, fr.heldOutDoubtfulFr],
  ['en', en.heldOutLawfulEn, en.heldOutDoubtfulEn],
] as const)('sentences not used to make the lexicon: %s', (language, lawful, doubtful) => {
  expect(lawful.filter(flags(language)).length).toBeLessThanOrEqual(1)
  expect(doubtful.filter(flags(language)).length).toBeGreaterThanOrEqual(doubtful.length - 1)
})

test('rules on place, membership and platform are others: their sentences say nothing of the firm’s past', () => {
  const others = [
    'adhérent d’une association',
    'Siège social en Nouvelle-Aquitaine',
    'à moins de 50 kilomètres',
    'Contributions visibles sur GitHub seulement',
  ]
  expect(others.filter(flags('fr'))).toEqual([])
})

test('gives the words as they stand in the text', () => {
  expect(findFirmRecord('Méthode. Est notée l’Expérience\n du  Candidat.', 'fr')).toBe('Expérience du Candidat')
  expect(findFirmRecord('The Tenderer’s past references count.', 'en')).toBe('Tenderer’s past references')
})

test('the order of the words does not matter', () => {
  expect(flags('fr')('Nombre de commits de la société')).toBe(true)
  expect(flags('fr')('Société : nombre de commits')).toBe(true)
  expect(flags('en')('commits by the company')).toBe(true)
  expect(flags('en')('the company’s commits')).toBe(true)
})

test('marks, case and apostrophes do not matter', () => {
  for (const text of [
    "EXPÉRIENCE DE L'ENTREPRISE",
    'experience de l’entreprise',
    'Expe\u0301rience de l\u02bcentreprise',
  ]) {
    expect(flags('fr')(text), text).toBe(true)
  }
})

test('the buyer’s own name is not a firm', () => {
  const name = 'Société des transports de la Vallée'
  const text = 'Expérience de la Société des transports de la Vallée'
  expect(findFirmRecord(text, 'fr', [name])).toBeUndefined()
  expect(findFirmRecord(text, 'fr')).toBeTypeOf('string')
})

test('languages without a lexicon are not guessed at', () => {
  expect(findFirmRecord('Erfahrung des Bieters', 'de')).toBeUndefined()
  expect(findFirmRecord('Expérience du candidat', 'fr-CH')).toBeTypeOf('string')
})

test('a text is read to its end, however long, and a sentence without an end too', () => {
  expect(findFirmRecord(`${'Méthode. '.repeat(20_000)} Expérience du candidat.`, 'fr')).toBe('Expérience du candidat')
  expect(findFirmRecord(`${'méthode '.repeat(20_000)} expérience du candidat`, 'fr')).toBe('expérience du candidat')
})

test.each([
  ['zero-width', 'Expé\u200brience du can\u200ddidat'],
  ['soft hyphens', 'Expé\u00adrience du can\u00addidat'],
  ['joiners', '\u2060Expérience du\ufeff candidat'],
  ['directions', '\u202bExpérience\u202c du \u200fcandidat\u200e'],
  ['turned round', '\u202etadidnac ud ecneirépxE\u202c'],
  ['control characters', 'Expé\u0008rience du candidat'],
])('characters that nobody sees change nothing: %s', (_, text) => {
  expect(findFirmRecord(text, 'fr')).toBe('Expérience du candidat')
})

test('what is said of a word is looked for in a bounded sentence', () => {
  for (const word of ['candidat', 'équipe', 'expérience', 'personnel', 'commits', 'ses', ':', ',', '\n', '(', 'non ']) {
    const [count] = [sentencesOf(`${word} `.repeat(5_000)).map((parts) => parts.flatMap(({ tokens }) => tokens).length)]
    expect(Math.max(0, ...count)).toBeLessThanOrEqual(250)
  }
})

test('letters with marks of their own are put together first, and given back so', () => {
  expect(findFirmRecord('Expe\u0301rience de la socie\u0301te\u0301', 'fr')).toBe(
    'Exp\u00e9rience de la soci\u00e9t\u00e9',
  )
})

test('what an object has by itself is no language', () => {
  expect(finderFor('constructor')).toBeUndefined()
  expect(finderFor('FR-be')).toBe(finderFor('fr'))
})
