import type { Procurement } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { exampleProcurement, formCriterion, noticeCriterion, withChanged } from '../example/example-procurement'
import { buildContext } from './build-context'

const contextOf = (procurement: Partial<Procurement>, clauses = () => undefined) =>
  buildContext({ ...exampleProcurement, ...procurement }, clauses)

describe('entries', () => {
  test('have their place, their lots and what they say', () => {
    const { entries, awards } = contextOf({})
    expect(entries.map(({ pointer, name, target, lots }) => [pointer, name, target, lots])).toEqual([
      ['/criteria/0', 'Prix', 'tender', ['LOT-0001', 'LOT-0002']],
      ['/criteria/1', 'Méthode proposée', 'tender', ['LOT-0001', 'LOT-0002']],
      ['/criteria/2', 'Sobriété du service', 'tender', ['LOT-0001', 'LOT-0002']],
      ['/criteria/3', 'Réunions à distance', 'performance', ['LOT-0001', 'LOT-0002']],
      ['/criteria/4', 'Heures d’insertion', 'performance', ['LOT-0001', 'LOT-0002']],
      ['/criteria/5', 'Réversibilité', 'performance', ['LOT-0001', 'LOT-0002']],
    ])
    expect(awards.map(({ criterion }) => criterion.id)).toEqual(['price', 'method', 'environment'])
  })

  test.each([
    [{ languages: ['en', 'fr'] }, 'Price'],
    [{ languages: ['de'] }, 'Prix'],
    [{ languages: ['constructor'] }, 'Prix'],
    [{ criteria: withChanged({ price: { name: { fr: '  ', en: 'Price' } } }).criteria }, 'Price'],
    [{ criteria: withChanged({ price: { name: undefined } }).criteria }, 'price'],
    [{ criteria: withChanged({ price: { name: { fr: ' ' }, id: undefined } }).criteria }, 'award'],
  ])('are named in a language of the document, else by what there is: %#', (part, name) => {
    expect(contextOf(part as Partial<Procurement>).entries[0]?.name).toBe(name)
  })

  test('take target and tags of their clause; the clause’s target cannot be overridden', () => {
    const clauses = (id: string) => (id === 'AWD-02' ? { target: 'performance' as const, tags: ['a'] } : undefined)
    const method = (part: object) => buildContext(withChanged({ method: part }), clauses).entries[1]
    expect(method({ clause: { id: 'AWD-02' }, tags: ['b'] })).toMatchObject({ target: 'performance', tags: ['a', 'b'] })
    expect(method({ clause: { id: 'AWD-02' }, tags: undefined })).toMatchObject({
      tags: ['a'],
      clause: { tags: ['a'] },
    })
    expect(method({ clause: { id: 'ZZZ-01' }, tags: undefined })).toMatchObject({ target: 'tender', tags: undefined })
    expect(method({ clause: { id: 'ZZZ-01' } })?.clause).toBeUndefined()
    expect(method({ tags: ['b'] })?.tags).toEqual(['b'])
  })

  test('of a document without them are none', () => {
    const half = { schemaVersion: '1' } as unknown as Procurement
    expect(buildContext(half, () => undefined)).toMatchObject({
      entries: [],
      awards: [],
      places: [],
      fromNotice: false,
    })
  })

  test('without lots speak of none', () => {
    expect(contextOf({ criteria: withChanged({ price: { lots: undefined } }).criteria }).entries[0]?.lots).toEqual([])
  })
})

describe('places', () => {
  const group = { id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }

  test('are lots, then groups with award criteria of their own; parts are left out', () => {
    const lots = [{ id: 'PAR-0001', title: {} }, ...exampleProcurement.lots, { title: {} } as never]
    expect(contextOf({ lots }).places.map(({ id, pointer, kind }) => [id, pointer, kind])).toEqual([
      ['LOT-0001', '/lots/1', 'lot'],
      ['LOT-0002', '/lots/2', 'lot'],
    ])
    expect(contextOf({ lotGroups: [group] }).places).toHaveLength(2)
    const own = withChanged({ method: { lots: ['GLO-0001'] } }).criteria
    const places = contextOf({ lotGroups: [group], criteria: own }).places
    expect(
      places.map(({ id, kind, pointer, award, performance }) => [id, kind, pointer, award.length, performance.length]),
    ).toEqual([
      ['LOT-0001', 'lot', '/lots/0', 2, 3],
      ['LOT-0002', 'lot', '/lots/1', 2, 3],
      ['GLO-0001', 'group', '/lotGroups/0', 1, 0],
    ])
  })

  test('without criteria have empty lists', () => {
    expect(contextOf({ criteria: [] }).places.map(({ award, performance }) => [award, performance])).toEqual([
      [[], []],
      [[], []],
    ])
  })
})

test('lots with the same criteria share one list, so that rules look at it once', () => {
  const lots = Array.from({ length: 4 }, (_, index) => ({ id: `LOT-000${index + 1}`, title: {} }))
  const own = (id: string, ...at: string[]) => ({ ...exampleProcurement.criteria[1], id, lots: at }) as never
  const criteria = [...exampleProcurement.criteria, own('a', 'LOT-0002', 'LOT-0003'), own('b', 'LOT-0004')]
  const [first, second, third, fourth] = contextOf({ lots, criteria }).places
  expect(second?.award).toBe(third?.award)
  expect(second?.award.map(({ criterion }) => criterion.id)).toEqual(['price', 'method', 'environment', 'a'])
  expect(new Set([first?.award, second?.award, fourth?.award]).size).toBe(3)
  const { awards, placesOf } = contextOf({ lots, criteria })
  expect(
    awards.map((entry) =>
      placesOf(entry)
        .map(({ id }) => id.at(-1))
        .join(''),
    ),
  ).toEqual(['1234', '1234', '1234', '23', '4'])
  // One list of all lots, however many criteria speak of them.
  expect(awards[0]?.lots).toBe(awards[1]?.lots)
})

test('what it lacks is not known where it was read from a notice or a form', () => {
  const { entries, partial, unplaced } = contextOf({
    criteria: [
      ...exampleProcurement.criteria,
      noticeCriterion(1),
      formCriterion('Prix'),
      formCriterion('Prix', { target: 'tender' }),
      formCriterion('Prix', { clause: { id: 'ZZZ-01' } }),
      formCriterion('Prix', { target: 'tender', weight: 5 }),
    ],
  })
  expect(entries.map((entry) => entry.partial)).toEqual([
    ...exampleProcurement.criteria.map(() => false),
    true,
    true,
    false,
    false,
    true,
  ])
  expect([partial, unplaced]).toEqual([true, false])
  expect(contextOf({}).partial).toBe(false)
  expect(contextOf({ criteria: [formCriterion('Prix', { lots: undefined })] }).unplaced).toBe(true)
})

test('a document with a criterion of a notice, or with BT-01 as it stands, was read from one', () => {
  expect(contextOf({}).fromNotice).toBe(false)
  expect(contextOf({ criteria: [noticeCriterion(1)] }).fromNotice).toBe(true)
  expect(contextOf({ legalBasis: '32014L0024' }).fromNotice).toBe(true)
  expect(contextOf({ criteria: [noticeCriterion(1, { origin: 'buyer' })] }).fromNotice).toBe(false)
})

test.each([
  ['2026-12-01', '2026-12-01'],
  ['2026-12-31T23:59:59+02:00', '2026-12-31'],
  ['2026-01-09Z', '2026-01-09'],
  ['2026-10-20+01:00', '2026-10-20'],
  ['2026-12-01-05:00', '2026-12-01'],
  ['2026-13-01', undefined],
  ['2026-00-01', undefined],
  ['2026-12-32', undefined],
  ['2026-12-00', undefined],
  ['2026-12-011', undefined],
  [' 2026-12-01', undefined],
  ['next month', undefined],
  [undefined, undefined],
])('the day of %s is %s', (date, day) => {
  expect(contextOf({ date } as Partial<Procurement>).day).toBe(day)
})

test('whether the procedure is formalised is derived once', () => {
  expect(contextOf({}).formalised).toMatchObject({ value: true, reason: 'at-or-above-threshold' })
  expect(contextOf({ procedure: 'adapted' }).formalised.value).toBe(false)
})
