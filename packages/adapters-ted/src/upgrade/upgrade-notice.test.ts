import { describe, expect, it } from 'vitest'
import { edited } from '../__fixtures__/edited'
import { fixtureSpecs, validNotices } from '../__fixtures__/fixtures'
import { type Minor, makeNotice, minors, type NoticeSpec } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { applyPlan } from '../plan/apply-plan'
import { inversePlan } from '../plan/inverse-plan'
import { readNotice } from '../read/read-notice'
import { upgradeNotice } from './upgrade-notice'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const upgraded = (text: string, to: string) => {
  const bytes = bytesOf(text)
  const plan = upgradeNotice(bytes, { to })
  return { bytes, plan, result: plan.refusals.length === 0 ? applyPlan(bytes, plan) : bytes }
}
const steps: readonly (readonly [Minor, Minor])[] = [
  ['1.10', '1.11'],
  ['1.12', '1.13'],
  ['1.12', '1.15'],
  ['1.13', '1.14'],
  ['1.14', '1.15'],
]

describe('a draft moved to a later minor', () => {
  it.each(steps)('from %s to %s is the notice that the later one has', (from, to) => {
    let moved = 0
    for (const [name, text] of validNotices(from)) {
      const { bytes, plan, result } = upgraded(text, to)
      // What is published or past is not moved.
      if (plan.refusals.length > 0) continue
      moved += 1
      const spec: NoticeSpec = fixtureSpecs[name]
      expect(new TextDecoder().decode(result)).toBe(new TextDecoder().decode(bytesOf(makeNotice({ ...spec, sdk: to }))))
      expect(Buffer.compare(applyPlan(result, inversePlan(bytes, plan)), bytes)).toBe(0)
    }
    expect(moved).toBeGreaterThan(40)
  })

  it('to its own minor is no change', () => {
    expect(upgraded(makeNotice({ sdk: '1.13' }), '1.13').plan).toMatchObject({ refusals: [], edits: [], patches: [] })
  })

  it('writes the code of the ESPD as the later minor has it, and says so', () => {
    const text = makeNotice({ sdk: '1.13' }).replace(
      '"selection-criteria-source">epo-procurement-document<',
      '"selection-criteria-source">epo-sub-espd<',
    )
    const { bytes, plan, result } = upgraded(text, '1.14')
    expect(new TextDecoder().decode(result)).toContain('"selection-criteria-source">epo-acc-espd-request<')
    expect(plan.edits).toEqual(diffNotices(bytes, result).edits)
    expect(
      plan.edits.filter(({ field }) => field === 'BT-821-Lot').map(({ before, after }) => before ?? after),
    ).toEqual(['epo-acc-espd-request', 'epo-sub-espd'])
  })

  it.each([
    ['eforms-sdk-1.12.1', 'eforms-sdk-1.13'],
    ['eforms-sdk-1.12.', 'eforms-sdk-1.13'],
    ['eforms-sdk-1.12#extended#urn:fdc:example.org:2024', 'eforms-sdk-1.13#extended#urn:fdc:example.org:2024'],
  ])('%s becomes %s', (stated, then) => {
    const { result } = upgraded(edited(makeNotice({ sdk: '1.12' }), ['eforms-sdk-1.12<', `${stated}<`]), '1.13')
    expect(new TextDecoder().decode(result)).toContain(`>${then}<`)
  })
})

const withoutSelection = makeNotice({ sdk: '1.11', lots: [{ id: 'LOT-0001', selection: [] }] })
const abilities = [
  { code: 'slc-abil-ref-services', name: 'Références', description: 'Deux services comparables', usage: 'used' },
  { code: 'slc-stand-ins', description: 'Assurance' },
  { code: 'other', description: 'Rien', usage: 'n-used' },
] as const
const old = makeNotice({ sdk: '1.11', lots: [{ id: 'LOT-0001', selection: abilities }] })
const codes = { 'LOT-0001.selection.1': 'slc-abil-ref-services', 'LOT-0001.selection.2': 'slc-stand-ins' }
const dialect = { codes, selectionSources: { all: ['epo-sub-espd'] }, exclusionSources: ['epo-procurement-document'] }

describe('the selection criteria of SDK 1.11 in the terms of 1.12', () => {
  const plan = upgradeNotice(bytesOf(old), { to: '1.12', dialect })
  const result = applyPlan(bytesOf(old), plan)
  const { procurement, losses } = readNotice(result)

  it('have the codes that the buyer names, and say in their text what their name said', () => {
    expect(plan.refusals).toEqual([])
    expect(
      procurement.criteria.filter(({ kind }) => kind === 'selection').map((each) => ({ ...each, origin: undefined })),
    ).toEqual([
      {
        id: 'LOT-0001.selection.1',
        kind: 'selection',
        lots: ['LOT-0001'],
        code: 'slc-abil-ref-services',
        description: { fr: 'Références\n\nDeux services comparables' },
      },
      {
        id: 'LOT-0001.selection.2',
        kind: 'selection',
        lots: ['LOT-0001'],
        code: 'slc-stand-ins',
        description: { fr: 'Assurance' },
      },
    ])
    expect(losses.filter(({ code }) => code === 'selection-not-used')).toEqual([])
    expect(new TextDecoder().decode(result)).not.toMatch(
      /CriterionTypeCode listName="selection-criterion"|"usage"|>Rien</u,
    )
  })

  it('name what has no place any more', () => {
    expect(plan.losses).toEqual([
      { code: 'selection-not-used', lot: 'LOT-0001', params: { field: 'BT-748-Lot', count: 1 } },
      { code: 'name-in-text', criterion: 'LOT-0001.selection.1', lot: 'LOT-0001', params: { field: 'BT-749-Lot' } },
    ])
  })

  it('stand in the notice and where the buyer says besides (BT-821, BT-806)', () => {
    expect(procurement.lots[0]?.selectionSources).toEqual(['epo-notice', 'epo-sub-espd'])
    const text = new TextDecoder().decode(result)
    expect([...text.matchAll(/"exclusion-grounds-source">([^<]*)</gu)].map(([, code]) => code)).toEqual([
      ...(old.includes('"exclusion-ground"') ? ['epo-notice'] : []),
      'epo-procurement-document',
    ])
  })

  it('are taken back byte for byte, and every edit is a difference', () => {
    expect(Buffer.compare(applyPlan(result, inversePlan(bytesOf(old), plan)), bytesOf(old))).toBe(0)
    expect(plan.edits).toEqual(diffNotices(bytesOf(old), result).edits)
  })

  it.each<[string, object, readonly string[]]>([
    [
      'a code of no list',
      { ...dialect, codes: { ...codes, 'LOT-0001.selection.2': 'tp-abil' } },
      ['value-would-be-lost code'],
    ],
    [
      'a source of no list',
      { ...dialect, exclusionSources: ['epo-elsewhere'] },
      ['value-would-be-lost source-unknown'],
    ],
    [
      'a criterion that is not there',
      { ...dialect, codes: { ...codes, 'LOT-0009.selection.1': 'slc-stand-ins' } },
      ['criterion-not-found upgrade'],
    ],
    [
      'a lot that is not there',
      { ...dialect, selectionSources: { 'LOT-0009': ['epo-notice'] } },
      ['lot-not-found upgrade'],
    ],
  ])('are refused for %s', (_, wrong, refusals) => {
    const { refusals: found, patches } = upgradeNotice(bytesOf(old), { to: '1.12', dialect: wrong })
    expect(found.map(({ code, params }) => `${code} ${String(params.reason ?? '')}`)).toEqual(refusals)
    expect(patches).toEqual([])
  })

  it('cannot be said to stand in a notice that has none', () => {
    const plan = upgradeNotice(bytesOf(withoutSelection), {
      to: '1.12',
      dialect: { selectionSources: { 'LOT-0001': ['epo-notice'] }, exclusionSources: ['epo-notice'] },
    })
    expect(plan.refusals.map(({ params }) => params.reason)).toContain('source-empty')
  })
})

describe('what the later SDK has no place for', () => {
  it('is a loss where it says nothing: a second stage that is not there', () => {
    const second = makeNotice({
      sdk: '1.10',
      lots: [{ id: 'LOT-0001', selection: [{ code: 'other', description: 'A', second: false }] }],
    })
    const { plan, result } = upgraded(second, '1.11')
    expect(plan.losses.map(({ code }) => code)).toEqual(['second-stage-not-stated'])
    expect(new TextDecoder().decode(result)).not.toContain('SecondStageIndicator')
  })

  it('is refused where it says something', () => {
    const second = makeNotice({
      sdk: '1.10',
      lots: [{ id: 'LOT-0001', selection: [{ code: 'other', description: 'A', second: true }] }],
    })
    expect(upgraded(second, '1.11').plan.refusals).toMatchObject([
      {
        code: 'value-would-be-lost',
        criterion: 'LOT-0001.selection.1',
        params: { reason: 'field', field: 'BT-40-Lot' },
      },
    ])
  })

  it.each([
    ['percentages', ['per-exa', '60'], ['per-exa', '40'], ['BT-733-Lot']],
    ['an order', ['ord-imp', '1'], ['ord-imp', '2'], []],
  ] as const)('BT-733 beside %s', (_, first, second, fields) => {
    const criteria = [{ weight: first }, { type: 'quality', weight: second }]
    const award = { criteria, orderJustification: 'Le prix dépend de la qualité' }
    const { plan } = upgraded(makeNotice({ sdk: '1.13', lots: [{ id: 'LOT-0001', award }] }), '1.14')
    expect(plan.refusals.map(({ params }) => params.field)).toEqual(fields)
  })

  it.each([
    ['false', []],
    ['true', ['BT-634-Lot LOT-0001', 'BT-634-Procedure ']],
  ])('BT-634 is taken out of a call where it is %s: refusals %j', (value, refusals) => {
    const inside = `<cac:TenderingProcess><ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension><efbc:ProcedureRelaunchIndicator>${value}</efbc:ProcedureRelaunchIndicator></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>`
    const text = edited(makeNotice({ sdk: '1.13' }), ['<cac:TenderingProcess>', inside])
    const { plan, result } = upgraded(text, '1.14')
    expect(plan.refusals.map(({ lot = '', params }) => `${String(params.field)} ${lot}`)).toEqual(refusals)
    expect(new TextDecoder().decode(result).includes('ProcedureRelaunchIndicator')).toBe(refusals.length > 0)
    if (refusals.length === 0) expect(new TextDecoder().decode(result)).toBe(makeNotice({ sdk: '1.14' }))
  })
})

it('attributes that SDK 1.15 asks for are written where the SDK gives their value, and nowhere else', () => {
  const full = makeNotice({ sdk: '1.14' })
  const bare = full
    .replaceAll(/(<cac:PartyIdentification>\s*<cbc:ID) schemeName="organization"/gu, '$1')
    .replaceAll(' schemeName="InternalID"', '')
    .replaceAll(' listName="cpv"', '')
  expect(bare.length).toBeLessThan(full.length)
  expect(new TextDecoder().decode(upgraded(bare, '1.15').result)).toBe(makeNotice({ sdk: '1.15' }))
  const other = full.replace('>ORG-0001<', '>OTHER<').replace(/ schemeName="organization">OTHER/u, '>OTHER')
  expect(new TextDecoder().decode(upgraded(other, '1.15').result)).toContain('<cbc:ID>OTHER')
})

it('a published notice is moved as a rehearsal only', () => {
  const published = bytesOf(makeNotice({ sdk: '1.13', published: true }))
  const plan = upgradeNotice(published, { to: '1.14' }, { rehearse: true })
  expect(plan).toMatchObject({ refusals: [], rehearsal: true })
})

describe('is refused', () => {
  it.each<[string, string, string, readonly unknown[]]>([
    ['to an earlier minor', makeNotice({ sdk: '1.14' }), '1.13', ['value-would-be-lost earlier']],
    [
      'where SDK 1.12 asks what only the buyer can say',
      makeNotice({ sdk: '1.11' }),
      '1.12',
      ['value-would-be-lost code-unsaid'],
    ],
    ['across that step', makeNotice({ sdk: '1.10' }), '1.15', ['value-would-be-lost code-unsaid']],
    [
      'where no lot names a source of its criteria, nor the notice one of its grounds',
      withoutSelection.replace(
        /<cac:TendererQualificationRequest>(?:(?!<\/cac:Tenderer)[\s\S])*exclusion-ground[\s\S]*?<\/cac:TendererQualificationRequest>/u,
        '',
      ),
      '1.12',
      ['value-would-be-lost source-unsaid', 'value-would-be-lost source-unsaid'],
    ],
    [
      'for a code that left',
      edited(makeNotice({ sdk: '1.12' }), ['"buyer-legal-type">la<', '"buyer-legal-type">grp-p-aut<']),
      '1.14',
      ['value-would-be-lost code'],
    ],
    ['once it is published', makeNotice({ sdk: '1.13', published: true }), '1.14', ['already-published ']],
    ['for a result', makeNotice({ sdk: '1.13', subtype: '29' }), '1.14', ['records-the-past ']],
    [
      'for a currency that left',
      edited(makeNotice({ sdk: '1.14' }), [
        '<cac:MainCommodityClassification>',
        '<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="BGN">1</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal><cac:MainCommodityClassification>',
      ]),
      '1.15',
      // Of the procedure and of its lot.
      ['value-would-be-lost code', 'value-would-be-lost code'],
    ],
    [
      'for a form that had no rules yet',
      makeNotice({ sdk: '1.12', subtype: 'E3' }),
      '1.13',
      ['value-would-be-lost form'],
    ],
    [
      'for an identifier that is too long',
      makeNotice({ sdk: '1.14' }).replaceAll(
        /schemeName="InternalID">[^<]*</gu,
        `schemeName="InternalID">${'x'.repeat(101)}<`,
      ),
      '1.15',
      ['value-would-be-lost length'],
    ],
    ['for an SDK that is not written', makeNotice({ sdk: '1.9' }), '1.14', ['sdk-not-supported ']],
    [
      'in a national form',
      edited(makeNotice({ sdk: '1.12' }), [
        'eforms-sdk-1.12<',
        'eforms-sdk-1.12#extended#urn:fdc:anskaffelser.no:2023:eforms:national<',
      ]),
      '1.13',
      ['sdk-not-supported national-dialect'],
    ],
  ])('%s', (_, text, to, codes) => {
    const { plan } = upgraded(text, to)
    expect(plan.refusals.map(({ code, params }) => `${code} ${String(params.reason ?? '')}`)).toEqual(codes)
    expect([plan.edits, plan.patches]).toEqual([[], []])
  })

  it('as wrong input', () => {
    expect(() => upgradeNotice(bytesOf(makeNotice()), { to: '2.0' })).toThrow(/must be one of/u)
    expect(minors).toContain('1.15')
  })
})
