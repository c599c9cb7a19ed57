import { expect, it } from 'vitest'
import { fixtures } from '../../packages/adapters-ted/src/__fixtures__/fixtures'
import { differences } from '../../packages/adapters-ted/src/xml/__fixtures__/differences'
import { fuzzParsers } from './xml-parsers'

it('mutated documents are read as saxes reads them, but for differences that have a name', () => {
  const { accepted, refused, differences: found, unnamed } = fuzzParsers(6000, 20, Object.values(fixtures))
  expect(unnamed).toEqual([])
  // Neither side of it is empty, and most documents are no difference.
  expect(accepted).toBeGreaterThan(1500)
  expect(refused).toBeGreaterThan(1500)
  expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(900)
  expect(differences.map(({ name }) => name)).toEqual(expect.arrayContaining([...found.keys()]))
})
