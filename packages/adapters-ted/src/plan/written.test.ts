import type { AwardCriterion, Criterion, PlanOptions } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward, addedTerm } from '../__fixtures__/added'
import { makeNotice, type NoticeSpec, priceAndQuality } from '../__fixtures__/make-notice'
import { applyPlan } from './apply-plan'
import { planNotice } from './plan-notice'

const award: AwardCriterion = {
  ...addedAward,
  name: { fr: 'Plan', en: 'Plan' },
  description: { fr: 'Texte', en: 'Text' },
}
const term = addedTerm

function outcome(spec: NoticeSpec, criteria: readonly Criterion[], options: PlanOptions = { weights: 'scale' }) {
  const document = new TextEncoder().encode(makeNotice({ newline: '', indent: '', ...spec }))
  const plan = planNotice(document, { criteria }, options)
  const text = plan.refusals.length > 0 ? '' : new TextDecoder().decode(applyPlan(document, plan))
  return { ...plan, text }
}
const edits = ({ edits: list }: ReturnType<typeof outcome>) =>
  list.map(({ op, field, criterion, language, before, after, cause }) =>
    [op, field, criterion, language ?? '-', before ?? '-', after ?? '-', cause].join(' | '),
  )
const parameter = (list: string, code: string, value: string) =>
  `<efac:AwardCriterionParameter><efbc:ParameterCode listName="${list}">${code}</efbc:ParameterCode><efbc:ParameterNumeric>${value}</efbc:ParameterNumeric></efac:AwardCriterionParameter>`
const written = (parameters: string, rest: string) =>
  `<cac:SubordinateAwardingCriterion>${parameters === '' ? '' : `<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>${parameters}</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>`}<cbc:AwardingCriterionTypeCode listName="award-criterion-type">quality</cbc:AwardingCriterionTypeCode>${rest}</cac:SubordinateAwardingCriterion>`
const texts = '<cbc:Name languageID="FRA">Plan</cbc:Name><cbc:Description languageID="FRA">Texte</cbc:Description>'

describe('an award criterion that is added', () => {
  it('is written with its number, type and texts, and said edit by edit', () => {
    const plan = outcome({ languages: ['FRA', 'ENG'] }, [award])
    expect(plan.text).toContain(
      written(
        parameter('number-weight', 'per-exa', '10'),
        '<cbc:Name languageID="FRA">Plan</cbc:Name><cbc:Name languageID="ENG">Plan</cbc:Name><cbc:Description languageID="FRA">Texte</cbc:Description><cbc:Description languageID="ENG">Text</cbc:Description>',
      ),
    )
    expect(edits(plan)).toEqual([
      'replace | BT-541-Lot-WeightNumber | LOT-0001.award.1 | - | 60 | 54 | rebalanced',
      'replace | BT-541-Lot-WeightNumber | LOT-0001.award.2 | - | 40 | 36 | rebalanced',
      'insert | BT-539-Lot | plan | - | - | quality | requested',
      'insert | BT-734-Lot | plan | fr | - | Plan | requested',
      'insert | BT-734-Lot | plan | en | - | Plan | requested',
      'insert | BT-540-Lot | plan | fr | - | Texte | requested',
      'insert | BT-540-Lot | plan | en | - | Text | requested',
      'insert | BT-541-Lot-WeightNumber | plan | - | - | 10 | requested',
      'insert | BT-5421-Lot | plan | - | - | per-exa | requested',
    ])
    expect(new Set(plan.edits.slice(2).map(({ span }) => JSON.stringify(span))).size).toBe(1)
    expect(plan.edits.every(({ lot }) => lot === 'LOT-0001')).toBe(true)
  })

  it.each([
    ['points', 'poi-exa'],
    ['decimal', 'dec-exa'],
  ] as const)('among %s has the code %s', (kind, code) => {
    const value = kind === 'points' ? ['60', '40'] : ['0.6', '0.4']
    const criteria = ['price', 'quality'].map((type, index) => ({
      type,
      name: type,
      weight: [code, value[index] ?? ''] as const,
    }))
    expect(outcome({ lots: [{ id: 'LOT-0001', award: { criteria } }] }, [award]).text).toContain(
      written(parameter('number-weight', code, kind === 'points' ? '10' : '0.1'), texts),
    )
  })

  it('among ranks has its rank', () => {
    const criteria = ['price', 'quality'].map((type, index) => ({
      type,
      name: type,
      weight: ['ord-imp', String(index + 1)] as const,
    }))
    const plan = outcome({ lots: [{ id: 'LOT-0001', award: { criteria } }] }, [
      { ...award, weight: { kind: 'order', value: 3 } },
    ])
    expect(plan.text).toContain(written(parameter('number-weight', 'ord-imp', '3'), texts))
  })

  it('brings its fixed number and its thresholds', () => {
    const plan = outcome({}, [
      {
        ...award,
        fixed: { kind: 'total', value: '5000.50' },
        thresholds: [
          { kind: 'min-score', value: 10 },
          { kind: 'max-pass', value: 1e21 },
        ],
      },
    ])
    expect(plan.text).toContain(
      written(
        parameter('number-weight', 'per-exa', '10') +
          parameter('number-fixed', 'fix-tot', '5000.5') +
          parameter('number-threshold', 'min-score', '10') +
          parameter('number-threshold', 'max-pass', '1000000000000000000000'),
        texts,
      ),
    )
    expect(edits(plan).slice(-6)).toEqual([
      'insert | BT-541-Lot-FixedNumber | plan | - | - | 5000.5 | requested',
      'insert | BT-5422-Lot | plan | - | - | fix-tot | requested',
      'insert | BT-541-Lot-ThresholdNumber | plan | - | - | 10 | requested',
      'insert | BT-5423-Lot | plan | - | - | min-score | requested',
      'insert | BT-541-Lot-ThresholdNumber | plan | - | - | 1000000000000000000000 | requested',
      'insert | BT-5423-Lot | plan | - | - | max-pass | requested',
    ])
    expect(outcome({}, [{ ...award, fixed: { kind: 'unit', value: 1 } }]).text).toContain('>fix-unit<')
  })

  it('may have no name', () => {
    const { name: _, ...unnamed } = award
    const plan = outcome({}, [unnamed])
    expect(plan.text).toContain(
      written(parameter('number-weight', 'per-exa', '10'), '<cbc:Description languageID="FRA">Texte</cbc:Description>'),
    )
    expect(edits(plan).some((each) => each.includes('BT-734'))).toBe(false)
  })

  it('in a group of lots has the terms of groups', () => {
    const lots = [{ id: 'LOT-0001' }, { id: 'LOT-0002' }, { id: 'GLO-0001', award: priceAndQuality }]
    const plan = outcome({ lots }, [{ ...award, lots: ['GLO-0001'] }])
    expect(new Set(plan.edits.map(({ field }) => field))).toEqual(
      new Set([
        'BT-541-LotsGroup-WeightNumber',
        'BT-539-LotsGroup',
        'BT-734-LotsGroup',
        'BT-540-LotsGroup',
        'BT-5421-LotsGroup',
      ]),
    )
    expect(plan.align.map(({ lot, field }) => [lot, field])).toEqual([
      ['GLO-0001', 'BT-541-LotsGroup-WeightNumber'],
      ['GLO-0001', 'BT-541-LotsGroup-WeightNumber'],
    ])
    expect(outcome({ lots }, [{ ...term, lots: ['GLO-0001'] }]).refusals).toEqual([
      { code: 'kind-not-supported', criterion: 'term', lot: 'GLO-0001', params: { kind: 'performance' } },
    ])
  })

  it('beside a formula has no numbers, and the documents must follow', () => {
    const plan = outcome({ lots: [{ id: 'LOT-0001', award: { complicated: 'N = P / p' } }] }, [
      {
        ...award,
        fixed: { kind: 'total', value: 5 },
        thresholds: [{ kind: 'min-score', value: 10 }],
      },
    ])
    expect(plan.text).toContain(written('', texts))
    expect(plan.losses).toEqual([
      { code: 'weight-not-in-notice', criterion: 'plan', lot: 'LOT-0001', params: {} },
      { code: 'number-not-in-notice', criterion: 'plan', lot: 'LOT-0001', params: { field: 'BT-541-Lot-FixedNumber' } },
      {
        code: 'number-not-in-notice',
        criterion: 'plan',
        lot: 'LOT-0001',
        params: { field: 'BT-541-Lot-ThresholdNumber' },
      },
    ])
    expect(plan.align).toEqual([
      { lot: 'LOT-0001', field: 'BT-541-Lot-WeightNumber', criterion: 'plan', before: null, after: '10' },
      { lot: 'LOT-0001', field: 'BT-543-Lot', before: 'N = P / p', after: null },
    ])
  })

  it('loses what only the documents can hold, and says what', () => {
    const full: AwardCriterion = {
      ...award,
      noticeText: { fr: 'Court', en: 'Short' },
      scoring: { method: 'steps' },
      evidence: [],
      verification: { fr: 'V' },
      subjectMatterLink: { fr: 'L' },
      subCriteria: [{ name: { fr: 'a' } }, { name: { fr: 'b' } }],
    }
    const plan = outcome({}, [full])
    expect(plan.text).toContain('<cbc:Description languageID="FRA">Court</cbc:Description>')
    expect(plan.losses).toEqual([
      { code: 'sub-criteria', criterion: 'plan', lot: 'LOT-0001', params: { count: 2 } },
      {
        code: 'documents-only',
        criterion: 'plan',
        lot: 'LOT-0001',
        params: { members: ['description', 'scoring', 'evidence', 'verification', 'subjectMatterLink'] },
      },
    ])
    expect(outcome({}, [{ ...award, subCriteria: [] }]).losses).toEqual([])
    const { description: _, ...short } = full
    expect(outcome({}, [short]).losses.at(-1)?.params.members).not.toContain('description')
    expect(outcome({}, [{ ...award, verification: { fr: 'V' } }]).losses).toEqual([
      { code: 'documents-only', criterion: 'plan', lot: 'LOT-0001', params: { members: ['verification'] } },
    ])
  })

  it.each([
    ['BT-734-Lot', 400, (text: string) => ({ name: { fr: text } })],
    ['BT-540-Lot', 6000, (text: string) => ({ description: { fr: text } })],
  ] as const)('%s takes %i characters, as XPath counts them', (field, limit, change) => {
    expect(outcome({}, [{ ...award, ...change('𝄞'.repeat(limit)) }]).refusals).toEqual([])
    expect(outcome({}, [{ ...award, ...change('𝄞'.repeat(limit + 1)) }])).toMatchObject({
      refusals: [
        {
          code: 'text-too-long',
          criterion: 'plan',
          lot: 'LOT-0001',
          params: { field, language: 'fr', length: limit + 1, limit },
        },
      ],
      edits: [],
      patches: [],
      align: [],
    })
  })

  it('names the term of groups where a text of a group is too long', () => {
    const lots = [{ id: 'LOT-0001' }, { id: 'LOT-0002' }, { id: 'GLO-0001', award: priceAndQuality }]
    const long = { ...award, lots: ['GLO-0001'], name: { fr: 'x'.repeat(401) } }
    expect(outcome({ lots }, [long]).refusals[0]?.params.field).toBe('BT-734-LotsGroup')
  })
})

describe('performance terms that are added', () => {
  it('are counted together with what is there, up to 1000 characters before SDK 1.15', () => {
    const lots = [{ id: 'LOT-0001', award: priceAndQuality, performance: { text: 'x'.repeat(990) } }]
    const fits = { ...term, description: { fr: 'y'.repeat(8) } }
    expect(outcome({ sdk: '1.14', lots }, [fits]).refusals).toEqual([])
    const two = [
      { ...term, description: { fr: 'y'.repeat(9) } },
      { ...term, id: 'other', description: { fr: 'z' } },
    ]
    expect(outcome({ sdk: '1.14', lots }, two.slice(0, 1)).refusals).toEqual([
      {
        code: 'text-too-long',
        criterion: 'term',
        lot: 'LOT-0001',
        params: { field: 'BT-70-Lot', language: 'fr', length: 1001, limit: 1000 },
      },
    ])
    // Of several terms none is to blame.
    expect(outcome({ sdk: '1.14', lots }, two).refusals[0]).not.toHaveProperty('criterion')
  })

  it('lose what only the documents can hold', () => {
    const full = {
      ...term,
      noticeText: { fr: 'C.' },
      evidence: [],
      verification: { fr: 'V' },
      subjectMatterLink: { fr: 'L' },
    }
    expect(outcome({}, [full]).losses).toEqual([
      {
        code: 'documents-only',
        criterion: 'term',
        lot: 'LOT-0001',
        params: { members: ['description', 'evidence', 'verification', 'subjectMatterLink'] },
      },
    ])
    expect(outcome({}, [term]).losses).toEqual([])
  })

  it('of one text are one paragraph, named for the lot where there are several', () => {
    const plan = outcome({}, [term, { ...term, id: 'same' }, { ...term, id: 'other', description: { fr: 'Deux.' } }])
    expect(edits(plan)).toEqual([
      'insert | OPT-060-Lot | LOT-0001.performance.1 | - | - | performance | requested',
      'insert | BT-70-Lot | LOT-0001.performance.1 | fr | - | Un.\n\nDeux. | requested',
    ])
    expect(plan.text).toContain(
      '<cac:ContractExecutionRequirement><cbc:ExecutionRequirementCode listName="conditions">performance</cbc:ExecutionRequirementCode><cbc:Description languageID="FRA">Un.\n\nDeux.</cbc:Description></cac:ContractExecutionRequirement>',
    )
  })

  it('give a language that lacks a description one of its own', () => {
    const lots = [{ id: 'LOT-0001', award: priceAndQuality, performance: { text: { FRA: 'Un.' } } }]
    const plan = outcome({ languages: ['FRA', 'ENG'], lots }, [{ ...term, description: { fr: 'Un.', en: 'One.' } }])
    expect(edits(plan)).toEqual(['insert | BT-70-Lot | term | en | - | One. | requested'])
    expect(plan.text).toContain(
      '<cbc:Description languageID="FRA">Un.</cbc:Description><cbc:Description languageID="ENG">One.</cbc:Description>',
    )
  })

  it('replace a blank description rather than add to it', () => {
    const lots = [{ id: 'LOT-0001', award: priceAndQuality, performance: { text: ' ' } }]
    expect(edits(outcome({ lots }, [term]))).toEqual([
      'replace | BT-70-Lot | LOT-0001.performance.1 | fr |   | Un. | merged',
    ])
  })
})

describe('a lot without terms of any kind', () => {
  it('gets them in the order of the schema, criteria and conditions together', () => {
    const lots = [{ id: 'LOT-0001' }]
    const set: Criterion[] = [
      term,
      { ...award, id: 'price', type: 'price', name: { fr: 'Prix' }, weight: { kind: 'percentage', value: 90 } },
      award,
    ]
    const bare = makeNotice({ newline: '', indent: '', lots }).replace(
      /(<cbc:ID schemeName="Lot">LOT-0001<\/cbc:ID>)<cac:TenderingTerms>.*?<\/cac:TenderingTerms>(?=<cac:TenderingProcess>)/u,
      '$1',
    )
    const document = new TextEncoder().encode(bare)
    const plan = planNotice(document, { criteria: set })
    expect(plan.refusals).toEqual([])
    const text = new TextDecoder().decode(applyPlan(document, plan))
    expect(text).toMatch(
      /LOT-0001<\/cbc:ID><cac:TenderingTerms><cac:ContractExecutionRequirement>.*<\/cac:ContractExecutionRequirement><cac:AwardingTerms><cac:AwardingCriterion><cac:SubordinateAwardingCriterion>.*<\/cac:AwardingTerms><\/cac:TenderingTerms><cac:TenderingProcess>/u,
    )
  })
})
