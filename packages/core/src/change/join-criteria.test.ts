import { describe, expect, it } from 'vitest'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { hasParagraph } from '../weights/identity'
import { joinCriteria } from './join-criteria'

const award = (id: string, lots: AwardCriterion['lots'], value?: number): AwardCriterion => ({
  id,
  kind: 'award',
  type: id.startsWith('price') ? 'price' : 'quality',
  lots,
  name: { fr: id },
  ...(value === undefined ? {} : { weight: { kind: 'percentage', value } }),
})
const lot = (id: string, awardMethod?: object) => ({ id, title: {}, ...(awardMethod ? { awardMethod } : {}) })
const complicated = { complicated: { fr: 'N = P / p' } }
const procurement = (criteria: readonly Criterion[], more: Partial<Procurement> = {}): Procurement => ({
  schemaVersion: '1',
  languages: ['fr'],
  lots: [lot('LOT-0001'), lot('LOT-0002')],
  criteria,
  ...more,
})
const shown = ({ criteria }: Procurement) =>
  criteria.map((each) => [each.id, each.lots, each.kind === 'award' ? (each.weight?.value ?? null) : each.kind])

describe('what joining says beside the document', () => {
  it('names the lots of award criteria only, and loses nothing where nothing is lost', () => {
    const term: Criterion = { id: 'term', kind: 'performance', lots: 'all', description: { fr: 'Un.' } }
    const present = procurement([award('price', 'all', 60), award('method', 'all', 40)])
    const joined = joinCriteria(present, [term, award('plan', ['LOT-0002'], 10)], { weights: 'scale' })
    expect([[...joined.lots.keys()], joined.losses, joined.refusals]).toEqual([['LOT-0002'], [], []])
    expect(joinCriteria(present, [term]).lots.size).toBe(0)
  })

  it('says whose weight a lot cannot show, and where', () => {
    const present = procurement([award('team', ['LOT-0001']), award('price2', ['LOT-0002'], 100)], {
      lots: [lot('LOT-0001'), lot('LOT-0002', complicated)],
    })
    const joined = joinCriteria(present, [award('plan', 'all', 10)])
    expect(joined.losses).toEqual(
      ['LOT-0001', 'LOT-0002'].map((each) => ({
        code: 'weight-not-in-notice',
        criterion: 'plan',
        lot: each,
        params: {},
      })),
    )
    expect(shown(joined.procurement)).toEqual([
      ['team', ['LOT-0001'], null],
      ['price2', ['LOT-0002'], 100],
      ['plan', 'all', null],
    ])
  })

  it('a weight that one lot shows and the other does not parts the criterion', () => {
    const present = procurement([award('price', ['LOT-0001'], 100), award('team', ['LOT-0002'])])
    const joined = joinCriteria(present, [award('plan', 'all', 10)], { weights: 'scale' })
    expect(shown(joined.procurement)).toEqual([
      ['price', ['LOT-0001'], 90],
      ['team', ['LOT-0002'], null],
      ['plan', ['LOT-0001'], 10],
      ['LOT-0002.plan', ['LOT-0002'], null],
    ])
    expect(joined.procurement.criteria.at(-1)).not.toHaveProperty('weight')
  })

  it('two of three lots with one weight stay one criterion of these two', () => {
    const lots = ['LOT-0001', 'LOT-0002', 'LOT-0003'].map((id) => lot(id))
    const present = procurement([award('price', ['LOT-0001', 'LOT-0002'], 100), award('team', ['LOT-0003'])], {
      lots,
    })
    const joined = joinCriteria(present, [award('plan', 'all', 10)], { weights: 'scale' })
    expect(shown(joined.procurement).slice(2)).toEqual([
      ['plan', ['LOT-0001', 'LOT-0002'], 10],
      ['LOT-0003.plan', ['LOT-0003'], null],
    ])
  })
})

describe('a set that takes the place of what is there', () => {
  const set = [award('price', ['LOT-0001'], 50), award('plan', ['LOT-0001'], 50)]

  it('takes the criteria and the method of its lots out, and leaves the others', () => {
    const present = procurement(
      [
        award('cost', 'all'),
        award('own', ['LOT-0001']),
        award('other', ['LOT-0002']),
        { id: 'term', kind: 'performance', lots: 'all', description: { fr: 'Un.' } },
      ],
      {
        lots: [lot('LOT-0001', complicated), lot('LOT-0002', complicated)],
        lotGroups: [{ id: 'GLO-0001', lots: [], awardMethod: complicated }],
      },
    )
    const { procurement: after, refusals } = joinCriteria(present, set, { replaceAward: true })
    expect(refusals).toEqual([])
    expect(shown(after)).toEqual([
      ['cost', ['LOT-0002'], null],
      ['other', ['LOT-0002'], null],
      ['term', 'all', 'performance'],
      ['price', ['LOT-0001'], 50],
      ['plan', ['LOT-0001'], 50],
    ])
    expect(after.lots).toEqual([lot('LOT-0001'), lot('LOT-0002', complicated)])
    expect(after.lotGroups).toEqual([{ id: 'GLO-0001', lots: [], awardMethod: complicated }])
  })

  it('of a group takes the method of the group', () => {
    const group = set.map((each) => ({ ...each, lots: ['GLO-0001'] }))
    const present = procurement([award('a', ['GLO-0001'])], {
      lots: [lot('LOT-0001', complicated)],
      lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001'], awardMethod: complicated }],
    })
    const { procurement: after } = joinCriteria(present, group, { replaceAward: true })
    expect(after.lotGroups).toEqual([{ id: 'GLO-0001', lots: ['LOT-0001'] }])
    expect(after.lots).toEqual([lot('LOT-0001', complicated)])
    expect(shown(after)).toEqual([
      ['price', ['GLO-0001'], 50],
      ['plan', ['GLO-0001'], 50],
    ])
  })

  it('does not do so without leave', () => {
    const present = procurement([award('cost', ['LOT-0001'])])
    const joined = joinCriteria(present, set)
    expect(joined.refusals.map(({ code, lot: of }) => [code, of])).toEqual([['conflicting-value', 'LOT-0001']])
    expect(shown(joined.procurement)[0]).toEqual(['cost', ['LOT-0001'], null])
  })
})

describe('what is not an award criterion', () => {
  const specification = (id: string, name: string, lots: Criterion['lots'] = 'all'): Criterion => ({
    id,
    kind: 'technical-specification',
    lots,
    name: { fr: name },
  })
  const term = (id: string, description: Record<string, string>, lots: Criterion['lots'] = 'all'): Criterion => ({
    id,
    kind: 'performance',
    lots,
    description,
  })
  const ids = (present: readonly Criterion[], wanted: Criterion, languages = ['fr']) =>
    joinCriteria(procurement(present, { languages }), [wanted]).procurement.criteria.map(({ id }) => id)

  it('is there already where each of its lots has one of its kind and name', () => {
    expect(ids([specification('a', 'Licence libre')], specification('b', ' LICENCE  libre '))).toEqual(['a'])
    expect(ids([specification('a', 'Licence libre', ['LOT-0001'])], specification('b', 'Licence libre'))).toEqual([
      'a',
      'b',
    ])
    expect(ids([specification('a', 'Licence')], specification('b', 'Licence libre'))).toEqual(['a', 'b'])
    const selection: Criterion = { id: 's', kind: 'selection', lots: 'all', name: { fr: 'Licence libre' } }
    expect(ids([selection], specification('b', 'Licence libre'))).toEqual(['s', 'b'])
    // The key of another kind, and one of the same kind that another criterion shares a text with.
    expect(ids([award('Licence libre', 'all')], specification('b', 'Licence libre'))).toEqual(['Licence libre', 'b'])
  })

  it('a term is there where a paragraph equals it in each language', () => {
    const present = term('a', { fr: 'Un.\n\nDeux.', en: 'One.\n\nTwo.' })
    expect(ids([present], term('b', { fr: 'Deux.', en: 'Two.' }), ['fr', 'en'])).toEqual(['a'])
    expect(ids([present], term('b', { fr: 'Deux.', en: 'Three.' }), ['fr', 'en'])).toEqual(['a', 'b'])
    expect(ids([present], term('b', { fr: 'Deux.' }), ['fr', 'en'])).toEqual(['a', 'b'])
    const { description: _, ...named } = term('a', {})
    expect(ids([{ ...named, name: { fr: 'Deux.' } } as Criterion], term('b', { fr: 'Deux.' }))).toEqual(['a'])
    // A description in the short form's place: what the notice carries counts.
    expect(ids([present], { ...term('b', { fr: 'Long.' }), noticeText: { fr: 'Un.' } })).toEqual(['a'])
  })
})

describe('hasParagraph', () => {
  it.each([
    ['Un.\n\nDeux.', ' Deux. ', true],
    ['Un.\n\nDeux.', 'Un. Deux.', false],
    ['Un.', 'Une', false],
    ['', '', false],
    [undefined, 'Un.', false],
    ['Un.', undefined, false],
    [undefined, undefined, false],
  ])('%j has %j: %s', (text, wanted, has) => {
    expect(hasParagraph(text, wanted)).toBe(has)
  })
})
