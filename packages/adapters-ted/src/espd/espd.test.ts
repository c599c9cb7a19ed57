import type { SelectionCriterion } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { espdCriterion, espdGroup, makeEspd } from '../__fixtures__/make-espd'
import { makeNotice } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { applyPlan, espdTypes, inversePlan, planEspd, planEspdSource, readEspd } from './index'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const fr = { language: 'fr' }
const references = (more: Partial<SelectionCriterion> = {}): SelectionCriterion => ({
  id: 'references',
  kind: 'selection',
  lots: 'all',
  code: 'slc-abil-ref-services',
  description: { fr: 'Deux services & <comparables>' },
  minimum: { what: 'references', value: 2 },
  ...more,
})
/** Plans, applies, and holds what every plan has to keep. */
function written(text: string, criteria: readonly SelectionCriterion[], options: object = {}) {
  const base = bytesOf(text)
  const plan = planEspd(base, { criteria }, { ...fr, ...options })
  if (plan.refusals.length > 0) return { plan, text, reading: readEspd(base, fr) }
  const result = applyPlan(base, plan)
  expect(Buffer.compare(applyPlan(result, inversePlan(base, plan)), base)).toBe(0)
  expect(planEspd(result, { criteria }, { ...fr, ...options })).toMatchObject({ edits: [], patches: [], refusals: [] })
  return { plan, text: textOf(result), reading: readEspd(result, fr) }
}
const shown = (criteria: readonly SelectionCriterion[]) =>
  criteria.map(({ id, lots, minimum, description }) => ({ id, lots, minimum, text: description?.fr }))

describe('a request is read', () => {
  it('as the selection criteria of a notice that correspond', () => {
    const { criteria, version, lots, others } = readEspd(bytesOf(makeEspd()), fr)
    expect({ version, lots, others }).toEqual({ version: '4.1.0', lots: [], others: ['crime-org', 'sme'] })
    expect(criteria.map(({ code }) => code)).toEqual([
      ...['slc-suit-reg-trade', 'slc-suit-auth-mbrshp', 'slc-suit-auth-mbrshp', 'slc-stand-to-spec'],
      ...['slc-stand-ins', 'slc-abil-ref-services', 'slc-abil-staff-qual'],
    ])
    expect(shown(criteria).filter(({ id }) => /spec-year|indem|service/u.test(id))).toEqual([
      {
        id: 'espd.spec-year-to.1',
        lots: 'all',
        minimum: { what: 'turnover', value: { amount: 1000000, currency: 'EUR' }, basis: 'Conseil', years: 3 },
        text: undefined,
      },
      {
        id: 'espd.indem-insu.1',
        lots: 'all',
        minimum: { what: 'insurance', value: { amount: 50000, currency: 'EUR' } },
        text: '[Assurance]',
      },
      { id: 'espd.service-perform.1', lots: 'all', minimum: { what: 'references', value: 3 }, text: 'Trois services' },
    ])
  })

  it('with a loss for each value that no member of a criterion holds', () => {
    const unknown = espdCriterion(
      'qualification',
      ['LOT-0000'],
      espdGroup('Q', ['LOT-0000'], [['SOMETHING_NEW', '<cbc:ExpectedIndicator>true</cbc:ExpectedIndicator>']]),
    )
    const { losses } = readEspd(bytesOf(makeEspd({ criteria: ['trade-regist', unknown] })), fr)
    expect(losses.map(({ criterion, params }) => [criterion, params.of, params.value])).toEqual([
      ['espd.trade-regist.1', 'DESCRIPTION', '[Registre]'],
      ['espd.trade-regist.1', 'URL', '[Adresse]'],
      ['espd.qualification.1', 'SOMETHING_NEW', 'true'],
    ])
  })

  it('lot by lot, whatever prefix it has', () => {
    const lots = ['LOT-0001', 'LOT-0002']
    const two = espdCriterion('service-perform', lots, espdGroup('R', lots, []), espdGroup('R', ['LOT-0003'], []))
    const { criteria } = readEspd(bytesOf(makeEspd({ lots: [...lots, 'LOT-0003'], criteria: [two], cac: 'x' })), fr)
    expect(criteria.map((each) => each.lots)).toEqual([lots, ['LOT-0003']])
  })

  it.each([
    ['another document', makeNotice(), 'not-an-espd'],
    ['an older version', makeEspd({ version: 'ESPD-EDMv3.3.0' }), 'not-an-espd'],
    ['no version', makeEspd({ version: '' }), 'not-an-espd'],
    ['a document type', `<!DOCTYPE a>${makeEspd()}`, 'doctype-refused'],
    ['no XML', 'x', 'not-xml'],
  ])('but not %s', (_, text, code) => {
    expect(() => readEspd(bytesOf(text), fr)).toThrow(expect.objectContaining({ code }))
  })

  it('but not without a language, which it does not say itself', () => {
    expect(() => readEspd(bytesOf(makeEspd()), {} as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})

describe('a request is written', () => {
  it('by splices: the text, the least that is asked, and nothing else', () => {
    const { plan, text } = written(makeEspd({ criteria: ['crime-org', 'service-perform'] }), [references()])
    expect(plan.edits.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['ESPD service-perform DESCRIPTION', 'Trois services', 'Deux services & <comparables>'],
      ['ESPD service-perform MINIMUM_QUANTITY_INTEGER', '3', '2'],
    ])
    expect(text).toBe(
      makeEspd({ criteria: ['crime-org', 'service-perform'] })
        .replace('>Trois services<', '>Deux services &amp; &lt;comparables&gt;<')
        .replace('>3<', '>2<'),
    )
  })

  it('in one language, and names those that have no place', () => {
    const description = { fr: 'Deux services', nl: 'Twee diensten', de: 'Zwei Dienste' }
    const { plan, reading } = written(makeEspd(), [references({ description })], { language: 'nl' })
    expect(plan.losses).toEqual([
      { code: 'espd-language', criterion: 'references', params: { language: 'nl', languages: ['fr', 'de'] } },
    ])
    expect(reading.criteria.find(({ id }) => id.startsWith('espd.service'))?.description).toEqual({
      fr: 'Twee diensten',
    })
    expect(written(makeEspd(), [references()]).plan.losses).toEqual([])
  })

  it('with a group for each thing that is asked, and lots that ask the same in one', () => {
    const criteria = [
      references({ id: 'a', lots: ['LOT-0001'] }),
      references({ id: 'b', lots: ['LOT-0003'], minimum: { what: 'references', value: 5 } }),
      references({ id: 'c', lots: ['LOT-0002'] }),
    ]
    const { reading, text } = written(makeEspd({ criteria: ['service-perform'] }), criteria)
    expect(shown(reading.criteria)).toEqual([
      {
        id: 'espd.service-perform.1',
        lots: ['LOT-0001', 'LOT-0002'],
        minimum: { what: 'references', value: 2 },
        text: 'Deux services & <comparables>',
      },
      {
        id: 'espd.service-perform.2',
        lots: ['LOT-0003'],
        minimum: { what: 'references', value: 5 },
        text: 'Deux services & <comparables>',
      },
    ])
    // BR-LOT-41: the criterion names its lots, and the request has them.
    const referred = [...text.matchAll(/LotReference>\s*<cbc:ID [^>]*>([^<]*)</gu)].map(([, id]) => id)
    expect(referred.sort()).toEqual(['LOT-0001', 'LOT-0002', 'LOT-0003'])
    expect(reading.lots).toEqual(['LOT-0001', 'LOT-0002', 'LOT-0003'])
    expect(text.match(/Réponse \?/gu)).toHaveLength(2)
  })

  it('and what is no longer asked leaves: a number, a group', () => {
    const first = written(makeEspd({ criteria: ['service-perform'] }), [
      references({ id: 'a', lots: ['LOT-0001'] }),
      references({ id: 'b', lots: ['LOT-0002'], description: { fr: 'Autre' } }),
    ])
    const { minimum: _, ...bare } = references({ id: 'a', lots: ['LOT-0002'] })
    const { reading } = written(first.text, [bare])
    expect(shown(reading.criteria)).toEqual([
      { id: 'espd.service-perform.1', lots: ['LOT-0002'], minimum: undefined, text: 'Deux services & <comparables>' },
    ])
  })

  it('an amount in another currency, with its years and its field of business', () => {
    const turnover: SelectionCriterion = {
      id: 't',
      kind: 'selection',
      lots: 'all',
      code: 'slc-stand-to-spec',
      minimum: { what: 'turnover', value: { amount: '250000.50', currency: 'SEK' }, years: 2, basis: 'Maintenance' },
    }
    const { reading } = written(makeEspd({ criteria: ['spec-year-to'] }), [turnover])
    expect(reading.criteria[0]?.minimum).toEqual({
      what: 'turnover',
      value: { amount: 250000.5, currency: 'SEK' },
      basis: 'Maintenance',
      years: 2,
    })
  })

  it('what the request lacks comes from a model, with its questions', () => {
    const base = makeEspd({ criteria: ['crime-org'], lots: ['LOT-0001', 'LOT-0002'] })
    expect(written(base, [references()]).plan.refusals).toMatchObject([
      {
        code: 'criterion-not-found',
        criterion: 'references',
        params: { reason: 'espd-absent', type: 'service-perform' },
      },
    ])
    const { reading, text } = written(base, [references()], { model: bytesOf(makeEspd({ cac: 'q' })) })
    expect(shown(reading.criteria)).toEqual([
      {
        id: 'espd.service-perform.1',
        lots: ['LOT-0001', 'LOT-0002'],
        minimum: { what: 'references', value: 2 },
        text: 'Deux services & <comparables>',
      },
    ])
    expect(text).toContain('Réponse ?')
    expect(text).not.toContain('q:')
  })

  it('names what stays and nothing given speaks of; or takes it out', () => {
    const base = makeEspd({ criteria: ['crime-org', 'trade-regist', 'service-perform'] })
    expect(written(base, [references()]).plan.align.map(({ field, before }) => [field, before])).toEqual([
      ['ESPD trade-regist', 'Nom de trade-regist'],
    ])
    const { plan, reading } = written(base, [references()], { exact: true })
    expect(plan.align).toEqual([])
    expect([reading.criteria.map(({ code }) => code), reading.others]).toEqual([
      ['slc-abil-ref-services'],
      ['crime-org'],
    ])
  })

  it('names what stays of a criterion that is given: a sample’s values', () => {
    const register: SelectionCriterion = {
      id: 'r',
      kind: 'selection',
      lots: 'all',
      code: 'slc-suit-reg-trade',
      description: { fr: 'Inscription' },
    }
    const { plan } = written(makeEspd({ criteria: ['trade-regist'] }), [register])
    expect(plan.align.map(({ field, before }) => [field, before])).toEqual([
      ['ESPD trade-regist DESCRIPTION', '[Registre]'],
      ['ESPD trade-regist URL', '[Adresse]'],
    ])
    expect(plan.losses).toEqual([{ code: 'espd-text', criterion: 'r', params: { type: 'trade-regist' } }])
  })

  it.each<[string, readonly unknown[], object, readonly string[]]>([
    ['a code without a counterpart', [references({ code: 'slc-sec-inf' })], {}, ['code-not-in-list espd']],
    ['no code', [{ ...references(), code: undefined }], {}, ['code-not-in-list espd-missing']],
    ['a code of the old dialect', [references({ code: 'tp-abil' })], {}, ['code-not-in-list espd']],
    ['a code that has two types', [references({ code: 'slc-suit-auth-mbrshp' })], {}, ['conflicting-value espd-type']],
    [
      'a type that is not of the code',
      [references()],
      { types: { references: 'membership' } },
      ['conflicting-value espd-type'],
    ],
    ['a text in another language', [references({ description: { de: 'Zwei' } })], {}, ['language-missing ']],
    [
      'an award criterion',
      [{ id: 'a', kind: 'award', type: 'quality', lots: 'all', target: 'tender', name: { fr: 'Qualité' } }],
      {},
      ['kind-not-supported espd'],
    ],
  ])('is refused for %s', (_, criteria, options, codes) => {
    const given = criteria.map((each) =>
      Object.fromEntries(Object.entries(each as object).filter(([, value]) => value !== undefined)),
    )
    const plan = planEspd(bytesOf(makeEspd()), { criteria: given as never }, { ...fr, ...options })
    expect(plan.refusals.map(({ code, params }) => `${code} ${String(params.reason ?? '')}`)).toEqual(codes)
    expect([plan.edits, plan.patches]).toEqual([[], []])
  })

  describe('where no group of the criterion names a lot', () => {
    const flat = espdCriterion('service-perform', ['LOT-0001'], espdGroup('R', [], [['DESCRIPTION']]))
    const asked = references({ lots: ['LOT-0001', 'LOT-0002'] })

    it.each([
      ['of the request', makeEspd({ criteria: [flat] }), {}],
      ['of the model', makeEspd({ criteria: ['crime-org'] }), { model: bytesOf(makeEspd({ criteria: [flat] })) }],
    ])('one thing is asked, of the lots of the criterion %s', (_, base, options) => {
      const { reading, plan } = written(base, [asked], options)
      expect(shown(reading.criteria)).toMatchObject([
        { lots: ['LOT-0001', 'LOT-0002'], text: 'Deux services & <comparables>' },
      ])
      expect(plan.refusals).toEqual([])
    })

    it('and two are refused', () => {
      const two = [asked, references({ id: 'b', description: { fr: 'Autre' } })]
      expect(written(makeEspd({ criteria: [flat] }), two).plan.refusals).toMatchObject([
        { code: 'notice-incomplete', params: { reason: 'espd-structure' } },
      ])
    })
  })

  it('is refused where the outcome could not be read again', () => {
    const base = bytesOf(makeEspd({ criteria: ['service-perform'] }))
    const many = Array.from({ length: 50 }, (_, index) =>
      references({
        id: `c${index}`,
        lots: [`LOT-${String(index + 1).padStart(4, '0')}`],
        description: { fr: `Texte ${index}` },
      }),
    )
    const plan = planEspd(base, { criteria: many }, fr, { maxBytes: base.length + 1000 })
    expect(plan).toMatchObject({ refusals: [{ code: 'outcome-too-large' }], edits: [], patches: [] })
  })

  it('takes the type that is said where one code has two', () => {
    const either = references({ code: 'slc-suit-auth-mbrshp' })
    const { minimum: _, ...bare } = either
    const { plan } = written(
      makeEspd({ criteria: ['membership', 'authorisation'] }),
      [{ ...bare, lots: ['LOT-0002'] }],
      { types: { references: 'membership' } },
    )
    expect(new Set(plan.edits.map(({ field }) => field))).toEqual(
      new Set(['ESPD membership LOT_IDENTIFIER', 'ESPD LOT']),
    )
  })

  it('whatever is asked: it reads back, is taken back, and asked again is nothing', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'é', '&', '<', ' ', '\n', '€'), minLength: 1, maxLength: 20 })
      .map((each) => `x${each}y`)
    const lots = fc.uniqueArray(fc.constantFrom('LOT-0001', 'LOT-0002', 'LOT-0003'), { minLength: 1 })
    const one = fc.record({ lots, text, value: fc.integer({ min: 1, max: 99 }) })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (asked) => {
        const criteria = asked.map((each, index) =>
          references({
            id: `c${index}`,
            lots: each.lots,
            description: { fr: each.text },
            minimum: { what: 'references', value: each.value },
          }),
        )
        const { reading } = written(makeEspd({ criteria: ['service-perform', 'qualification'] }), criteria)
        const found = reading.criteria.filter(({ code }) => code === 'slc-abil-ref-services')
        const said = (all: readonly SelectionCriterion[]) =>
          all.flatMap((each) =>
            (each.lots as string[]).map(
              (lot) => `${lot} ${each.minimum?.value} ${each.description?.fr?.replace(/\r\n?/gu, '\n')}`,
            ),
          )
        expect(new Set(said(found))).toEqual(new Set(said(criteria)))
      }),
      { numRuns: 60 },
    )
  })
})

describe('BT-821 names the ESPD', () => {
  it.each([
    ['1.12', 'epo-sub-espd'],
    ['1.13', 'epo-sub-espd'],
    ['1.14', 'epo-acc-espd-request'],
    ['1.15', 'epo-acc-espd-request'],
  ])('in SDK %s as %s', (sdk, code) => {
    const base = bytesOf(makeNotice({ sdk, lots: [{ id: 'LOT-0001' }, { id: 'LOT-0002' }] }))
    const plan = planEspdSource(base, { lots: ['LOT-0002'] })
    const result = applyPlan(base, plan)
    expect(plan.edits.map(({ lot, field, after }) => [lot, field, after])).toEqual([['LOT-0002', 'BT-821-Lot', code]])
    expect(diffNotices(base, result).edits.map(({ lot, after }) => [lot, after])).toEqual([['LOT-0002', code]])
    expect(planEspdSource(result, { lots: ['LOT-0002'] }).edits).toEqual([])
    expect(Buffer.compare(applyPlan(result, inversePlan(base, plan)), base)).toBe(0)
  })

  it.each<[string, string, object, string]>([
    ['before SDK 1.12', makeNotice({ sdk: '1.11' }), {}, 'sdk-not-supported espd-source'],
    ['in a lot that is not there', makeNotice(), { lots: ['LOT-0009'] }, 'lot-not-found espd'],
    ['once it is published', makeNotice({ published: true }), {}, 'already-published '],
    ['in a result', makeNotice({ subtype: '29' }), {}, 'records-the-past '],
  ])('but not %s', (_, text, input, code) => {
    const { refusals, patches } = planEspdSource(bytesOf(text), input)
    expect(refusals.map((each) => `${each.code} ${String(each.params.reason ?? '')}`)).toContain(code)
    expect(patches).toEqual([])
  })
})

it('each code of a notice has a type, but for the security of defence', async () => {
  const { tableFor } = await import('../tables/sdk-tables')
  const codes = tableFor('1.15')?.codes['BT-809-Lot'] ?? []
  const own = new Set(espdTypes.map(({ code }) => code))
  expect(codes.filter((code) => !own.has(code))).toEqual(['slc-sec-inf', 'slc-sec-proc', 'slc-sec-supply'])
  expect([...own].filter((code) => !codes.includes(code))).toEqual([])
})
