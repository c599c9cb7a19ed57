import { parseProcurement } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { families, readCases } from './corpus/cases'
import { judge } from './corpus/judge'

// The test set of the linter, written from the law before any run. `tests/corpus/report.ts` shows each case.

const cases = readCases()
const judgements = cases.map(judge)
const counted = (holds: (one: (typeof cases)[number]) => boolean) => cases.filter(holds).length

describe('the test set', () => {
  it('has a case of its own for each fault and each look-alike', () => {
    const of = (what: (one: (typeof cases)[number]) => string) => new Set(cases.map(what)).size
    expect(of(({ id }) => id)).toBe(cases.length)
    // The sound document itself may be the look-alike of two families.
    expect(of(({ family, procurement }) => family + JSON.stringify(procurement))).toBe(cases.length)
    expect(counted(({ verdict }) => verdict !== 'lawful')).toBeGreaterThanOrEqual(150)
    expect(counted(({ verdict }) => verdict === 'lawful')).toBeGreaterThanOrEqual(90)
  })

  it.each(families)('has faults and look-alikes of %s', (family) => {
    expect(counted((one) => one.family === family && one.verdict !== 'lawful')).toBeGreaterThanOrEqual(10)
    expect(counted((one) => one.family === family && one.verdict === 'lawful')).toBeGreaterThanOrEqual(5)
  })

  it('has French and English sentences in equal parts, and five in each other language', () => {
    const sentences = (language: string) => counted((one) => one.sort === 'sentence' && one.language === language)
    expect(Math.abs(sentences('fr') - sentences('en'))).toBeLessThanOrEqual(5)
    for (const language of ['de', 'it', 'es', 'nl']) expect(sentences(language)).toBe(5)
  })

  it('is made of documents that a buyer may write, as are the sound ones beside them', () => {
    for (const { procurement, bare } of cases) {
      expect(parseProcurement(procurement).value).toEqual(procurement)
      expect(parseProcurement(bare).value).toEqual(bare)
    }
  })
})

describe('the linter on the test set', () => {
  // `judge` has linted every case above: what throws fails the file.
  it('answers on every case', () => {
    expect(judgements).toHaveLength(cases.length)
  })

  it('finds what courts strike down, and leaves alone what they do not', () => {
    const share = (verdicts: readonly string[], outcomes: readonly string[]) => {
      const own = judgements.filter((one) => verdicts.includes(one.case.verdict))
      return own.filter(({ outcome }) => outcomes.includes(outcome)).length / own.length
    }
    expect(share(['unlawful', 'doubtful'], ['hit', 'asked'])).toBeGreaterThanOrEqual(0.85)
    expect(share(['lawful'], ['alarm'])).toBeLessThanOrEqual(0.1)
  })

  it('has no error on anything lawful', () => {
    const wrong = judgements.filter((one) => one.case.verdict === 'lawful' && one.error)
    expect(wrong.map((one) => [one.case.id, ...one.rules])).toEqual([])
  })
})
