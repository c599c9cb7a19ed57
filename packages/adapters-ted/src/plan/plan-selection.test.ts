import type { ChangeOptions, Criterion, PlanOptions, Removal, SelectionCriterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { edited } from '../__fixtures__/edited'
import { type LotSpec, makeNotice, type NoticeSpec } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

const references: SelectionCriterion = {
  id: 'references',
  kind: 'selection',
  target: 'operator',
  lots: 'all',
  code: 'slc-abil-ref-services',
  use: 'minimum',
  name: { fr: 'Références' },
  description: { fr: 'Trois services comparables' },
}
const lot = (more: Partial<LotSpec> = {}): LotSpec => ({ id: 'LOT-0001', ...more })

function change(
  spec: NoticeSpec,
  criteria: readonly Criterion[],
  { remove, replace, cuts = [] }: { remove?: readonly Removal[]; replace?: boolean; cuts?: [string, string][] } = {},
) {
  const text = edited(makeNotice({ newline: '', indent: '', lots: [lot()], ...spec }), ...cuts)
  const document = new TextEncoder().encode(text)
  const options: PlanOptions & ChangeOptions = replace ? { conflict: 'replace' } : {}
  const input = remove ? { criteria, remove } : { criteria }
  const plan = planNotice(document, input, options)
  if (plan.refusals.length > 0) return { plan, text: '', read: [], lines: [] }
  const after = applyPlan(document, plan)
  expect(Buffer.compare(applyPlan(after, inversePlan(document, plan)), document)).toBe(0)
  const facts = (edits: typeof plan.edits) =>
    edits.map(({ op, lot: of, field, language, before, after: now }) => [op, of, field, language, before, now]).sort()
  expect(facts(diffNotices(document, after).edits)).toEqual(facts(plan.edits))
  if (!remove) expect(planNotice(after, input, options)).toMatchObject({ edits: [], patches: [], refusals: [] })
  return {
    plan,
    text: new TextDecoder().decode(after),
    read: readNotice(after).procurement.criteria.filter(({ kind }) => kind === 'selection'),
    lines: plan.edits.map(
      ({ op, field, criterion, before, after: now }) =>
        `${op} ${field} ${criterion ?? '-'}: ${before ?? '-'} -> ${now ?? '-'}`,
    ),
  }
}

describe('a selection criterion that is added from SDK 1.12', () => {
  it.each(['1.12', '1.13', '1.14', '1.15'])(
    'SDK %s: has BT-809 and BT-750, and BT-821 says that the notice holds it',
    (sdk) => {
      const { text, lines, read, plan } = change({ sdk }, [references])
      expect(text).toContain(
        '<efac:SelectionCriteria><cbc:TendererRequirementTypeCode listName="selection-criterion">slc-abil-ref-services</cbc:TendererRequirementTypeCode><cbc:Description languageID="FRA">Trois services comparables</cbc:Description></efac:SelectionCriteria>',
      )
      expect(text).toContain(
        '<cac:SpecificTendererRequirement><cbc:TendererRequirementTypeCode listName="selection-criteria-source">epo-procurement-document</cbc:TendererRequirementTypeCode></cac:SpecificTendererRequirement><cac:SpecificTendererRequirement><cbc:TendererRequirementTypeCode listName="selection-criteria-source">epo-notice</cbc:TendererRequirementTypeCode></cac:SpecificTendererRequirement>',
      )
      expect(lines).toEqual([
        'insert BT-809-Lot references: - -> slc-abil-ref-services',
        'insert BT-750-Lot references: - -> Trois services comparables',
        'insert BT-821-Lot -: - -> epo-notice',
      ])
      expect(read).toEqual([
        {
          id: 'LOT-0001.selection.1',
          kind: 'selection',
          origin: 'notice',
          lots: ['LOT-0001'],
          code: 'slc-abil-ref-services',
          description: { fr: 'Trois services comparables' },
        },
      ])
      expect(plan.losses).toEqual([
        { code: 'documents-only', criterion: 'references', lot: 'LOT-0001', params: { members: ['name'] } },
      ])
    },
  )

  it('is written by its name where it has no other text', () => {
    const { description: _, ...named } = references
    const { lines, plan } = change({}, [named])
    expect(lines[1]).toBe('insert BT-750-Lot references: - -> Références')
    expect(plan.losses).toEqual([])
  })

  it('stands beside those that are there, whose source stays', () => {
    const selection = [{ code: 'slc-stand-ins', description: 'Assurance' }]
    const { lines, read } = change({ lots: [lot({ selection })] }, [references])
    expect(lines).toHaveLength(2)
    expect(read.map(({ id, description }) => [id, description?.fr])).toEqual([
      ['LOT-0001.selection.1', 'Assurance'],
      ['LOT-0001.selection.2', 'Trois services comparables'],
    ])
  })

  it.each([
    ['1.13', 'epo-sub-espd'],
    ['1.15', 'epo-acc-espd-request'],
  ])('SDK %s: beside an ESPD (%s) asks that it say the same', (sdk, source) => {
    const { plan } = change({ sdk, lots: [lot({ sources: [source] })] }, [references])
    expect(plan.align).toEqual([{ lot: 'LOT-0001', field: 'BT-821-Lot', before: source, after: null }])
  })

  it('makes a request where none says a source', () => {
    const cut =
      '<cac:TendererQualificationRequest><cac:SpecificTendererRequirement><cbc:TendererRequirementTypeCode listName="selection-criteria-source">epo-procurement-document</cbc:TendererRequirementTypeCode></cac:SpecificTendererRequirement></cac:TendererQualificationRequest>'
    const { text } = change({}, [references], { cuts: [[cut, '']] })
    expect(text).toContain(cut.replace('epo-procurement-document', 'epo-notice'))
  })
})

describe('a selection criterion that is added up to SDK 1.11', () => {
  it.each(['1.10', '1.11'])('SDK %s: has its kind (BT-747), its name and that it is used (BT-748)', (sdk) => {
    const { text, lines, plan } = change({ sdk }, [references])
    expect(text).toContain(
      '<efac:SelectionCriteria><cbc:CriterionTypeCode listName="selection-criterion">tp-abil</cbc:CriterionTypeCode><cbc:Name languageID="FRA">Références</cbc:Name><cbc:Description languageID="FRA">Trois services comparables</cbc:Description><cbc:CalculationExpressionCode listName="usage">used</cbc:CalculationExpressionCode>',
    )
    expect(lines.slice(0, 4)).toEqual([
      'insert BT-747-Lot references: - -> tp-abil',
      'insert BT-749-Lot references: - -> Références',
      'insert BT-750-Lot references: - -> Trois services comparables',
      'insert BT-748-Lot references: - -> used',
    ])
    expect(plan.losses).toEqual([
      {
        code: 'code-coarser',
        criterion: 'references',
        lot: 'LOT-0001',
        params: { field: 'BT-747-Lot', code: 'slc-abil-ref-services', written: 'tp-abil' },
      },
    ])
  })

  it.each([
    ['slc-suit-reg-trade', 'sui-act'],
    ['slc-stand-ins', 'ef-stand'],
    ['slc-sche-qu-cert-indep', 'other'],
    ['tp-abil', 'tp-abil'],
  ])('%s is %s', (code, kind) => {
    expect(change({ sdk: '1.11' }, [{ ...references, code }]).lines[0]).toBe(
      `insert BT-747-Lot references: - -> ${kind}`,
    )
  })

  it('takes the place of its kind where that was listed as not used', () => {
    const selection = [
      { code: 'slc-abil-x', usage: 'n-used' as const },
      { code: 'slc-stand-x', usage: 'n-used' as const },
    ]
    const { lines, text, read } = change({ sdk: '1.11', lots: [lot({ selection })] }, [references])
    expect(lines).toEqual([
      'insert BT-747-Lot references: - -> tp-abil',
      'insert BT-749-Lot references: - -> Références',
      'insert BT-750-Lot references: - -> Trois services comparables',
      'insert BT-748-Lot references: - -> used',
      'remove BT-747-Lot -: tp-abil -> -',
      'remove BT-748-Lot -: n-used -> -',
    ])
    expect(text.match(/>n-used</gu)).toHaveLength(1)
    expect(read).toHaveLength(1)
  })
})

describe('a code', () => {
  it.each([
    ['1.15', undefined, 'missing', []],
    ['1.15', 'tp-abil', 'other-minor', ['1.10', '1.11']],
    ['1.15', 'slc-abil-unheard', 'unknown', []],
    ['1.11', 'slc-abil-unheard', 'unknown', []],
    ['1.11', undefined, 'missing', []],
  ])('SDK %s: %s is refused', (sdk, code, reason, minors) => {
    const { code: _, ...bare } = references
    const { plan } = change({ sdk }, [code === undefined ? bare : { ...bare, code }])
    expect(plan).toMatchObject({
      refusals: [{ code: 'code-not-in-list', criterion: 'references', params: { reason, minors, sdk } }],
      edits: [],
      patches: [],
    })
  })

  it('of another dialect in the notice stops the lot', () => {
    const code = '<cbc:TendererRequirementTypeCode listName="selection-criterion">'
    const selection = [{ code: 'slc-stand-ins', description: 'Assurance' }]
    const mixed = change({ lots: [lot({ selection })] }, [references], {
      cuts: [[code, `<cbc:CriterionTypeCode listName="selection-criterion">other</cbc:CriterionTypeCode>${code}`]],
    })
    expect(mixed.plan.refusals).toEqual([
      { code: 'dialects-mixed', lot: 'LOT-0001', params: { field: 'BT-747-Lot', sdk: '1.15' } },
    ])
  })
})

describe('a second stage (BT-40, BT-752)', () => {
  const ranking: SelectionCriterion = { ...references, use: 'ranking', weight: { kind: 'percentage', value: 100 } }
  const limited: [string, string] = [
    '<cac:EconomicOperatorShortList><cbc:LimitationDescription>false<',
    '<cac:EconomicOperatorShortList><cbc:LimitationDescription>true<',
  ]
  const staged: NoticeSpec = { procedure: 'restricted' }

  it('is said where candidates are limited, with weight and thresholds', () => {
    const thresholds = [{ kind: 'min-score' as const, value: 5 }]
    const { text, read, lines } = change(staged, [{ ...ranking, thresholds }], { cuts: [limited] })
    expect(text).toContain(
      '<efbc:SecondStageIndicator>true</efbc:SecondStageIndicator><efac:CriterionParameter><efbc:ParameterCode listName="number-weight">per-exa</efbc:ParameterCode><efbc:ParameterNumeric>100</efbc:ParameterNumeric></efac:CriterionParameter><efac:CriterionParameter><efbc:ParameterCode listName="number-threshold">min-score</efbc:ParameterCode><efbc:ParameterNumeric>5</efbc:ParameterNumeric></efac:CriterionParameter>',
    )
    expect(lines.slice(2, 7)).toEqual([
      'insert BT-40-Lot references: - -> true',
      'insert BT-752-Lot-WeightNumber references: - -> 100',
      'insert BT-7531-Lot references: - -> per-exa',
      'insert BT-752-Lot-ThresholdNumber references: - -> 5',
      'insert BT-7532-Lot references: - -> min-score',
    ])
    expect(read).toMatchObject([{ use: 'ranking', weight: { kind: 'percentage', value: 100 }, thresholds }])
  })

  it('must have one that ranks where a greatest number of candidates is stated', () => {
    const most: [string, string] = [limited[1], limited[1]]
    const number: [string, string] = [
      '>3</cbc:MinimumQuantity>',
      '>3</cbc:MinimumQuantity><cbc:MaximumQuantity>5</cbc:MaximumQuantity>',
    ]
    const cuts = [limited, most, number]
    expect(change(staged, [references], { cuts }).plan.refusals).toEqual([
      { code: 'second-stage', lot: 'LOT-0001', params: { reason: 'none-ranks' } },
    ])
    expect(change(staged, [ranking], { cuts }).plan.refusals).toEqual([])
    const lots = [lot({ selection: [{ code: 'slc-stand-ins', description: 'Assurance', second: true }] })]
    expect(change({ ...staged, lots }, [references], { cuts }).plan.refusals).toEqual([])
  })

  it('of a minimum is said to be none, where it must be said', () => {
    expect(change(staged, [references], { cuts: [limited] }).lines).toContain('insert BT-40-Lot references: - -> false')
    expect(change(staged, [references]).text).not.toContain('SecondStageIndicator')
  })

  it.each<[string, Partial<SelectionCriterion>, boolean, string]>([
    ['ranks where nobody is limited', {}, false, 'not-staged'],
    ['does not add up', { weight: { kind: 'percentage', value: 60 } }, true, 'sum'],
    ['has a weight and is a minimum', { use: 'minimum' }, true, 'not-ranking'],
  ])('that %s is refused', (_, more, isLimited, reason) => {
    const { plan } = change(staged, [{ ...ranking, ...more }], { cuts: isLimited ? [limited] : [] })
    expect(plan).toMatchObject({ refusals: [{ code: 'second-stage', params: { reason } }], patches: [] })
  })

  it('must be said where candidates are invited', () => {
    const { use: _, ...unsaid } = references
    expect(change(staged, [unsaid], { cuts: [limited] }).plan.refusals).toMatchObject([
      { code: 'second-stage', criterion: 'references', params: { reason: 'use-unsaid' } },
    ])
  })
})

describe('a selection criterion that is there', () => {
  const selection = [
    { code: 'slc-abil-ref-services', description: 'Trois services comparables' },
    { code: 'slc-stand-ins', description: 'Assurance' },
  ]
  const lots = [lot({ selection })]
  const at = (id: number) => `LOT-0001.selection.${id}`

  it('with the same content is no edit, with another code a conflict', () => {
    expect(change({ lots }, [references]).lines).toEqual([])
    const { plan } = change({ lots }, [{ ...references, code: 'slc-abil-ref-supply' }])
    expect(plan.refusals).toMatchObject([{ code: 'conflicting-value', criterion: 'references', lot: 'LOT-0001' }])
  })

  it('gives its place to another, with leave', () => {
    const other = { ...references, id: at(1), description: { fr: 'Deux' }, code: 'slc-abil-ref-supply' }
    const { lines, read } = change({ lots }, [other], { replace: true })
    expect(lines).toEqual([
      `insert BT-809-Lot ${at(1)}: - -> slc-abil-ref-supply`,
      `insert BT-750-Lot ${at(1)}: - -> Deux`,
      `remove BT-809-Lot ${at(1)}: slc-abil-ref-services -> -`,
      `remove BT-750-Lot ${at(1)}: Trois services comparables -> -`,
    ])
    expect(read.map(({ description }) => description?.fr)).toEqual(['Deux', 'Assurance'])
    const recoded = change({ lots }, [{ ...references, code: 'slc-abil-ref-supply' }], { replace: true })
    expect(recoded.lines).toEqual(['replace BT-809-Lot references: slc-abil-ref-services -> slc-abil-ref-supply'])
  })

  it('leaves, and the others stay', () => {
    const { lines, read } = change({ lots }, [], { remove: [{ criterion: at(1) }] })
    expect(lines).toEqual([
      `remove BT-809-Lot ${at(1)}: slc-abil-ref-services -> -`,
      `remove BT-750-Lot ${at(1)}: Trois services comparables -> -`,
    ])
    expect(read.map(({ description }) => description?.fr)).toEqual(['Assurance'])
  })

  const both = [{ criterion: at(1) }, { criterion: at(2) }]

  it('cannot leave as the last one where the notice is the only source', () => {
    const { plan } = change({ lots }, [], { remove: both })
    expect(plan.refusals).toEqual([
      { code: 'field-mandatory', lot: 'LOT-0001', params: { field: 'BT-809-Lot', subtype: '16' } },
    ])
  })

  it('leaves as the last one with the source that it was, and what held it', () => {
    const sources = ['epo-notice', 'epo-procurement-document']
    const { lines, text, read } = change({ lots: [lot({ selection, sources })] }, [], { remove: both })
    expect(lines).toContain('remove BT-821-Lot -: epo-notice -> -')
    expect(read).toEqual([])
    expect(text).toBe(makeNotice({ newline: '', indent: '', lots: [lot({ sources: sources.slice(1) })] }))
  })

  it('up to SDK 1.11 leaves as the last one with its extension', () => {
    const { text, read } = change({ sdk: '1.11', lots }, [], { remove: both })
    expect([read, text.includes('SelectionCriteria'), text.includes('<efext:EformsExtension></efext')]).toEqual([
      [],
      false,
      false,
    ])
  })

  it('has no place in a group of lots', () => {
    const grouped = [lot(), lot({ id: 'LOT-0002' }), lot({ id: 'GLO-0001' })]
    expect(change({ lots: grouped }, [{ ...references, lots: ['GLO-0001'] }]).plan.refusals).toEqual([
      { code: 'kind-not-supported', criterion: 'references', lot: 'GLO-0001', params: { kind: 'selection' } },
    ])
  })
})

it('a text is bounded as XPath counts it', () => {
  expect(change({}, [{ ...references, description: { fr: '𝄞'.repeat(6000) } }]).plan.refusals).toEqual([])
  expect(change({}, [{ ...references, description: { fr: '𝄞'.repeat(6001) } }]).plan.refusals).toMatchObject([
    { code: 'text-too-long', params: { field: 'BT-750-Lot', length: 6001, limit: 6000 } },
  ])
})
