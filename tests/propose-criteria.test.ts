import {
  type AwardCriterion,
  type Criterion,
  joinCriteria,
  type Lot,
  lotsOf,
  type Procurement,
  type Weight,
  withCriteria,
} from '@opensource-experts/core'
import { proposeCriteria, proposeCriteriaWithReasons } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const levels = ['basic', 'advanced', 'exemplary'] as const

/** Length of BT-70 as XPath counts it: characters, with a blank line between two terms. */
function termLength(terms: readonly Criterion[], language: string): number {
  const texts = terms.flatMap((term) => term.noticeText?.[language] ?? term.description?.[language] ?? [])
  return [...texts.join('\n\n')].length
}

const percent = (value: number): Weight => ({ kind: 'percentage', value })

function award(lot: string, index: number, part: Partial<AwardCriterion>): AwardCriterion {
  return { id: `${lot}.award.${index}`, kind: 'award', type: 'quality', origin: 'notice', lots: [lot], ...part }
}

/** A procurement as `read` gives it from a notice. */
function notice(
  part: Partial<Procurement> = {},
  weights: readonly (Weight | undefined)[] = [percent(60), percent(40)],
): Procurement {
  const lots: Lot[] = [
    { id: 'LOT-0001', title: { fr: 'Support', en: 'Support' }, cpv: ['72267000'] },
    { id: 'LOT-0002', title: { fr: 'Développement', en: 'Development' }, cpv: ['72230000'] },
  ]
  return {
    schemaVersion: '1',
    jurisdiction: 'FR',
    directive: '2014/24',
    buyerCategory: 'sub-central',
    contractType: 'services',
    procedure: 'open',
    date: '2026-12-01',
    languages: ['fr', 'en'],
    lots,
    criteria: (part.lots ?? lots).flatMap(({ id }) =>
      weights.map((weight, index) =>
        award(id, index + 1, {
          type: index === 0 ? 'price' : 'quality',
          name: index === 0 ? { fr: 'Prix', en: 'Price' } : { fr: `Valeur ${index}`, en: `Merit ${index}` },
          description: { fr: `Critère ${index}.`, en: `Criterion ${index}.` },
          ...(weight ? { weight } : {}),
        }),
      ),
    ),
    ...part,
  }
}

const idsOf = (criteria: readonly Criterion[], lot?: string) =>
  criteria
    .filter(({ lots }) => lot === undefined || lots === 'all' || lots.includes(lot))
    .map(({ clause }) => clause?.id ?? '')

describe('proposeCriteria', () => {
  it.each(levels)('stays sober and within 20 per cent of each lot at level %s', (level) => {
    for (const date of ['2026-12-01', '2026-01-01']) {
      const criteria = proposeCriteria(notice({ date }), { level })
      for (const lot of ['LOT-0001', 'LOT-0002']) {
        const own = criteria.filter(({ lots }) => lots === 'all' || lots.includes(lot))
        const weights = own.flatMap((each) => (each.kind === 'award' ? [Number(each.weight?.value)] : []))
        const sum = weights.reduce((total, weight) => total + weight, 0)
        expect(sum).toBeGreaterThanOrEqual(10)
        expect(sum).toBeLessThanOrEqual(20)
        expect(own.every(({ kind }) => kind === 'award' || kind === 'performance')).toBe(true)
        const terms = own.filter(({ kind }) => kind === 'performance')
        for (const language of ['fr', 'en']) expect(termLength(terms, language)).toBeLessThanOrEqual(1000)
      }
    }
  })

  it('asks for more at each level', () => {
    const counts = levels.map(
      (level) => proposeCriteria(notice({ date: '2026-01-01' }), { level, termRoom: 6000 }).length,
    )
    expect(counts[0]).toBeLessThan(counts[1] ?? 0)
    expect(counts[1]).toBeLessThan(counts[2] ?? 0)
  })

  it('brings what French law asks for since 21 August 2026, unless it is there', () => {
    const environmental = (procurement: Procurement, date?: string) =>
      proposeCriteria(procurement, { level: 'advanced', ...(date ? { date } : {}) }).filter(({ tags }) =>
        tags?.includes('environment'),
      )
    expect(idsOf(environmental(notice()))).toEqual(['AWD-20', 'PER-20'])
    expect(environmental(notice(), '2026-08-20')).toEqual([])
    expect(environmental(notice({ jurisdiction: 'BE' }))).toEqual([])
    expect(environmental(notice({ directive: '2009/81' }))).toEqual([])
    const there = notice()
    const green = award('LOT-0001', 3, { name: { fr: 'Performance environnementale' }, weight: percent(10) })
    const waste: Criterion = {
      id: 'LOT-0001.performance.1',
      kind: 'performance',
      origin: 'notice',
      lots: ['LOT-0001'],
      description: { fr: 'Les déchets sont triés.' },
    }
    const left = environmental({ ...there, criteria: [...there.criteria, green, waste] })
    expect(left.map(({ lots }) => lots)).toEqual([['LOT-0002'], ['LOT-0002']])
    const { date: _, ...undated } = notice()
    const open = proposeCriteriaWithReasons(undated, { level: 'basic' })
    expect(idsOf(open.criteria)).toContain('AWD-20')
    expect(open.reasons.map(({ path }) => path)).toContain('/date')
  })

  it('takes the clauses for work on site where the lot says so', () => {
    const [first, second] = notice().lots
    if (!first || !second) throw new Error('no lots')
    const criteria = proposeCriteria(notice({ lots: [{ ...first, onSite: true }, second] }), { level: 'basic' })
    expect(idsOf(criteria, 'LOT-0001')).toEqual(expect.arrayContaining(['AWD-16', 'PER-18']))
    expect(idsOf(criteria, 'LOT-0002')).toEqual(expect.arrayContaining(['AWD-20', 'PER-20']))
  })

  it('proposes nothing for lots that buy no software, and says so', () => {
    const lots: Lot[] = [
      { id: 'LOT-0001', title: { fr: 'Restauration' }, cpv: ['55520000'] },
      { id: 'LOT-0002', title: { fr: 'Sans code' } },
    ]
    const { criteria, reasons } = proposeCriteriaWithReasons(notice({ lots }), { level: 'basic' })
    expect(idsOf(criteria, 'LOT-0001')).toEqual([])
    expect(idsOf(criteria, 'LOT-0002')).toContain('AWD-01')
    expect(reasons.find(({ path }) => path === '/lots/0')?.text).toContain('55520000')
    expect(reasons.find(({ path }) => path === '/lots/1')?.text).toContain('CPV')
    expect(idsOf(proposeCriteria(notice({ lots }), { level: 'basic', subject: 'any' }), 'LOT-0001')).toContain('AWD-01')
  })

  it('keeps to the lots and kinds asked for', () => {
    const options = { level: 'advanced', lots: ['LOT-0002'] } as const
    expect(proposeCriteria(notice(), options).every(({ lots }) => lots !== 'all' && lots.join() === 'LOT-0002')).toBe(
      true,
    )
    const kinds = new Set(proposeCriteria(notice(), { ...options, kinds: ['award'] }).map(({ kind }) => kind))
    expect([...kinds]).toEqual(['award'])
    const selection = proposeCriteria(notice(), { ...options, kinds: ['selection'] })
    // LOT-0002 is one of development: level 3 support belongs to lots of support.
    expect(idsOf(selection)).toEqual(['SEL-01'])
  })

  it('leaves out conditions for which the notice has no room, and says which', () => {
    const text = 'x'.repeat(700)
    const present: Criterion = {
      id: 'LOT-0001.performance.1',
      kind: 'performance',
      origin: 'notice',
      lots: ['LOT-0001'],
      description: { fr: text },
    }
    const base = notice()
    const full = { ...base, criteria: [...base.criteria, present] }
    const { criteria, reasons } = proposeCriteriaWithReasons(full, { level: 'exemplary' })
    const terms = criteria.filter(
      ({ kind, lots }) => kind === 'performance' && (lots === 'all' || lots.includes('LOT-0001')),
    )
    expect(termLength([present, ...terms], 'fr')).toBeLessThanOrEqual(1000)
    expect(
      reasons.filter(({ path, text: said }) => path === '/lots/0' && said.includes('1000')).length,
    ).toBeGreaterThan(0)
    const roomy = proposeCriteria(full, { level: 'exemplary', termRoom: 6000 })
    expect(idsOf(roomy, 'LOT-0001')).toEqual(expect.arrayContaining(['PER-01', 'PER-12', 'PER-05', 'PER-04']))
  })

  it('proposes no award criterion that would decide alone or cannot be weighed, and ranks in a ranking', () => {
    const awards = (weights: (Weight | undefined)[]) =>
      proposeCriteria(notice({}, weights), { level: 'advanced' }).filter(({ kind }) => kind === 'award')
    expect(awards([])).toEqual([])
    expect(awards([percent(60), undefined])).toEqual([])
    expect(awards([percent(60), { kind: 'points', value: 40 }])).toEqual([])
    const bound = notice()
    const fixed = bound.criteria.map((each) =>
      each.kind === 'award' && each.type === 'price'
        ? { ...each, thresholds: [{ kind: 'min-score' as const, value: 20 }] }
        : each,
    )
    const kinds = proposeCriteria({ ...bound, criteria: fixed }, { level: 'advanced' }).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['performance']))
    const ranked = notice({}, [
      { kind: 'order', value: 1 },
      { kind: 'order', value: 2 },
    ])
    const proposed = proposeCriteria(ranked, { level: 'advanced' })
    expect(joinCriteria(ranked, proposed).refusals).toEqual([])
    const [first] = proposed.filter(({ kind }) => kind === 'award') as AwardCriterion[]
    expect(first?.weight).toEqual({ kind: 'order', value: 3 })
  })

  it('leaves languages without texts out, and gives English to read where all are', () => {
    const [first] = proposeCriteria(notice({ languages: ['fr', 'nl'] }), { level: 'basic' })
    expect(Object.keys(first?.noticeText ?? {})).toEqual(['fr'])
    const polish = proposeCriteriaWithReasons(notice({ languages: ['pl'], jurisdiction: 'PL' }), { level: 'basic' })
    expect(Object.keys(polish.criteria[0]?.noticeText ?? {})).toEqual(['en'])
    expect(polish.reasons.map(({ path }) => path)).toContain('/languages')
  })

  it('joins without refusal and lints without error', () => {
    for (const level of levels) {
      const procurement = notice()
      const criteria = proposeCriteria(procurement, { level })
      expect(joinCriteria(procurement, criteria, { weights: 'scale' }).refusals).toEqual([])
      const joined = withCriteria(procurement, criteria, { weights: 'scale' })
      expect(lint(joined).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('does not take ids that the procurement has', () => {
    const base = notice()
    const taken = {
      ...base,
      criteria: base.criteria.map((each, index) => (index === 0 ? { ...each, id: 'per-01' } : each)),
    }
    const ids = [...taken.criteria, ...proposeCriteria(taken, { level: 'exemplary' })].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

/** What is left of a criterion once it stands in a notice: no clause, no tags, the short form. */
function asRead(criterion: Criterion): Criterion {
  const { id, kind, lots, name, noticeText } = criterion
  const base = { id, origin: 'notice' as const, lots, ...(noticeText ? { description: noticeText } : {}) }
  if (criterion.kind !== 'award') return { ...base, kind } as Criterion
  return {
    ...base,
    kind: 'award',
    type: criterion.type,
    ...(name ? { name } : {}),
    ...(criterion.weight ? { weight: criterion.weight } : {}),
  }
}

describe('for any notice', () => {
  it('proposing again for the result gives nothing, before and after it was published', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.uniqueArray(fc.constantFrom('fr', 'en'), { minLength: 1 }),
        fc.constantFrom('2026-12-01', '2026-05-01', undefined),
        fc.constantFrom('FR', 'DE', undefined),
        fc.array(fc.constantFrom('72267000', '72230000', '48000000', '55520000'), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(
          [percent(60), percent(40)],
          [{ kind: 'points', value: 10 } as Weight, { kind: 'points', value: 5 } as Weight],
          [],
        ),
        fc.constantFrom(400, 1000, 6000),
        (level, languages, date, jurisdiction, codes, weights, termRoom) => {
          const lots = codes.map((cpv, index): Lot => ({ id: `LOT-000${index + 1}`, title: { fr: 'Lot' }, cpv: [cpv] }))
          const { date: _, jurisdiction: __, ...rest } = notice({ lots, languages }, weights)
          const procurement = { ...rest, ...(date ? { date } : {}), ...(jurisdiction ? { jurisdiction } : {}) }
          const options = { level, termRoom }
          const criteria = proposeCriteria(procurement, options)
          expect(proposeCriteria(procurement, options)).toEqual(criteria)
          const joined = withCriteria(procurement, criteria, { weights: 'scale' })
          expect(proposeCriteria(joined, options)).toEqual([])
          expect(proposeCriteria({ ...joined, criteria: joined.criteria.map(asRead) }, options)).toEqual([])
          // What lint says of lots for which nothing is proposed is theirs.
          const own = new Set(criteria.flatMap((each) => lotsOf(each, procurement)))
          const errors = lint(joined).findings.filter(({ severity }) => severity === 'error')
          expect(errors.filter(({ params }) => params.lot === undefined || own.has(String(params.lot)))).toEqual([])
        },
      ),
      { numRuns: 80 },
    )
  }, 120_000)
})
