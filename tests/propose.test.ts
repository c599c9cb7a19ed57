import {
  type AwardCriterion,
  awardOf,
  type Need,
  OseError,
  parseNeed,
  parseProcurement,
} from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'

const levels = ['basic', 'advanced', 'exemplary'] as const

const need: Need = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  buyerCategory: 'sub-central',
  languages: ['fr', 'en'],
  date: '2026-12-01',
  title: { fr: 'Support de logiciels libres', en: 'Support of free software' },
  software: [{ name: 'Moteur A' }, { name: 'Convertisseur B' }, { name: 'Annuaire C' }],
  territories: ['FRI31'],
  value: { amount: 420_000, currency: 'EUR' },
  durationMonths: 36,
  level: 'advanced',
}
const one = { ...need, software: [{ name: 'Moteur A' }] }

function weightsOf(award: readonly AwardCriterion[]): number[] {
  return award.map(({ weight }) => Number(weight?.value))
}

describe('propose', () => {
  it('starts from a need that core takes', () => {
    expect(() => parseNeed(need)).not.toThrow()
  })

  it.each(levels)('gives weights of 100 in each lot at level %s, community between 10 and 20', (level) => {
    for (const each of [need, one, { ...one, value: { amount: 60_000, currency: 'EUR' } }]) {
      const { procurement } = propose({ ...each, level })
      for (const lot of procurement.lots) {
        const award = awardOf(procurement, lot.id)
        expect(weightsOf(award).reduce((sum, weight) => sum + weight, 0)).toBe(100)
        const community = award.filter(({ tags }) => tags?.includes('community'))
        const sum = weightsOf(community).reduce((total, weight) => total + weight, 0)
        expect(sum).toBeGreaterThanOrEqual(10)
        expect(sum).toBeLessThanOrEqual(20)
        const price = award.find(({ type }) => type === 'price')
        expect(Number(price?.weight?.value)).toBeGreaterThanOrEqual(50)
        expect(Number(price?.weight?.value)).toBeLessThanOrEqual(60)
      }
    }
  })

  const stillToSay = [
    'question.consortia.legalForm',
    'question.criteria.minimum.inNotice',
    'question.criteria.announced',
    'question.criteria.reporting',
    'question.criteria.commitment',
    'question.criteria.staffImpact',
    'question.criteria.remedy',
    'question.criteriaFixedOn',
    'question.documentsRequested',
    'question.evaluators',
    'question.expectedTenderers',
    'question.lots.activities',
    'question.lots.awardMethod.rounding.stage',
    'question.lots.software.openness',
    'question.lots.takeover',
    'question.lots.userFacing',
    'question.noticeFormat',
    'question.openingDate',
    'question.priorInvolvement',
    'question.privacyNotice',
    'PRO-02.question.adapted',
    'question.tieBreak',
    'question.upstreamPriced',
  ]

  it('gives a document that core takes and lint finds no error in', () => {
    const { procurement } = propose(need)
    expect(() => parseProcurement(procurement)).not.toThrow()
    const { findings, notChecked } = lint(procurement)
    // The usual price formula of France is lawful, and its risk is said.
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(['SCO-04 info'])
    // What a need does not tell, and is the buyer's to decide.
    expect(notChecked.map(({ ask }) => ask)).toEqual(stillToSay)
  })

  it('makes one lot for each software, with its share of the value', () => {
    const { lots, lotLimits } = propose(need).procurement
    expect(lots.map(({ software }) => software?.[0]?.name)).toEqual(['Moteur A', 'Convertisseur B', 'Annuaire C'])
    expect(lots.map(({ value }) => value?.amount)).toEqual([140_000, 140_000, 140_000])
    expect(lotLimits).toMatchObject({ submitted: 3, awarded: 2 })
    expect(lotLimits?.rule?.fr).toContain('régulière, acceptable et appropriée')
  })

  it('groups what would be more lots than can be followed, and keeps every software once', () => {
    const software = Array.from({ length: 23 }, (_, index) => ({ name: `Outil ${index + 1}` }))
    const { procurement, reasons } = propose({ ...need, software: [...software, { name: 'outil 1 ' }] })
    expect(procurement.lots).toHaveLength(10)
    expect(procurement.lots.flatMap((lot) => lot.software)).toEqual(software)
    expect(reasons.find(({ path }) => path === '/lots')?.text).toContain('10 lots')
  })

  it('parts a single software by activity where its value allows it', () => {
    const { lots, criteria } = propose(one).procurement
    expect(lots.map(({ value }) => value?.amount)).toEqual([252_000, 168_000])
    const lotsOfClause = (id: string) => criteria.filter(({ clause }) => clause?.id === id).map((each) => each.lots)
    // The same effort is not paid twice: times of corrections in the one, the plan in the other.
    expect(lotsOfClause('AWD-04')).toEqual([['LOT-0001']])
    expect(lotsOfClause('AWD-02')).toEqual([['LOT-0002']])
    expect(lotsOfClause('PER-02')).toEqual([['LOT-0002']])
    expect(lotsOfClause('PER-01')).toEqual(['all'])
  })

  it('never passes its reason for one lot off as a legal ground', () => {
    const { procurement, reasons } = propose({ ...one, value: { amount: '59999.99', currency: 'EUR' } })
    expect(procurement.lots).toHaveLength(1)
    expect(procurement.notDividedReason?.ground).toBe('to-be-confirmed')
    expect(procurement.notDividedReason?.text?.fr).toContain('À CONFIRMER')
    expect(JSON.stringify(procurement.notDividedReason)).not.toMatch(/L2113|art\./u)
    expect(reasons.some(({ path }) => path === '/notDividedReason')).toBe(true)
    expect(procurement.lotLimits).toBeUndefined()
    const { summary, findings } = lint(procurement)
    expect(summary.error).toBe(0)
    // What we leave to the buyer is found until it is filled in.
    expect(findings.map(({ ruleId, path }) => `${ruleId} ${path}`)).toContain('EFO-07 /notDividedReason')
  })

  it('follows French duties by day and threshold', () => {
    const ids = (each: Need) => propose(each).procurement.criteria.map(({ clause }) => clause?.id)
    expect(ids(need)).toEqual(expect.arrayContaining(['AWD-20', 'PER-20', 'PER-19']))
    const small = { ...need, value: { amount: 120_000, currency: 'EUR' } }
    expect(ids(small)).toContain('AWD-20')
    expect(ids(small)).not.toContain('PER-19')
    expect(propose(small).procurement.procedure).toBe('adapted')
    expect(ids({ ...need, date: '2026-08-20' })).not.toContain('AWD-20')
    expect(ids({ ...need, date: '2026-08-21' })).toContain('AWD-20')
    expect(ids({ ...need, jurisdiction: 'DE' })).not.toContain('PER-20')
  })

  it('brings the replacement of persons wherever persons are marked, and the embargo wherever changes are proposed', () => {
    for (const level of levels) {
      const { procurement } = propose({ ...one, level })
      for (const lot of procurement.lots) {
        const of = (id: string) =>
          procurement.criteria.some(
            (each) => each.clause?.id === id && (each.lots === 'all' || each.lots.includes(lot.id)),
          )
        expect(of('PER-12')).toBe(of('AWD-01'))
        expect(of('PER-04')).toBe(of('PER-01'))
      }
    }
  })

  it('gives a reason for each criterion, in the first language of the need', () => {
    const { procurement, reasons } = propose(need)
    for (const index of procurement.criteria.keys()) {
      expect(reasons.filter(({ path }) => path === `/criteria/${index}`)).toHaveLength(1)
    }
    expect(reasons.find(({ path }) => path === '/procedure')?.text).toContain('Appel d’offres ouvert')
    const english = propose({ ...need, languages: ['en', 'fr'] }).reasons
    expect(english.find(({ path }) => path === '/procedure')?.text).toContain('Open procedure')
    for (const { text } of [...reasons, ...english]) expect(text).not.toMatch(/undefined|\{|\}/u)
  })

  it('says what the buyer has to confirm', () => {
    const paths = propose(need).reasons.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/lots', '/lots/0/value', '/buyers', '/cpv', '/provenance']))
    // Naming software is lawful on conditions that only the buyer can state.
    expect(propose(need).reasons.some(({ text }) => text.includes('Moteur A') && text.includes('TEC-02'))).toBe(true)
    expect(propose({ ...need, blueprints: ['desktop'] }).reasons.some(({ text }) => text.includes('desktop'))).toBe(
      true,
    )
  })

  it('stays readable, and free of error, in a language that has no texts yet', () => {
    const { procurement, reasons } = propose({ ...need, languages: ['pl'], title: { pl: 'Wsparcie' } })
    expect(procurement.languages).toEqual(['pl'])
    expect(procurement.criteria.find(({ clause }) => clause?.id === 'AWD-01')?.name).toHaveProperty('en')
    expect(procurement.lots[0]?.title.pl).toBe('Wsparcie – Moteur A')
    expect(reasons.find(({ path }) => path === '/languages')?.text).toContain('pl')
    expect(lint(procurement).summary.error).toBe(0)
  })

  it.each([
    ['/value/amount', { value: { amount: 0, currency: 'EUR' } }],
    ['/value/amount', { value: { amount: '-1', currency: 'EUR' } }],
    ['/durationMonths', { durationMonths: 0 }],
  ])('refuses a need whose %s makes no sense', (path, change) => {
    try {
      propose({ ...need, ...change })
      throw new Error('taken')
    } catch (error) {
      if (!OseError.isInstance(error)) throw error
      expect([error.code, error.path]).toEqual(['need-invalid', path])
    }
  })
})
