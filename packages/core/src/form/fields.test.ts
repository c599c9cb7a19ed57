import { describe, expect, it } from 'vitest'
import type { Change } from '../model/change'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { Weight } from '../model/weight'
import { type PlanFormOptions, planForm } from './plan-form'

// Which business terms a criterion is said by, in a lot and in a group of lots.
const percent = (value: number | string): Weight => ({ kind: 'percentage', value })
const award = (id: string, lots: AwardCriterion['lots'], weight?: Weight, more: Partial<AwardCriterion> = {}) =>
  ({
    id,
    kind: 'award',
    type: id === 'price' ? 'price' : 'quality',
    lots,
    name: { fr: id },
    description: { fr: `Texte de ${id}.` },
    ...(weight ? { weight } : {}),
    ...more,
  }) as AwardCriterion
const term = (id: string, fr: string, lots: Criterion['lots'] = 'all'): Criterion => ({
  id,
  kind: 'performance',
  lots,
  description: { fr },
})
const formula = { complicated: { fr: 'N = P / p', en: 'N = P / p.' }, orderJustification: { fr: 'Par ordre.' } }
const base: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  lots: ['LOT-0001', 'LOT-0002'].map((id) => ({ id, title: {} })),
  lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001'] }],
  criteria: [],
}
const scale: PlanFormOptions = { weights: 'scale' }
const plan = (criteria: readonly Criterion[], change: Change, options = scale, more: Partial<Procurement> = {}) =>
  planForm({ ...base, criteria, ...more }, change, options)
const lines = ({ edits }: ReturnType<typeof planForm>) =>
  edits.map(({ lot, field, language, before, after }) =>
    [lot, field, ...(language ? [language] : []), `${before} -> ${after}`].join(' '),
  )

describe('the fields of an award criterion', () => {
  const full = (lot: string) => [
    award('price', [lot], percent(60), { fixed: { kind: 'total', value: '5.50' } }),
    award('plan', [lot], percent('40.0'), {
      thresholds: [
        { kind: 'min-score', value: 10 },
        { kind: 'max-pass', value: 3 },
      ],
    }),
  ]
  const fields = (lot: string, scope: string) => [
    `${lot} BT-539-${scope} null -> price`,
    `${lot} BT-734-${scope} fr null -> price`,
    `${lot} BT-540-${scope} fr null -> Texte de price.`,
    `${lot} BT-541-${scope}-WeightNumber null -> 60`,
    `${lot} BT-5421-${scope} null -> per-exa`,
    `${lot} BT-541-${scope}-FixedNumber null -> 5.5`,
    `${lot} BT-5422-${scope} null -> fix-tot`,
    `${lot} BT-539-${scope} null -> quality`,
    `${lot} BT-734-${scope} fr null -> plan`,
    `${lot} BT-540-${scope} fr null -> Texte de plan.`,
    `${lot} BT-541-${scope}-WeightNumber null -> 40`,
    `${lot} BT-5421-${scope} null -> per-exa`,
    `${lot} BT-541-${scope}-ThresholdNumber null -> 10`,
    `${lot} BT-5423-${scope} null -> min-score`,
    `${lot} BT-541-${scope}-ThresholdNumber null -> 3`,
    `${lot} BT-5423-${scope} null -> max-pass`,
  ]

  it.each([
    ['LOT-0001', 'Lot'],
    ['GLO-0001', 'LotsGroup'],
  ])('of %s are those of a %s', (lot, scope) => {
    const { edits, losses, ...rest } = plan([], { criteria: full(lot) })
    expect(lines({ edits, losses, ...rest })).toEqual(fields(lot, scope))
    expect([losses, rest.align, rest.refusals]).toEqual([[], [], []])
    // And taken out again, each is gone.
    const back = plan(full(lot), { remove: [{ criterion: 'plan' }], criteria: [award('team', [lot], percent(40))] })
    expect(lines(back).filter((line) => line.includes('Threshold'))).toEqual([
      `${lot} BT-541-${scope}-ThresholdNumber 10 -> null`,
      `${lot} BT-541-${scope}-ThresholdNumber 3 -> null`,
    ])
  })

  it.each<[Weight, string]>([
    [percent(10), 'per-exa'],
    [{ kind: 'points', value: 10 }, 'poi-exa'],
    [{ kind: 'decimal', value: '0.1' }, 'dec-exa'],
    [{ kind: 'percentage', value: 10, middle: true }, 'per-mid'],
    [{ kind: 'order', value: 1 }, 'ord-imp'],
  ])('say what a weight is: %j', (weight, code) => {
    const present = [award('plan', ['LOT-0001'], weight), award('team', ['LOT-0001'], weight)]
    // Taken out, all of it is said.
    const { edits } = plan(present, { criteria: [award('price', ['LOT-0001'], percent(100))] }, { replaceAward: true })
    expect(edits.find(({ field, criterion }) => field === 'BT-5421-Lot' && criterion === 'plan')?.before).toBe(code)
  })

  it('without a type, a name or a number are those that are there', () => {
    const { type: _, name: __, ...bare } = award('plan', ['LOT-0001'])
    const present = [award('price', ['LOT-0001']), bare as AwardCriterion]
    expect(lines(plan(present, { remove: [{ criterion: 'plan' }] }))).toEqual([
      'LOT-0001 BT-540-Lot fr Texte de plan. -> null',
    ])
    const unit = award('cost', ['LOT-0001'], undefined, { type: 'cost', fixed: { kind: 'unit', value: 7 } })
    expect(lines(plan(present, { criteria: [unit] })).slice(-2)).toEqual([
      'LOT-0001 BT-541-Lot-FixedNumber null -> 7',
      'LOT-0001 BT-5422-Lot null -> fix-unit',
    ])
  })
})

describe('the fields of a selection criterion', () => {
  it('are its code and its text, where it has them', () => {
    const selection = (id: string, more: Partial<Criterion>) =>
      ({ id, kind: 'selection', lots: ['LOT-0001'], ...more }) as Criterion
    const coded = selection('coded', { code: 'tp-abil', description: { fr: 'Deux.' } } as Partial<Criterion>)
    const named = selection('named', { name: { fr: 'Trois.' } })
    const first = plan([coded], { criteria: [named] })
    expect(lines(first)).toEqual(['LOT-0001 BT-750-Lot fr null -> Trois.'])
    const leaving = plan([coded, named], { remove: [{ criterion: 'coded' }] })
    expect(leaving.edits.map(({ field, criterion, before, cause }) => [field, criterion, before, cause])).toEqual([
      ['BT-809-Lot', 'coded', 'tp-abil', 'requested'],
      ['BT-750-Lot', 'coded', 'Deux.', 'requested'],
    ])
    // Another of its name takes its place: the old one is gone, the new one is said.
    const other = { ...named, id: 'other', description: { fr: 'Quatre.' } } as Criterion
    expect(lines(plan([named], { criteria: [other] }, { conflict: 'replace' }))).toEqual([
      'LOT-0001 BT-750-Lot fr null -> Quatre.',
      'LOT-0001 BT-750-Lot fr Trois. -> null',
    ])
  })
})

describe('a selection criterion that ranks', () => {
  const ranking = (value: number): Criterion => ({
    id: 'ranking',
    kind: 'selection',
    lots: ['LOT-0001'],
    description: { fr: 'Références.' },
    use: 'ranking',
    weight: { kind: 'points', value },
    thresholds: [{ kind: 'min-score', value: 2 }],
  })

  it('has BT-40 and its numbers, and only what changes is said', () => {
    const first = plan([], { criteria: [ranking(5)] })
    expect(lines(first)).toEqual([
      'LOT-0001 BT-750-Lot fr null -> Références.',
      'LOT-0001 BT-40-Lot null -> true',
      'LOT-0001 BT-752-Lot-WeightNumber null -> 5',
      'LOT-0001 BT-7531-Lot null -> poi-exa',
      'LOT-0001 BT-752-Lot-ThresholdNumber null -> 2',
      'LOT-0001 BT-7532-Lot null -> min-score',
    ])
    expect(plan([ranking(5)], { criteria: [ranking(6)] }).refusals).toMatchObject([{ code: 'conflicting-value' }])
    expect(lines(plan([ranking(5)], { criteria: [ranking(6)] }, { conflict: 'replace' }))).toEqual([
      'LOT-0001 BT-752-Lot-WeightNumber 5 -> 6',
    ])
  })
})

describe('a lot with a formula', () => {
  const lots = [{ id: 'LOT-0001', title: {}, awardMethod: formula }]
  const lotGroups = [{ id: 'GLO-0001', lots: ['LOT-0001'], awardMethod: { complicated: { fr: 'N = P' } } }]
  const more = { lots, lotGroups }
  const tied = { fixed: { kind: 'total', value: 5 }, thresholds: [{ kind: 'min-score', value: 10 }] } as const

  it('has no numbers: they are losses, and the documents follow', () => {
    const { edits, losses, align } = plan([], { criteria: [award('plan', ['LOT-0001'], percent(10), tied)] }, {}, more)
    expect(edits.map(({ field }) => field)).toEqual(['BT-539-Lot', 'BT-734-Lot', 'BT-540-Lot'])
    const at = { criterion: 'plan', lot: 'LOT-0001' }
    expect(losses).toEqual([
      { code: 'weight-not-in-notice', ...at, params: {} },
      { code: 'number-not-in-notice', ...at, params: { field: 'BT-541-Lot-FixedNumber' } },
      { code: 'number-not-in-notice', ...at, params: { field: 'BT-541-Lot-ThresholdNumber' } },
    ])
    expect(align).toEqual([
      { lot: 'LOT-0001', field: 'BT-541-Lot-WeightNumber', criterion: 'plan', before: null, after: '10' },
      { lot: 'LOT-0001', field: 'BT-543-Lot', before: 'N = P / p', after: null },
    ])
  })

  it('is named by the field of a group where it is one, and not where nothing joins', () => {
    const { align, losses } = plan([], { criteria: [award('plan', ['GLO-0001'], undefined, tied)] }, {}, more)
    expect(align).toEqual([{ lot: 'GLO-0001', field: 'BT-543-LotsGroup', before: 'N = P', after: null }])
    expect(losses.map(({ params }) => params.field)).toEqual([
      'BT-541-LotsGroup-FixedNumber',
      'BT-541-LotsGroup-ThresholdNumber',
    ])
    const there = [award('plan', ['LOT-0001'])]
    expect(plan(there, { criteria: [award('plan', ['LOT-0001'], percent(10))] }, {}, more).align).toEqual([])
    expect(plan([], { criteria: [term('t', 'Un.', ['LOT-0001'])] }, {}, more).align).toEqual([])
  })

  it('gives it up for a whole set: its fields go, in each language that they had', () => {
    const set = [award('price', ['LOT-0001'], percent(60)), award('plan', ['LOT-0001'], percent(40))]
    const answer = plan([award('price', ['LOT-0001'])], { criteria: set }, { replaceAward: true }, more)
    expect(lines(answer).filter((line) => /BT-(?:543|733)-/u.test(line))).toEqual([
      'LOT-0001 BT-543-Lot fr N = P / p -> null',
      'LOT-0001 BT-543-Lot en N = P / p. -> null',
      'LOT-0001 BT-733-Lot fr Par ordre. -> null',
    ])
    // The documents of a set that takes all over must say all of its numbers.
    expect(answer.align.map(({ criterion, before, after }) => [criterion, before, after])).toEqual([
      ['price', null, '60'],
      ['plan', null, '40'],
    ])
  })

  it('of a change is said', () => {
    const awardMethods = { 'LOT-0001': { orderJustification: { fr: 'Autre ordre.' } }, 'GLO-0001': formula }
    expect(lines(plan([], { awardMethods }, {}, more))).toEqual([
      'LOT-0001 BT-543-Lot fr N = P / p -> null',
      'LOT-0001 BT-543-Lot en N = P / p. -> null',
      'LOT-0001 BT-733-Lot fr Par ordre. -> Autre ordre.',
      'GLO-0001 BT-543-LotsGroup fr N = P -> N = P / p',
      'GLO-0001 BT-543-LotsGroup en null -> N = P / p.',
      'GLO-0001 BT-733-LotsGroup fr null -> Par ordre.',
    ])
  })
})

describe('what the tender documents must say as well', () => {
  const present = [
    award('price', 'all', percent(60)),
    award('method', ['LOT-0001'], percent(40)),
    award('team', ['LOT-0002'], percent(40)),
  ]
  const aligned = (change: Change, options = scale, criteria: readonly Criterion[] = present) =>
    plan(criteria, change, options).align.map(({ lot, criterion, before, after }) => [lot, criterion, before, after])

  it('are weights that move, that leave, and that another takes over', () => {
    expect(aligned({ criteria: [award('plan', ['LOT-0001'], percent(10))] })).toEqual([
      ['LOT-0001', 'price', '60', '54'],
      ['LOT-0001', 'method', '40', '36'],
    ])
    expect(aligned({ remove: [{ criterion: 'method' }] })).toEqual([
      ['LOT-0001', 'price', '60', '100'],
      ['LOT-0001', 'method', '40', null],
    ])
    const other = award('method', ['LOT-0001'], percent(20))
    expect(aligned({ criteria: [other] }, { weights: 'scale', conflict: 'replace' })).toEqual([
      ['LOT-0001', 'price', '60', '80'],
      ['LOT-0001', 'method', '40', '20'],
    ])
  })

  it('and a price that had no number, but not one that merely joins', () => {
    expect(
      aligned({ criteria: [award('plan', ['LOT-0001'], percent(10))] }, scale, [award('price', ['LOT-0001'])]),
    ).toEqual([['LOT-0001', 'price', null, '90']])
  })

  it.each<[string, Partial<AwardCriterion>, object[]]>([
    ['nothing more', {}, []],
    ['a text with its short form', { noticeText: { fr: 'Court.' } }, [{ members: ['description'] }]],
    [
      'evidence, checks, scoring and the link, in one loss',
      {
        noticeText: { fr: 'Court.' },
        scoring: { method: 'steps' },
        evidence: [{ text: { fr: 'Un avis.' } }],
        verification: { fr: 'Par un avis.' },
        subjectMatterLink: { fr: 'Le contrat.' },
      },
      [{ members: ['description', 'scoring', 'evidence', 'verification', 'subjectMatterLink'] }],
    ],
    ['a second level', { subCriteria: [{ name: { fr: 'Un' } }, { name: { fr: 'Deux' } }] }, [{ count: 2 }]],
  ])('is %s', (_, more, params) => {
    const { losses } = plan([], { criteria: [award('plan', ['LOT-0001'], undefined, more)] }, scale, {
      criteria: [award('price', ['LOT-0001']), award('method', ['LOT-0001'])],
    })
    expect(losses).toEqual(
      params.map((each) => ({
        code: 'members' in each ? 'documents-only' : 'sub-criteria',
        criterion: 'plan',
        lot: 'LOT-0001',
        params: each,
      })),
    )
  })

  it('a short form alone loses nothing; of a term its evidence is lost, and no scoring', () => {
    const { description: _, ...short } = {
      ...term('t', ''),
      noticeText: { fr: 'Court.' },
      verification: { fr: 'Par un avis.' },
    }
    expect(
      plan([], { criteria: [{ ...short, lots: ['LOT-0002'], scoring: { method: 'x' } } as Criterion] }).losses,
    ).toEqual([{ code: 'documents-only', criterion: 't', lot: 'LOT-0002', params: { members: ['verification'] } }])
  })
})

describe('the field of a text of conditions', () => {
  const causes = (answer: ReturnType<typeof planForm>) =>
    answer.edits.map(({ lot, criterion, op, cause }) => [lot, criterion, op, cause])

  it('belongs to the one that begins it, else to the one that is there', () => {
    expect(causes(plan([], { criteria: [term('a', 'Un.', ['LOT-0001'])] }))).toEqual([
      ['LOT-0001', 'a', 'insert', 'requested'],
    ])
    const two = [term('a', 'Un.', ['LOT-0001']), term('b', 'Deux.', ['LOT-0001'])]
    expect(causes(plan([], { criteria: two }))).toEqual([['LOT-0001', 'LOT-0001.performance.1', 'insert', 'requested']])
    expect(causes(plan(two.slice(0, 1), { criteria: two.slice(1) }))).toEqual([['LOT-0001', 'a', 'replace', 'merged']])
    expect(causes(plan(two.slice(0, 1), { remove: [{ criterion: 'a' }] }))).toEqual([
      ['LOT-0001', 'a', 'remove', 'requested'],
    ])
  })
})

describe('a text that is too long', () => {
  const long = (id: string, lot: string, length: number) => term(id, '𝒳'.repeat(length), [lot])
  const refused = (criteria: readonly Criterion[], maxLength: Record<string, number>) =>
    plan([], { criteria }, { maxLength }).refusals

  it('is so by characters, and by one', () => {
    expect(refused([long('t', 'LOT-0001', 100)], { 'BT-70-Lot': 100 })).toEqual([])
    expect(refused([long('t', 'LOT-0001', 101), long('u', 'LOT-0002', 50)], { 'BT-70-Lot': 100 })).toEqual([
      {
        code: 'text-too-long',
        criterion: 't',
        lot: 'LOT-0001',
        params: { field: 'BT-70-Lot', language: 'fr', length: 101, limit: 100 },
      },
    ])
    expect(refused([long('t', 'LOT-0001', 101)], { 'BT-750-Lot': 100 })).toEqual([])
    // Once for each lot, and in the lot where it is.
    expect(
      refused([long('t', 'LOT-0001', 101), long('u', 'LOT-0002', 102)], { 'BT-70-Lot': 100 }).map(({ lot }) => lot),
    ).toEqual(['LOT-0001', 'LOT-0002'])
  })

  it('in a group is held to the limit of a lot, unless there is one of its own', () => {
    const set = [award('price', ['GLO-0001'], percent(100), { description: { fr: 'x'.repeat(50) } })]
    expect(refused(set, { 'BT-540-Lot': 40 }).map(({ params }) => params)).toEqual([
      { field: 'BT-540-LotsGroup', language: 'fr', length: 50, limit: 40 },
    ])
    expect(refused(set, { 'BT-540-Lot': 40, 'BT-540-LotsGroup': 60 })).toEqual([])
  })
})

describe('a text that cannot be written', () => {
  const both = { languages: ['fr', 'en'] }
  const clause = { id: 'PER-01', version: '1.0.0' }
  const bare: Criterion = { id: 't', kind: 'performance', lots: 'all' }
  const french = { fr: 'Un.' }
  it.each<[string, Criterion, PlanFormOptions, object[]]>([
    [
      'of a clause that is not resolved',
      { ...bare, clause },
      {},
      [{ code: 'clause-unresolved', params: { clause: 'PER-01', languages: ['fr', 'en'] } }],
    ],
    [
      'of a clause that does not exist in a language',
      { ...bare, clause, description: french },
      {},
      [{ code: 'language-missing', params: { languages: ['en'] } }],
    ],
    [
      'of a clause that has its texts by name or short form',
      { ...bare, clause, name: {}, noticeText: { de: 'Eins.' } },
      {},
      [{ code: 'language-missing', params: { languages: ['fr', 'en'] } }],
    ],
    ['of a buyer', bare, {}, [{ code: 'language-missing', params: { languages: ['fr', 'en'] } }]],
    [
      'that is blank',
      { ...bare, description: { fr: 'Un.', en: ' \n' } },
      {},
      [{ code: 'language-missing', params: { languages: ['en'] } }],
    ],
    [
      'for want of a name, of an award criterion that has one',
      award('plan', 'all', percent(10), { name: french, description: { fr: 'Un.', en: 'One.' } }),
      {},
      [{ code: 'language-missing', params: { languages: ['en'] } }],
    ],
    ['but a term needs no name', { ...bare, name: french, description: { fr: 'Un.', en: 'One.' } }, {}, []],
    [
      'and a text in a language of a country serves',
      { ...bare, description: { 'fr-BE': 'Un.', 'EN-gb': 'One.' } },
      {},
      [],
    ],
    [
      'that nobody has read',
      { ...bare, description: { fr: 'Un.', en: 'One.' }, drafts: ['en', 'de'] },
      {},
      [{ code: 'language-draft', params: { languages: ['en'] } }],
    ],
    [
      'by nobody’s name',
      { ...bare, description: { fr: 'Un.', en: 'One.' }, drafts: ['en'] },
      { acceptDrafts: ' ' },
      [{ code: 'language-draft', params: { languages: ['en'] } }],
    ],
    [
      'by a reader’s name',
      { ...bare, description: { fr: 'Un.', en: 'One.' }, drafts: ['en'] },
      { acceptDrafts: 'A. Reader' },
      [],
    ],
    ['in a language of no use', { ...bare, description: { fr: 'Un.', en: 'One.' }, drafts: ['de'] }, {}, []],
  ])('is refused: %s', (_, criterion, options, expected) => {
    const { refusals } = plan([], { criteria: [criterion] }, options, both)
    expect(refusals.filter(({ code }) => /^(?:clause|language)-/u.test(code))).toEqual(
      expected.map((each) => ({ criterion: criterion.id, ...each })),
    )
  })

  it('in the criterion that joins, other languages and blank texts are left out', () => {
    const wanted = {
      ...bare,
      name: { de: 'Eins' },
      description: { fr: 'Un.', en: 'One.', de: 'Eins.' },
      noticeText: { fr: ' ' },
    }
    expect(plan([], { criteria: [wanted] }, {}, both).procurement.criteria).toEqual([
      { ...bare, description: { fr: 'Un.', en: 'One.' } },
    ])
  })
})
