import { describe, expect, it } from 'vitest'
import { unevenWeightsIn } from './written-weights'

describe('weights that a text lists', () => {
  it.each([
    ['Les notes : prix 50 %, qualité 30 %, délais 30 %.', 110, 100, 'Les notes : prix 50 %, qualité 30 %, délais 30 %'],
    ['Quality 40%, price 40% and training 10%.', 90, 100, 'Quality 40%, price 40% and training 10%'],
    ['Coût : 45,5 %. Qualité : 45 %. Délai : 10 %.', 100.5, 100, 'Coût : 45,5 %. Qualité : 45 %. Délai : 10 %'],
    ['Prix 40 points ; qualité 40 points ; délai 30 points, sur 100.', 110, 100, undefined],
    ['Weights: price 500, method 300, and service 100, a total of 1,000.', 900, 1000, undefined],
  ])('%s', (text, sum, total, matched) => {
    const found = unevenWeightsIn(text)
    expect([found?.sum, found?.total]).toEqual([sum, total])
    if (matched) expect(found?.matched).toBe(matched)
  })

  it.each([
    'Prix 50 %, qualité 30 %, délais 20 %.',
    'Coût : 45,5 %. Qualité : 44,5 %. Délai : 10 %.',
    // Points may add up to anything where no total stands there.
    'Prix 40 points, qualité 40 points, délai 30 points.',
    // One list in another, and two lists.
    'Prix 40 %, qualité 60 %, dont méthode 40 % et délais 20 %.',
    'Lot 1 : prix 40 %, qualité 60 %. Lot 2 : prix 50 %, qualité 50 %.',
    'Prix 40 %, qualité 60 % ; coût 50 %, méthode 50 %.',
    'Price 40%, quality 30%, the rest for delivery 10%.',
    // An item that goes on after words of its own.
    'Prix 40 %, qualité 30 %, délai 15 %, énergie, mesurée selon l’annexe 3 : 15 %.',
    'Out of 100: price 50, quality 30, energy, measured as in Annex 5, 20.',
    // Not weights.
    'Remise de 10 %, acompte de 20 %, pénalité de 30 %.',
    'Le prix est révisé de 2 % en 2027, de 3 % en 2028 et de 4 % en 2029.',
    'Price 40%, quality 30 points, delivery 10%.',
    'Price 60%, quality 50%.',
    '',
  ])('%s: nothing', (text) => {
    expect(unevenWeightsIn(text)).toBeUndefined()
  })

  it('reads a long text in no time', () => {
    const started = performance.now()
    for (const part of ['prix 4 %, ', 'a'.repeat(50), 'prix : : ', '1 2 3 et '])
      unevenWeightsIn(`prix ${part.repeat(Math.floor(99_000 / part.length))}`)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
