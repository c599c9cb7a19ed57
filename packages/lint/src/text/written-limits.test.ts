import { describe, expect, it } from 'vitest'
import { sentencesOf } from './tokens'
import { excessOf, limitsIn } from './written-limits'

const excess = (text: string) => {
  const found = excessOf(limitsIn(sentencesOf(text)))
  return found && [found.value, found.max]
}

describe('limits on lots in words', () => {
  it.each<[string, readonly [number, number] | undefined]>([
    ['Tenderers may tender for three lots and may be awarded up to five.', [5, 3]],
    ['Une entreprise présente une offre pour deux lots au plus. Elle peut se voir attribuer trois lots.', [3, 2]],
    [
      'Nombre de lots pouvant être demandés : 2. Nombre de lots pouvant être attribués à un même soumissionnaire : 4.',
      [4, 2],
    ],
    ['Le marché compte trois lots. Un candidat peut en demander quatre au plus.', [4, 3]],
    ['There are four lots. A firm may bid for all, and win at most six of them.', [6, 4]],
    ['Firms apply for one of two lots; up to four lots may be awarded to the same firm.', [4, 2]],
    ['Tenderers may tender for five lots and may be awarded up to three.', undefined],
    ['A firm may bid for two lots and be awarded two.', undefined],
    // Numbers of something else.
    ['A firm may bid for two lots. The contract is awarded on four criteria.', undefined],
    ['Chaque offre pour deux lots est attribuée pour quarante-huit mois.', undefined],
    ['The tender has two pages at most; ten contracts were awarded.', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(excess(text)).toEqual(expected)
  })
})
