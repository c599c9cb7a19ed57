import type { Criterion } from '@opensource-experts/core'
import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { award, decimal, fullCriterion, percent, points, procurement, rank } from '../__fixtures__/procurement'
import { toMpe } from './to-mpe'

const codes = (losses: readonly { code: string }[]) => losses.map(({ code }) => code)

describe('the form', () => {
  it('has one list where every lot has the same criteria', () => {
    const { shape } = toMpe(procurement([award('prix', percent(60)), award('valeur', percent(40))]))
    expect(shape).toEqual({
      criteresIdentiques: true,
      criteres: [
        { enonce: 'prix', ordre: 1, ponderation: 60, sousCriteres: [] },
        { enonce: 'valeur', ordre: 2, ponderation: 40, sousCriteres: [] },
      ],
      parLot: {},
    })
  })

  it('has one list for each lot where they differ', () => {
    const { shape } = toMpe(
      procurement([
        award('prix', percent(60)),
        award('valeur', percent(40), { lots: ['LOT-0001'] }),
        award('délai', percent(40), { lots: ['LOT-0002'] }),
      ]),
    )
    expect(shape.criteresIdentiques).toBe(false)
    expect(shape.criteres).toEqual([])
    expect(shape.parLot['LOT-0001']?.map(({ enonce, ordre }) => [enonce, ordre])).toEqual([
      ['prix', 1],
      ['valeur', 2],
    ])
    expect(shape.parLot['LOT-0002']?.map(({ enonce, ordre }) => [enonce, ordre])).toEqual([
      ['prix', 1],
      ['délai', 2],
    ])
  })

  it('takes criteria read lot by lot as identical, whatever their ids', () => {
    const { shape } = toMpe(
      procurement([
        award('LOT-0001.award.1', percent(100), { name: { fr: 'Prix' }, lots: ['LOT-0001'], origin: 'notice' }),
        award('LOT-0002.award.1', percent(100), { name: { fr: 'Prix' }, lots: ['LOT-0002'], origin: 'notice' }),
      ]),
    )
    expect(shape.criteresIdentiques).toBe(true)
  })

  it('does not call identical what shares a heading and assesses another thing', () => {
    const { shape } = toMpe(
      procurement([
        award('a', percent(100), { name: { fr: 'Qualité' }, description: { fr: 'du conseil' }, lots: ['LOT-0001'] }),
        award('b', percent(100), { name: { fr: 'Qualité' }, description: { fr: 'du code' }, lots: ['LOT-0002'] }),
      ]),
    )
    expect(shape.criteresIdentiques).toBe(false)
  })

  it('keeps parts of a prior notice out of "all"', () => {
    const document = procurement([award('prix', percent(100))], {
      lots: [
        { id: 'LOT-0001', title: { fr: 'Un' } },
        { id: 'PAR-0001', title: { fr: 'Partie' } },
      ],
    })
    expect(toMpe(document).shape.criteresIdentiques).toBe(true)
  })

  it('puts a heading on one line, from the name, else the short text, else the full one', () => {
    const { shape } = toMpe(
      procurement([
        award('a', percent(50), { name: { fr: ' Prix \n des  prestations ' } }),
        award('b', percent(25), { name: { en: 'Quality' }, noticeText: { fr: 'Court' }, description: { fr: 'Long' } }),
        award('c', percent(25), { name: { fr: '  ' }, description: { fr: 'Long' } }),
      ]),
    )
    expect(shape.criteres.map(({ enonce }) => enonce)).toEqual(['Prix des prestations', 'Court', 'Long'])
  })

  it('is the form in the language asked for', () => {
    const document = procurement([award('prix', percent(100), { name: { fr: 'Prix', en: 'Price' } })], {
      languages: ['en', 'fr'],
    })
    expect(toMpe(document).language).toBe('fr')
    expect(toMpe(document, { language: 'en' }).shape.criteres[0]?.enonce).toBe('Price')
    expect(toMpe({ ...document, languages: ['en'] }).language).toBe('en')
  })
})

describe('weights', () => {
  it('keeps percentages as the document has them, exactly', () => {
    const { shape, losses } = toMpe(
      procurement([award('prix', percent('0.1')), award('v', percent('99.90000000000000000001'))]),
    )
    expect(shape.criteres.map(({ ponderation }) => ponderation)).toEqual([0.1, '99.90000000000000000001'])
    expect(codes(losses).filter((code) => code.startsWith('weight'))).toEqual([])
  })

  it('makes per cent of decimals without a rounding error', () => {
    // 0.57 * 100 is 56.99999999999999 in doubles.
    const { shape, losses } = toMpe(procurement([award('prix', decimal(0.57)), award('v', decimal('0.43'))]))
    expect(shape.criteres.map(({ ponderation }) => ponderation)).toEqual([57, 43])
    expect(losses).toContainEqual({
      code: 'weight-converted',
      criterion: 'prix',
      pointer: '/criteria/0/weight',
      params: { document: 'RC', kind: 'decimal', value: 0.57, to: 57 },
    })
  })

  it('makes points a share of their sum', () => {
    const { shape, losses } = toMpe(procurement([award('prix', points(30)), award('v', points(50))]))
    expect(shape.criteres.map(({ ponderation }) => ponderation)).toEqual([37.5, 62.5])
    expect(codes(losses)).toContain('weight-converted')
    expect(codes(losses)).not.toContain('weight-rounded')
  })

  it('says where points are no exact percentage, and still totals 100', () => {
    const { shape, losses, checks } = toMpe(
      procurement([award('prix', points(1)), award('v', points(1)), award('d', points(1))]),
    )
    expect(shape.criteres.map(({ ponderation }) => ponderation)).toEqual([33.34, 33.33, 33.33])
    expect(codes(losses).filter((code) => code === 'weight-rounded')).toHaveLength(3)
    expect(checks).toEqual([])
  })

  it('leaves points empty beside weights of another kind, and says so', () => {
    const { shape, losses } = toMpe(procurement([award('prix', percent(60)), award('v', points(40))]))
    expect(shape.criteres.map(({ ponderation }) => ponderation)).toEqual([60, null])
    expect(losses).toContainEqual({
      code: 'weight-not-convertible',
      criterion: 'v',
      pointer: '/criteria/1/weight',
      params: { document: 'RC', kind: 'points', value: 40, reason: 'not-all-points' },
    })
  })

  it('gives null where there is no weight', () => {
    const { shape } = toMpe(procurement([award('prix'), award('v')]))
    expect(shape.criteres.map(({ ponderation }) => ponderation)).toEqual([null, null])
  })

  it('keeps an order of importance in ordre', () => {
    const { shape, checks } = toMpe(procurement([award('v', rank(2)), award('prix', rank('1')), award('d', rank(3))]))
    expect(shape.criteres.map(({ enonce, ordre, ponderation }) => [enonce, ordre, ponderation])).toEqual([
      ['prix', 1, null],
      ['v', 2, null],
      ['d', 3, null],
    ])
    expect(checks).toEqual([])
  })

  it('says that a rank among weights is lost', () => {
    const { shape, losses } = toMpe(procurement([award('prix', percent(100)), award('v', rank(1))]))
    expect(shape.criteres[1]).toMatchObject({ ordre: 2, ponderation: null })
    expect(losses).toContainEqual(expect.objectContaining({ code: 'weight-not-convertible', criterion: 'v' }))
  })

  it('names the lot where a loss is not the same in every lot', () => {
    const { losses } = toMpe(
      procurement([
        award('prix', points(50)),
        award('v', points(50), { lots: ['LOT-0001'] }),
        award('d', points(150), { lots: ['LOT-0002'] }),
      ]),
    )
    const price = losses.filter(({ code, criterion }) => code === 'weight-converted' && criterion === 'prix')
    expect(price.map(({ lot, params }) => [lot, params.to])).toEqual([
      ['LOT-0001', 50],
      ['LOT-0002', 25],
    ])
  })

  it('refuses a weight that is no number', () => {
    expect(() => toMpe(procurement([award('prix', percent(Number.NaN))]))).toThrow(OseError)
  })
})

describe('sub-criteria', () => {
  const sub = (name: string, value: number) => ({ name: { fr: name }, weight: percent(value) })

  it.each([
    ['parent', [60, 40]],
    ['total', [25, 15]],
    ['unknown', [25, 20]],
  ] as const)('keeps their weights and says whether they are shares of the %s', (basis, values) => {
    const [a, b] = values
    const criterion = award('v', percent(40), { subCriteria: [sub('a', a), sub('b', b)] })
    const { shape, losses, checks } = toMpe(procurement([award('prix', percent(60)), criterion]))
    expect(shape.criteres[1]?.sousCriteres).toEqual([
      { enonce: 'a', ponderation: a },
      { enonce: 'b', ponderation: b },
    ])
    expect(losses).toContainEqual({
      code: 'sub-weight-basis',
      criterion: 'v',
      pointer: '/criteria/1/subCriteria',
      params: { document: 'RC', basis },
    })
    expect(checks.map(({ ruleId }) => ruleId)).toEqual(basis === 'unknown' ? ['PLACE-02'] : [])
  })

  it('converts points under points with their criterion', () => {
    const subCriteria = [
      { name: { fr: 'a' }, weight: points(10) },
      { name: { fr: 'b' }, weight: points(10) },
    ]
    const { shape } = toMpe(procurement([award('prix', points(60)), award('v', points(20), { subCriteria })]))
    expect(shape.criteres[1]).toMatchObject({ ponderation: 25 })
    expect(shape.criteres[1]?.sousCriteres.map(({ ponderation }) => ponderation)).toEqual([12.5, 12.5])
  })

  it('keeps rounded points within their rounded criterion', () => {
    const subCriteria = ['a', 'b', 'c'].map((name) => ({ name: { fr: name }, weight: points(1) }))
    const { shape, checks } = toMpe(procurement([award('prix', points(6)), award('v', points(3), { subCriteria })]))
    expect(shape.criteres[1]).toMatchObject({ ponderation: 33.33 })
    expect(shape.criteres[1]?.sousCriteres.map(({ ponderation }) => ponderation)).toEqual([11.11, 11.11, 11.11])
    expect(checks).toEqual([])
  })

  it('says that a rank of the second level is lost', () => {
    const subCriteria = [{ name: { fr: 'a' }, weight: rank(1) }]
    const { losses } = toMpe(procurement([award('prix', percent(100), { subCriteria })]))
    expect(losses).toContainEqual({
      code: 'sub-criterion-rank',
      criterion: 'prix',
      pointer: '/criteria/0/subCriteria/0/weight',
      params: { document: 'RC', value: 1 },
    })
  })
})

describe('checks', () => {
  const rules = (criteria: readonly Criterion[]) =>
    toMpe(procurement(criteria)).checks.map(({ ruleId, path }) => [ruleId, path])

  it('sums each lot', () => {
    expect(rules([award('prix', percent(60)), award('v', percent(40), { lots: ['LOT-0001'] })])).toEqual([
      ['PLACE-01', '/lots/1'],
    ])
  })

  it('sees partial weights, ranks with a gap, and lots without criteria', () => {
    expect(rules([award('prix', percent(60)), award('v')])).toEqual([
      ['PLACE-03', '/lots/0'],
      ['PLACE-03', '/lots/1'],
    ])
    expect(rules([award('prix', rank(1)), award('v', rank(1))])[0]).toEqual(['PLACE-04', '/lots/0'])
    expect(rules([])).toEqual([
      ['PLACE-05', '/lots/0'],
      ['PLACE-05', '/lots/1'],
    ])
  })

  it('sees draft texts once', () => {
    expect(rules([award('prix', percent(100), { drafts: ['fr'] })])).toEqual([['PLACE-06', '/criteria/0']])
    expect(rules([award('prix', percent(100), { drafts: ['de'] })])).toEqual([])
  })
})

describe('refusals', () => {
  const code = (criteria: readonly Criterion[]) => {
    try {
      toMpe(procurement(criteria))
      return undefined
    } catch (error) {
      return OseError.isInstance(error) ? [error.code, error.path] : error
    }
  }

  it('refuses what it cannot head, rather than leave a blank or another language', () => {
    expect(code([award('prix', percent(100), { name: { en: 'Price' } })])).toEqual(['language-missing', '/criteria/0'])
    const { name: _, ...unresolved } = award('a', percent(100), { clause: { id: 'AWD-02' } })
    expect(code([unresolved])).toEqual(['clause-unresolved', '/criteria/0'])
    const subCriteria = [{ name: { en: 'Plan' } }]
    expect(code([award('prix', percent(100), { subCriteria })])).toEqual([
      'language-missing',
      '/criteria/0/subCriteria/0',
    ])
  })

  it('refuses a lot that is not there', () => {
    expect(code([award('prix', percent(100), { lots: ['LOT-0009'] })])).toEqual(['lot-not-found', '/criteria/0/lots'])
  })
})

describe('what the outputs carry', () => {
  it('is marked, says assisted entry, and holds the provenance of document and criteria', () => {
    const provenance = { author: 'Collectif fictif', catalogue: { name: 'ose', version: '1.0.0' } }
    const result = toMpe(
      procurement([award('prix', percent(60)), award('v', percent(40), { provenance })], {
        provenance: { author: 'Acheteur fictif' },
      }),
    )
    expect(result).toMatchObject({ audience: 'tender-documents', entry: 'assisted' })
    expect(result.provenance).toEqual([
      { criteria: 'all', provenance: { author: 'Acheteur fictif' } },
      { criteria: ['v'], provenance },
    ])
  })

  it('is plain JSON', () => {
    const result = toMpe(procurement([fullCriterion]))
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('keeps the order of keys of a hostile lot id harmless', () => {
    const document = procurement([award('a', percent(100), { lots: ['__proto__'] })], {
      lots: [
        { id: '__proto__', title: { fr: 'x' } },
        { id: 'LOT-0002', title: { fr: 'y' } },
      ],
    })
    expect(Object.keys(toMpe(document).shape.parLot)).toEqual(['__proto__', 'LOT-0002'])
  })
})
