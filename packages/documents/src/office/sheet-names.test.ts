import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sheetNames } from './sheet-names'

it('are names that a spreadsheet takes, each once, whatever the titles', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 40 }), (titles) => {
      const names = sheetNames(titles)
      expect(names).toHaveLength(titles.length)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length)
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/u)
      }
    }),
  )
})

it('keeps a hundred tables of one title apart', () => {
  expect(sheetNames(Array.from({ length: 100 }, () => 'Critères d’attribution du marché de support')).at(-1)).toBe(
    'Critères d’attribution du m 100',
  )
})
