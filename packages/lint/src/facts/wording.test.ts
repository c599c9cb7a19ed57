import type { Criterion, Procurement } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { buildContext } from '../engine/build-context'
import { exampleProcurement } from '../example/example-procurement'
import { buyerNames, createReader } from '../lexica/create-reader'
import { en } from '../lexica/whole/en'
import { fr } from '../lexica/whole/fr'
import { about, faultsOfWording, type WordingScope } from './wording'

// `brand` is a concept of every language: names of products.
const criterion = (id: string, more: object = {}) =>
  ({
    id,
    kind: 'award',
    type: 'quality',
    lots: 'all',
    name: { fr: id },
    description: { fr: 'Neutre.' },
    ...more,
  }) as Criterion
const faults = (criteria: readonly Criterion[], scope: WordingScope, more: Partial<Procurement> = {}) => {
  const context = buildContext({ ...exampleProcurement, ...more, criteria }, () => undefined, undefined, [fr])
  return [...faultsOfWording({ ...context, param: () => 0 }, ['brand'], scope)]
}
const branded = { description: { fr: 'Compatible Oracle.' } }
const fault = { certainty: 'possible', severity: 'warning', matched: 'Oracle' }
const lots = ['LOT-0001', 'LOT-0002']

describe('words of a criterion', () => {
  it('are a fault of each that holds them, where they stand', () => {
    const found = faults([criterion('a'), criterion('b', branded), criterion('c', branded)], { kinds: ['award'] })
    expect(found).toEqual(
      ['b', 'c'].map((id, index) => ({
        ...fault,
        path: `/criteria/${index + 1}/description/fr`,
        criterion: id,
        lots,
        params: { name: id, place: 'criterion', matched: 'Oracle' },
      })),
    )
  })

  it.each<[string, object, WordingScope, number]>([
    ['of a kind that is asked', { ...branded, kind: 'performance' }, { kinds: ['award', 'performance'] }, 1],
    ['of no such kind', { ...branded, kind: 'performance' }, { kinds: ['award'] }, 0],
    ['of those that are asked', branded, { kinds: ['award'], only: ({ name }) => name === 'a' }, 1],
    ['of no others', branded, { kinds: ['award'], only: ({ name }) => name !== 'a' }, 0],
    ['not in what is only checked', { verification: { fr: 'Par Oracle.' } }, { kinds: ['award'] }, 0],
    ['but where proof is read', { verification: { fr: 'Par Oracle.' } }, { kinds: ['award'], proof: true }, 1],
    ['and shown', { evidence: [{ text: { fr: 'Un compte Oracle.' } }] }, { kinds: ['award'], proof: true }, 1],
    ['only there', { evidence: [{ text: { fr: 'Un compte Oracle.' } }] }, { kinds: ['award'] }, 0],
    ['never in the link', { subjectMatterLink: { fr: 'Oracle.' } }, { kinds: ['award'], proof: true }, 0],
    ['nor in a language that nobody reads', { description: { cs: 'Oracle.' } }, { kinds: ['award'] }, 0],
  ])('are looked for %s', (_, more, scope, count) => {
    expect(faults([criterion('a', more)], scope)).toHaveLength(count)
  })

  it('say whom they are about', () => {
    const [entry] = buildContext({ ...exampleProcurement, criteria: [criterion('a')] }, () => undefined).entries
    expect(entry && about(entry)).toEqual({ criterion: 'a', lots, params: { name: 'a', place: 'criterion' } })
  })
})

describe('words outside the criteria', () => {
  const title = { title: { fr: 'Maintenance Oracle' } }
  it('are read where that is asked, once', () => {
    expect(faults([criterion('a')], { kinds: ['award'] }, title)).toEqual([])
    expect(faults([criterion('a')], { kinds: ['award'], frame: true }, title)).toEqual([
      { ...fault, path: '/title/fr', params: { name: '', place: 'frame', matched: 'Oracle' } },
    ])
    expect(faults([criterion('a', branded)], { kinds: ['award'], frame: true })).toHaveLength(1)
  })

  it('by patterns of their own', () => {
    expect(
      faults([criterion('a', branded)], { kinds: ['award'], frame: true, inFrame: ['forge'] }, title),
    ).toHaveLength(1)
  })

  it('that are the buyer’s own name are none', () => {
    const buyers = [{ name: { fr: 'Agence Oracle' } }] as Procurement['buyers'] & object
    expect(faults([], { kinds: ['award'], frame: true }, { title: { fr: 'Agence Oracle' }, buyers })).toEqual([])
  })
})

describe('a reader of texts', () => {
  it('reads a text once, in languages that it knows', () => {
    const reader = createReader(exampleProcurement, [fr, en])
    const reading = reader('Un texte.', 'fr')
    expect(reading).toBeDefined()
    expect(reader('Un texte.', 'fr')).toBe(reading)
    expect(reader('Un texte.', 'en')).not.toBe(reading)
    expect(reader('Un texte.', 'cs')).toBeUndefined()
  })

  it('knows what buyers are called, in every language', () => {
    const buyers = [{ name: { fr: 'Ville', en: 'City' } }, { name: 'Agence' }, {}] as never
    expect(buyerNames({ ...exampleProcurement, buyers })).toEqual(['Ville', 'City', 'Agence'])
    const { buyers: _, ...without } = exampleProcurement
    expect(buyerNames(without)).toEqual([])
  })
})
