import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenFormulas } from './written-formula'

const prices = { own: 200, lowest: 100, highest: 300, mean: 160, estimate: 125 }
const marksOf = (text: string) => writtenFormulas(text).map((formula) => formula(prices))

describe('formulas as buyers write them', () => {
  it.each([
    ['Note = 40 × Pmin / P', 20],
    ['Note du prix = 20 × (prix le plus bas / prix de l’offre), sans note négative.', 10],
    ['N = 20/6 × (7 − P/Pmin), Pmin étant l’offre la moins chère.', (20 / 6) * 5],
    ['10/3(7 - P/P0) : N = 10/3(7 - P/P0)', (10 / 3) * 5],
    ['Note = 50 x (1 - P/150 000)', 50 * (1 - 200 / 150_000)],
    ['N = 40 × (1 − |Pi − Pmoy| / Pmoy)', 40 * (1 - 40 / 160)],
    ['Price score = 30 × (1 − (P − Pav)² / Pav²).', 30 * (1 - 1600 / 25_600)],
    ['Score = 40 × lowest price ÷ price tendered; the lowest gets 40', 20],
    ['Note = 0,5 × Pmax / P', 0.75],
    ['M = -P + 10^2', -100],
  ])('%s', (text, mark) => {
    expect(marksOf(text)).toEqual([expect.closeTo(mark, 9)])
  })

  it.each([
    'points = note / 4 × poids du sous-critère',
    'Note = 20 × (Dmin / D)',
    'Note = 20 × (P',
    'Note = P P',
    '1 h = 4, 2 h = 3',
    'a = b',
    'Note = 10 × 2',
    `N = ${'('.repeat(100)}P`,
    `N = P${'('.repeat(150)}`,
    `N = P ${'[|'.repeat(60)} 3`,
    `N = P ${'-('.repeat(70)}`,
    `N = ${'|'.repeat(50)}P${'^'.repeat(50)}`,
    '= '.repeat(50_000),
  ])('what is not understood is left out: %s', (text) => {
    expect(writtenFormulas(text)).toEqual([])
  })

  it('ends whatever stands in a formula', () => {
    const sign = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '|',
      '^',
      '²',
      '-',
      '−',
      '*',
      '/',
      '+',
      ' P ',
      ' Pmin ',
      '3',
      '1 000',
      '=',
      ';',
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 200 }), (signs) => {
        for (const mark of marksOf(`N = ${signs.join('')}`))
          expect(mark === undefined || Number.isFinite(mark)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
