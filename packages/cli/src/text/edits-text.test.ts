import type { Edit } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { testContext } from '../__fixtures__/test-context'
import { editsText } from './edits-text'
import { namesIn } from './names'

const lots = [
  { id: 'LOT-0001', title: { fr: 'Moteur de recherche', en: 'Search engine' } },
  { id: 'LOT-0002', title: { fr: 'Conversion', en: 'Conversion' } },
]
const price = (lot: string, name: string) =>
  ({ id: `${lot}.award.1`, kind: 'award', type: 'price', lots: [lot], name: { fr: name } }) as const
const names = {
  before: namesIn([{ lots, criteria: [price('LOT-0001', 'Prix ancien')], languages: ['fr'] }], 'fr'),
  after: namesIn([{ lots, criteria: [price('LOT-0001', 'Prix'), price('LOT-0002', 'Prix')], languages: ['fr'] }], 'fr'),
}
const weight = (lot: string, more: Partial<Edit> = {}): Edit => ({
  op: 'replace',
  lot,
  field: 'BT-541-Lot-WeightNumber',
  criterion: `${lot}.award.1`,
  before: '60',
  after: '54',
  cause: 'rebalanced',
  ...more,
})
const text = (edits: readonly Edit[]) => editsText(edits, names, testContext({ lang: 'fr' }))

test('names stand first, ids and fields in brackets', () => {
  expect(text([weight('LOT-0001')])).toEqual([
    '  1 modification',
    '    Moteur de recherche (LOT-0001)',
    '      Prix (LOT-0001.award.1)',
    '        modifié  pondération  60 → 54  [BT-541-Lot-WeightNumber]',
  ])
})

test('lots with the same changes stand together', () => {
  const shown = text([weight('LOT-0001'), weight('LOT-0002')])
  expect(shown.slice(1, 3)).toEqual(['    Moteur de recherche (LOT-0001)', '    Conversion (LOT-0002)'])
  expect(shown).toHaveLength(5)
  expect(text([weight('LOT-0001'), weight('LOT-0002', { after: '50' })])).toHaveLength(7)
})

test('what is gone has the name that it had', () => {
  const gone = weight('LOT-0001', { op: 'remove', after: null })
  expect(text([gone])).toContain('      Prix ancien (LOT-0001.award.1)')
})

test('codes are words, what concerns no lot is said so', () => {
  const shown = text([
    weight('LOT-0001', { op: 'insert', field: 'BT-539-Lot', before: null, after: 'quality' }),
    { op: 'replace', lot: '', field: '/x/y', before: 'a', after: 'b', cause: 'requested' },
  ])
  expect(shown).toContain('        ajouté  nature  qualité  [BT-539-Lot]')
  expect(shown.slice(-2)).toEqual(['    L’avis dans son ensemble', '        modifié  /x/y  a → b  [/x/y]'])
})

test('long texts change by whole paragraphs', () => {
  const first = 'Première condition. '.repeat(20).trim()
  const second = 'Seconde condition. '.repeat(20).trim()
  const shown = text([
    weight('LOT-0001', {
      field: 'BT-70-Lot',
      criterion: 'LOT-0001.performance.1',
      language: 'fr',
      before: first,
      after: `${first}\n\n${second}`,
    }),
  ])
  expect(shown.slice(1)).toEqual([
    '    Moteur de recherche (LOT-0001)',
    '        modifié  conditions d’exécution (fr)  [BT-70-Lot]',
    '          1 paragraphe inchangé',
    `          + ${second}`,
  ])
})
