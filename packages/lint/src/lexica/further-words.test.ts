import type { LocalizedText, Procurement } from '@opensource-experts/core'
import { normaliseWord } from '@opensource-experts/core'
import { describe, expect, it, test } from 'vitest'
import { described, selecting } from '../example/example-procurement'
import { lint } from '../run/lint'
import { sentencesOf } from '../text/tokens'
import { wordingDe } from './__fixtures__/wording-de'
import { wordingEs } from './__fixtures__/wording-es'
import { wordingIt } from './__fixtures__/wording-it'
import { wordingNl } from './__fixtures__/wording-nl'
import { de } from './words/de'
import { es } from './words/es'
import { it as italian } from './words/it'
import { nl } from './words/nl'

/** Where such a sentence stands. */
function documentOf(ruleId: string, text: LocalizedText): Procurement {
  return ruleId.startsWith('SEL') ? selecting(text) : described(text)
}

describe.each([
  [de, wordingDe],
  [es, wordingEs],
  [italian, wordingIt],
  [nl, wordingNl],
] as const)('$language', (words, { faults, lawful }) => {
  const found = (ruleId: string, sentence: string, given = [words]) =>
    lint(documentOf(ruleId, { [words.language]: sentence }), { words: given }).findings

  test.each(faults)('%s points at: %s', (ruleId, sentence) => {
    const own = found(ruleId, sentence).filter((finding) => finding.ruleId === ruleId)
    expect(own).toMatchObject([{ severity: 'warning', certainty: 'possible' }])
  })

  test.each(lawful)('%s leaves alone: %s', (ruleId, sentence) => {
    expect(found(ruleId, sentence).map((finding) => finding.ruleId)).toEqual([])
  })

  it('is not read unless its words are given', () => {
    expect(faults.flatMap(([ruleId, sentence]) => found(ruleId, sentence, []))).toEqual([])
  })

  it('has words in the form in which they are compared, each once for a concept', () => {
    for (const [concept, texts] of Object.entries(words.words)) {
      const entries = texts.split('|')
      expect(
        entries.filter(
          (entry) => !/^[\p{Ll}\d*_/.#]+(?: [\p{Ll}\d*_/.#]+)*$/u.test(entry) || normaliseWord(entry) !== entry,
        ),
      ).toEqual([])
      expect([concept, entries.filter((entry, index) => entries.indexOf(entry) !== index)]).toEqual([concept, []])
    }
  })
})

describe('letters and stops of the languages', () => {
  const wordsIn = (text: string) =>
    sentencesOf(text).map((parts) => parts.flatMap(({ tokens }) => tokens.map(({ word }) => word)))

  test.each([
    ['Größe, ausschließlich, Übergang', [['grosse', 'ausschliesslich', 'ubergang']]],
    ['L’impresa dell\u02bcanno', [['l', 'impresa', 'dell', 'anno']]],
    ['Año, antigüedad, subcontratación', [['ano', 'antiguedad', 'subcontratacion']]],
    ['Eén vestiging, cq. coöperatie', [['een', 'vestiging', 'cq', 'cooperatie']]],
    ['Oracle, z. B. Version 19, oder gleichwertig.', [['oracle', 'z', 'b', 'version', '19', 'oder', 'gleichwertig']]],
    ['Nach Art. 5 bzw. Abs. 2.', [['nach', 'art', '5', 'bzw', 'abs', '2']]],
    [
      'Oracle (p. ej. la 19) o equivalente. Otra frase.',
      [
        ['oracle', 'p', 'ej', 'la', '19', 'o', 'equivalente'],
        ['otra', 'frase'],
      ],
    ],
    ['Sitz in der Stadt. Preis.', [['sitz', 'in', 'der', 'stadt'], ['preis']]],
    ['No. of commits. Two.', [['nb', 'of', 'commits'], ['two']]],
  ])('%s', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected)
  })
})
