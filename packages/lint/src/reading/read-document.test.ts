import { OseError, type Procurement } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { exampleProcurement, withChanged } from '../example/example-procurement'
import { readDocument } from './read-document'

const read = (members: object) => readDocument({ ...exampleProcurement, ...members })
const problems = (members: object) =>
  read(members).problems.map(({ path, expected, found, write }) => [path, expected, found, write])

test('a sound document is given back whole, as a copy', () => {
  const { procurement, problems, unlisted, unread } = readDocument(exampleProcurement)
  expect(procurement).toEqual(exampleProcurement)
  expect(procurement).not.toBe(exampleProcurement)
  expect([problems, unlisted, unread.size]).toEqual([[], 0, 0])
})

const others = [new Map([['lots', []]]), new Set(), new Date(0), new Uint8Array(2), new Error('a'), Promise.resolve()]
test.each([null, undefined, 5, 'a', [], [exampleProcurement], Symbol('a'), () => 1, ...others])(
  '%o is no document',
  (value) => {
    const refused = () => readDocument(value)
    expect(refused).toThrow(OseError)
    expect(refused).toThrow(expect.objectContaining({ code: 'input-invalid', path: '' }))
  },
)

describe('what cannot be read is left out, and named with what to write', () => {
  test.each<[object, unknown[]]>([
    [{ title: 'Support' }, ['/title', 'texts', '“Support”', '{"fr":"Support"}']],
    [{ title: { fr: 5 } }, ['/title/fr', 'text', '5', '"5"']],
    [{ jurisdiction: 'France' }, ['/jurisdiction', 'state', '“France”', '"FR"']],
    [{ jurisdiction: 'FRA' }, ['/jurisdiction', 'state', '“FRA”', '"FR"']],
    [{ jurisdiction: 'Allemagne' }, ['/jurisdiction', 'state', '“Allemagne”', '"DE"']],
    [{ jurisdiction: 'POL' }, ['/jurisdiction', 'state', '“POL”', '"PL"']],
    [{ jurisdiction: 'Atlantis' }, ['/jurisdiction', 'state', '“Atlantis”', undefined]],
    [{ jurisdiction: 'XX' }, ['/jurisdiction', 'state', '“XX”', undefined]],
    [{ jurisdiction: 'Deutschland' }, ['/jurisdiction', 'state', '“Deutschland”', '"DE"']],
    [{ jurisdiction: 'Ελλάδα' }, ['/jurisdiction', 'state', '“Ελλάδα”', '"GR"']],
    [{ jurisdiction: 250 }, ['/jurisdiction', 'state', '250', undefined]],
    [{ date: 20261201 }, ['/date', 'day', '20261201', undefined]],
    [{ date: '2026-99-99 whatever' }, ['/date', 'day', '“2026-99-99 whatever”', undefined]],
    [{ date: '2026-02-30' }, ['/date', 'day', '“2026-02-30”', undefined]],
    [{ date: '1/12/2026' }, ['/date', 'day', '“1/12/2026”', '"2026-12-01"']],
    [{ languages: 'fr' }, ['/languages', 'list', '“fr”', '["fr"]']],
    [{ languages: [5] }, ['/languages/0', 'language', '5', undefined]],
    [{ directive: '2014/42' }, ['/directive', 'code', '“2014/42”', '"2014/24"']],
    [{ schemaVersion: 1 }, ['/schemaVersion', 'code', '1', '"1"']],
    [{ fixedPrice: 'true' }, ['/fixedPrice', 'flag', '“true”', 'true']],
    [{ value: { amount: '420 000,50', currency: 'EUR' } }, ['/value/amount', 'number', '“420 000,50”', '420000.5']],
    [{ value: 5 }, ['/value', 'group', '5', undefined]],
    [{ criteria: { a: 1 } }, ['/criteria', 'list', '{…}', undefined]],
    [{ criteria: [null] }, ['/criteria/0', 'group', 'null', undefined]],
    [{ lots: [{ ...exampleProcurement.lots[0], title: [] }] }, ['/lots/0/title', 'texts', '[…]', undefined]],
  ])('%j', (members, problem) => {
    expect(problems(members)[0]).toEqual(problem)
    const [name = ''] = Object.keys(members)
    expect(JSON.stringify(read(members).procurement[name as keyof Procurement] ?? null)).not.toContain('Support')
  })

  test.each<[object, unknown[]]>([
    [{ weight: 40 }, ['/criteria/1/weight', 'weight', '40', '{"kind":"percentage","value":40}']],
    [{ weight: { kind: 'percentage', value: '12,5' } }, ['/criteria/1/weight/value', 'number', '“12,5”', '12.5']],
    [{ weight: { kind: 'percentage', value: '10 %' } }, ['/criteria/1/weight/value', 'number', '“10 %”', '10']],
    [{ weight: { kind: 'percentage', value: Number.NaN } }, ['/criteria/1/weight/value', 'number', 'NaN', undefined]],
    [{ weight: { kind: 'percent', value: 1 } }, ['/criteria/1/weight/kind', 'code', '“percent”', '"percentage"']],
    [{ name: 'Plan' }, ['/criteria/1/name', 'texts', '“Plan”', '{"fr":"Plan"}']],
    [{ lots: 'LOT-0001' }, ['/criteria/1/lots', 'list', '“LOT-0001”', '["LOT-0001"]']],
    [{ lots: 'ALL' }, ['/criteria/1/lots', 'list', '“ALL”', '"all"']],
    [{ type: 'qualité' }, ['/criteria/1/type', 'code', '“qualité”', '"quality"']],
    [{ kind: 5 }, ['/criteria/1/kind', 'code', '5', undefined]],
  ])('in a criterion: %j', (part, problem) => {
    const criteria = withChanged({ method: part }).criteria
    expect(problems({ criteria })[0]).toEqual(problem)
    const { unread, procurement } = read({ criteria })
    expect(unread).toEqual(new Set([`/criteria/1/${Object.keys(part)[0]}`]))
    expect(procurement.criteria[1]).not.toHaveProperty(Object.keys(part)[0] ?? '')
    expect(procurement.criteria[1]?.id).toBe('method')
  })
})

test('knows what a group of lots says of itself', () => {
  const lotGroups = [
    {
      id: 'GLO-0001',
      lots: ['LOT-0001'],
      title: { fr: 'A' },
      description: { fr: 'B' },
      smeSuitable: true,
      awardMethod: {},
    },
  ]
  expect(problems({ lotGroups })).toEqual([])
  expect(read({ lotGroups }).procurement.lotGroups).toEqual(lotGroups)
})

describe('what can be read and not be meant is kept, and named', () => {
  test.each<[object, unknown[]]>([
    [{ titel: { fr: 'x' } }, ['/titel', 'known', '“titel”', '"title"']],
    [{ fixedPrice: null }, ['/fixedPrice', 'nothing', 'null', undefined]],
    [{ jurisdiction: 'EL' }, ['/jurisdiction', 'state', '“EL”', '"GR"']],
    [{ jurisdiction: 'UK' }, ['/jurisdiction', 'state', '“UK”', '"GB"']],
    [{ languages: ['not a language!'] }, ['/languages/0', 'language', '“not a language!”', undefined]],
    [{ value: { amount: -1, currency: 'EUR' } }, ['/value/amount', 'from0', '-1', undefined]],
    [
      { buyers: [{ name: 'A', ceiling: { amount: '-0.5', currency: 'EUR' } }] },
      ['/buyers/0/ceiling/amount', 'from0', '“-0.5”', undefined],
    ],
    [{ framework: { years: -4 } }, ['/framework/years', 'from0', '-4', undefined]],
    [{ cpv: ['7226'] }, ['/cpv/0', 'cpv', '“7226”', undefined]],
    [{ lotGroups: [{ id: 'GLO-0001', lots: ['LOT-9999'] }] }, ['/lotGroups/0/lots/0', 'lot', '“LOT-9999”', undefined]],
    [
      { lots: exampleProcurement.lots.map((lot) => ({ ...lot, durationMonths: -5 })) },
      ['/lots/0/durationMonths', 'positive', '-5', undefined],
    ],
    [
      { lots: exampleProcurement.lots.map((lot) => ({ ...lot, id: 'LOT-0001' })), criteria: [] },
      ['/lots/1/id', 'once', '“LOT-0001”', undefined],
    ],
  ])('%j', (members, problem) => {
    expect(problems(members)[0]).toEqual(problem)
  })

  test.each<[object, unknown[]]>([
    [{ weight: { kind: 'percentage', value: 0 } }, ['/criteria/1/weight/value', 'percentage', '0', undefined]],
    [{ weight: { kind: 'percentage', value: -5 } }, ['/criteria/1/weight/value', 'percentage', '-5', undefined]],
    [
      { weight: { kind: 'percentage', value: '100.1' } },
      ['/criteria/1/weight/value', 'percentage', '“100.1”', undefined],
    ],
    [{ weight: { kind: 'decimal', value: 60 } }, ['/criteria/1/weight/value', 'decimal', '60', undefined]],
    [{ weight: { kind: 'points', value: 0 } }, ['/criteria/1/weight/value', 'positive', '0', undefined]],
    [{ weight: { kind: 'order', value: 2.5 } }, ['/criteria/1/weight/value', 'rank', '2.5', undefined]],
    [{ fixed: { kind: 'total', value: -5 } }, ['/criteria/1/fixed/value', 'from0', '-5', undefined]],
    [
      { thresholds: [{ kind: 'min-score', value: '-1' }] },
      ['/criteria/1/thresholds/0/value', 'from0', '“-1”', undefined],
    ],
    [{ lots: ['LOT-0009'] }, ['/criteria/1/lots/0', 'lot', '“LOT-0009”', undefined]],
    [{ id: 'price' }, ['/criteria/1/id', 'once', '“price”', undefined]],
  ])('in a criterion: %j', (part, problem) => {
    const { criteria } = withChanged({ method: part })
    expect(problems({ criteria })[0]).toEqual(problem)
    expect(read({ criteria }).procurement.criteria[1]).toEqual(criteria[1])
    // A notice is published: what stands in it is not judged here.
    const published = withChanged({ method: { ...part, origin: 'notice' } }).criteria
    expect(problems({ criteria: published })).toEqual([])
  })
})

test('lists keep the places of their items', () => {
  const { procurement } = read({
    criteria: [null, exampleProcurement.criteria[0], 'x'],
    lots: [5, exampleProcurement.lots[0]],
  })
  expect(procurement.criteria.map(({ id }) => id)).toEqual([undefined, 'price', undefined])
  expect(procurement.lots.map(({ id }) => id)).toEqual([undefined, 'LOT-0001'])
})

test('names that objects have by themselves are members like others', () => {
  const document = JSON.parse(
    '{ "__proto__": { "lots": [] }, "constructor": 1, "title": { "__proto__": "a", "fr": "b" } }',
  )
  const { procurement, problems } = readDocument(document)
  expect(Object.getPrototypeOf(procurement)).toBe(Object.prototype)
  expect(Object.keys(procurement)).toEqual(['__proto__', 'constructor', 'title'])
  expect(Object.keys(procurement.title ?? {})).toEqual(['__proto__', 'fr'])
  expect(problems.map(({ path }) => path)).toEqual(['/__proto__', '/constructor', '/title/__proto__'])
})

test.each([{}, { a: 1 }, { toString: 1 }, { lots: undefined }, new (class Empty {})()])(
  '%j has nothing of a procurement, which is said',
  (value) => {
    expect(readDocument(value).problems[0]).toMatchObject({ path: '', expected: 'procurement' })
  },
)

test.each([{ schemaVersion: '1' }, { title: {} }, { lots: [] }, { criteria: [] }])(
  '%j is the start of one',
  (value) => {
    expect(readDocument(value).problems).toEqual([])
  },
)

test('objects of another kind hold nothing that rules could read', () => {
  expect(problems({ title: new Map([['fr', 'Support']]), value: new Date(0) }).map(([path, as]) => [path, as])).toEqual(
    [
      ['/title', 'texts'],
      ['/value', 'group'],
    ],
  )
})

test('what throws when it is looked at cannot be read', () => {
  const trap = {
    get title(): string {
      throw new Error('no')
    },
  }
  expect(readDocument(trap).problems).toMatchObject([{ path: '/title', expected: 'texts' }])
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  expect(read({ criteria: proxy }).problems).toMatchObject([{ path: '/criteria', expected: 'list' }])
  const circle: Record<string, unknown> = { schemaVersion: '1' }
  circle.lots = [circle]
  expect(readDocument(circle).problems.map(({ path }) => path)).toEqual(['/lots/0/schemaVersion', '/lots/0/lots'])
  // A list of holes has a length and nothing in it.
  expect(read({ criteria: new Array(4e9) }).problems).toMatchObject([{ path: '/criteria', expected: 'list' }])
})

test('a hundred problems are listed, and the others counted', () => {
  const { problems, unlisted } = read({ criteria: Array.from({ length: 250 }, () => null) })
  expect([problems.length, unlisted]).toEqual([100, 150])
})

test('what stands there is shown in a few characters', () => {
  const [problem] = read({ procedure: Object('x'.repeat(500)), date: `😀${'y'.repeat(38)}😀` }).problems
  expect(problem?.found).toBe('{…}')
  expect(read({ date: `${'y'.repeat(39)}😀` }).problems[0]?.found).toBe(`“${'y'.repeat(39)}…”`)
})
