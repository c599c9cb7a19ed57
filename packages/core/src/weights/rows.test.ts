import { describe, expect, it } from 'vitest'
import { addDecimals, type Decimal, toDouble } from '../decimal/decimal'
import { decimalOrZero as exact } from '../decimal/read-decimal'
import type { AwardCriterion } from '../model/criterion'
import type { Weight } from '../model/weight'
import { exactInDoubles } from './apportion'
import { joinLot } from './join-lot'
import type { JoinLotOptions } from './lot-join'

// The rows of the table of weights where criteria take the place of others, and leave.
const percent = (value: number | string): Weight => ({ kind: 'percentage', value })
const points = (value: number | string): Weight => ({ kind: 'points', value })
const rank = (value: number | string): Weight => ({ kind: 'order', value })
const award = (id: string, weight?: Weight, more: Partial<AwardCriterion> = {}): AwardCriterion => ({
  id,
  kind: 'award',
  type: id === 'price' ? 'price' : 'quality',
  lots: ['LOT-0001'],
  name: { fr: id },
  ...(weight ? { weight } : {}),
  ...more,
})
const other = { description: { fr: 'Autre texte.' } }

interface Given {
  readonly lot: readonly AwardCriterion[]
  readonly wanted?: readonly AwardCriterion[]
  /** Ids. */
  readonly remove?: readonly string[]
  readonly keep?: readonly string[]
  readonly complicated?: boolean
  readonly options?: Partial<JoinLotOptions>
}

/** What the lot has afterwards, as `id weight`; or why it is refused. */
function after({ lot, wanted = [], remove = [], keep = [], complicated = false, options = {} }: Given) {
  const { added, replaced, removed, changes, refusals } = joinLot(lot, complicated, wanted, {
    languages: ['fr'],
    weights: 'scale',
    conflict: 'replace',
    removed: new Set(lot.filter(({ id }) => remove.includes(id))),
    keep: new Set(lot.filter(({ id }) => keep.includes(id))),
    ...options,
  })
  if (refusals.length > 0) return refusals.map(({ code, params }) => params.reason ?? code)
  const shown = (id: string, weight: Weight | undefined) => `${id} ${weight?.value ?? 'none'}`
  const present = lot.flatMap((each) => {
    if (removed.includes(each)) return []
    const instead = replaced.find((replacement) => replacement.present === each)
    if (instead) return shown(`${instead.criterion.id}*`, instead.weight)
    const change = changes.find(({ criterion }) => criterion === each)
    return change ? `${each.id} ${change.after}` : shown(each.id, each.weight)
  })
  return [...present, ...added.map(({ criterion, weight }) => shown(criterion.id, weight))]
}

const sixtyForty = [award('price', percent(60)), award('method', percent(40))]
const threefold = [award('price', percent(50)), award('method', percent(30)), award('plan', percent(20))]

describe('a lot with numbers', () => {
  it.each<[string, Given, readonly unknown[]]>([
    [
      'what takes a place brings its weight, and the others make room',
      { lot: threefold, wanted: [award('plan', percent(36))] },
      ['price 40', 'method 24', 'plan* 36'],
    ],
    [
      'or keeps that of the other',
      { lot: threefold, wanted: [award('plan', undefined, other)], options: { weights: 'refuse' } },
      ['price 50', 'method 30', 'plan* 20'],
    ],
    [
      'a set of which some are there by name is weighed with the others',
      { lot: threefold, wanted: [award('price', percent(60)), award('method', percent(40))] },
      ['nothing-left'],
    ],
    [
      'and stands beside nothing that it does not name',
      { lot: sixtyForty, wanted: [award('price', percent(50)), award('plan', percent(50))] },
      ['lot-has-award-criteria'],
    ],
    [
      'but in the place of all that is there it is taken',
      { lot: [award('price', percent(100))], wanted: [award('price', percent(50)), award('plan', percent(50))] },
      ['price* 50', 'plan 50'],
    ],
    [
      'one that is there keeps its weight: the others of its set find no room',
      { lot: [award('price', percent(50))], wanted: [award('price', percent(50)), award('plan', percent(50))] },
      ['nothing-left'],
    ],
    // 62.5 and 37.5 in whole numbers: the tie goes to the earlier.
    [
      'what leaves gives its weight to the others, in their step',
      { lot: threefold, remove: ['plan'] },
      ['price 63', 'method 37'],
    ],
    [
      'and to those that may move alone',
      { lot: threefold, remove: ['plan'], keep: ['price'] },
      ['price 50', 'method 50'],
    ],
    [
      'under price to price',
      { lot: threefold, remove: ['plan'], options: { weights: 'price' } },
      ['price 70', 'method 30'],
    ],
    [
      'which is refused where nothing may',
      { lot: threefold, remove: ['plan'], keep: ['price', 'method'] },
      ['nothing-movable'],
    ],
    [
      'by name or by policy',
      { lot: sixtyForty, wanted: [award('plan', percent(10))], keep: ['price'], options: { weights: 'price' } },
      ['nothing-movable'],
    ],
    [
      'or where what may has nothing left',
      { lot: sixtyForty, wanted: [award('plan', percent(40))], keep: ['price'] },
      ['nothing-left'],
    ],
    [
      'what leaves and what comes may be even',
      { lot: threefold, remove: ['plan'], wanted: [award('team', percent(20))], options: { weights: 'refuse' } },
      ['price 50', 'method 30', 'team 20'],
    ],
    [
      'a weight of 0 takes nothing back',
      { lot: [award('price', percent(0)), award('plan', percent(10))], remove: ['plan'] },
      ['nothing-left'],
    ],
    ['a weight of 0 does not join', { lot: sixtyForty, wanted: [award('plan', percent(0))] }, ['not-above-0']],
    ['nor one below', { lot: sixtyForty, wanted: [award('plan', percent(-5))] }, ['not-above-0']],
    ['nor what is no number', { lot: sixtyForty, wanted: [award('plan', percent(Number.NaN))] }, ['other-kind']],
    [
      'a percentage is a share of a sum with decimals',
      { lot: [award('price', points(20.5)), award('method', points(10))], wanted: [award('plan', percent(10))] },
      ['price 18.45', 'method 9', 'plan 3.05'],
    ],
    ['none leaves the last', { lot: sixtyForty, remove: ['price', 'method'] }, ['award-criteria-incomplete']],
    [
      'unless a set comes for it',
      {
        lot: sixtyForty,
        remove: ['price', 'method'],
        wanted: [award('price', percent(70)), award('team', percent(30))],
      },
      ['price 70', 'team 30'],
    ],
    ['no change is no change', { lot: [] }, []],
  ])('%s', (_, given, expected) => {
    expect(after(given)).toEqual(expected)
  })

  it('says the sum and what is asked of it where nothing is left', () => {
    const { refusals } = joinLot(sixtyForty, false, [award('plan', percent(40))], {
      languages: ['fr'],
      weights: 'scale',
      keep: new Set(sixtyForty.slice(0, 1)),
    })
    expect(refusals[0]?.params).toEqual({ reason: 'nothing-left', sum: '100', asked: '40' })
  })
})

describe('a price without a number', () => {
  const plan = award('plan', percent(10))
  it.each<[string, AwardCriterion, readonly unknown[]]>([
    ['is the whole', award('price'), ['price 90', 'plan 10']],
    [
      'a fixed one is not',
      award('price', undefined, { fixed: { kind: 'total', value: 1 } }),
      ['price none', 'plan none'],
    ],
    [
      'nor one with a threshold',
      award('price', undefined, { thresholds: [{ kind: 'max-pass', value: 1 }] }),
      ['price none', 'plan none'],
    ],
    [
      'in a notice it needs a text for a number',
      award('price', undefined, { origin: 'notice' }),
      ['price none', 'plan none'],
    ],
    ['and has one', award('price', undefined, { origin: 'notice', ...other }), ['price 90', 'plan 10']],
  ])('%s', (_, price, expected) => {
    expect(after({ lot: [price], wanted: [plan] })).toEqual(expected)
  })

  it('beside what brings no share stays without', () => {
    expect(after({ lot: [award('price')], wanted: [award('plan', rank(2))] })).toEqual(['price none', 'plan none'])
    expect(after({ lot: [award('price')], wanted: [award('plan')] })).toEqual(['price none', 'plan none'])
  })
})

describe('a lot without numbers', () => {
  it('takes what comes for another without one, and loses it', () => {
    const lot = [award('price'), award('plan')]
    expect(after({ lot, wanted: [award('plan', percent(10), other)] })).toEqual(['price none', 'plan* none'])
    const joined = joinLot(lot, false, [award('plan', percent(10), other), award('team', undefined)], {
      languages: ['fr'],
      conflict: 'replace',
    })
    expect(joined.weightless.map(({ id }) => id)).toEqual(['plan'])
  })

  it('compares fixed numbers and thresholds, but where a formula leaves no place for them', () => {
    const wanted = [award('plan', undefined, { thresholds: [{ kind: 'min-score', value: 10 }] })]
    const given = { lot: [award('price'), award('plan')], wanted, options: { conflict: 'refuse' as const } }
    expect(after(given)).toEqual(['other-content'])
    expect(after({ ...given, complicated: true })).toEqual(['price none', 'plan none'])
  })
})

describe('a lot with ranks', () => {
  const ranks = (...of: readonly number[]) => of.map((value, index) => award('abcd'[index] ?? '', rank(value)))

  it.each<[string, Given, readonly unknown[]]>([
    ['closes them', { lot: ranks(1, 2, 3), remove: ['b'] }, ['a 1', 'c 2']],
    ['the last leaves none to close', { lot: ranks(1, 2, 3), remove: ['c'] }, ['a 1', 'b 2']],
    ['nor does one beside another of its rank', { lot: ranks(1, 2, 2), remove: ['c'] }, ['a 1', 'b 2']],
    ['what fits stays', { lot: ranks(1, 2, 2), remove: ['a'] }, ['b 2', 'c 2']],
    ['a rank that another holds is not free', { lot: ranks(1, 2, 2, 4), remove: ['b'] }, ['a 1', 'c 2', 'd 4']],
    [
      'is no policy’s matter where nothing moves',
      { lot: ranks(1, 2), remove: ['b'], options: { weights: 'refuse' } },
      ['a 1'],
    ],
    ['else it is', { lot: ranks(1, 2), remove: ['a'], options: { weights: 'refuse' } }, ['policy-refuse']],
    [
      'gives the rank to what takes the place',
      { lot: ranks(1, 2), wanted: [award('b', undefined, other)] },
      ['a 1', 'b* 2'],
    ],
    ['or takes another', { lot: ranks(1, 2), wanted: [award('b', rank(1))] }, ['a 1', 'b* 1']],
    [
      'which is not closed up',
      { lot: ranks(1, 2, 3), remove: ['a'], wanted: [award('c', rank(2), other)] },
      ['b 2', 'c* 2'],
    ],
    ['takes 1', { lot: ranks(1, 2), wanted: [award('x', rank(1))] }, ['a 1', 'b 2', 'x 1']],
    ['and the number of criteria', { lot: ranks(1, 2), wanted: [award('x', rank('3.0'))] }, ['a 1', 'b 2', 'x 3.0']],
    ['and no more', { lot: ranks(1, 2), wanted: [award('x', rank(4))] }, ['order-of-importance']],
    ['nor 0', { lot: ranks(1, 2), wanted: [award('x', rank(0))] }, ['order-of-importance']],
    ['nor a half', { lot: ranks(1, 2), wanted: [award('x', rank(1.5))] }, ['order-of-importance']],
    ['nor a share', { lot: ranks(1, 2), wanted: [award('b', percent(10), other)] }, ['order-of-importance']],
    ['in any place', { lot: ranks(1, 2), wanted: [award('b', rank(4))] }, ['order-of-importance']],
  ])('%s', (_, given, expected) => {
    expect(after(given)).toEqual(expected)
  })
})

describe('a refusal by the policy', () => {
  const proposed = (
    lot: readonly AwardCriterion[],
    wanted: readonly AwardCriterion[],
    removed: readonly AwardCriterion[],
  ) => joinLot(lot, false, wanted, { languages: ['fr'], removed: new Set(removed) }).refusals[0]?.params.proposed

  it('shows what would move, of ranks as of numbers', () => {
    const ranks = ['a', 'b', 'c'].map((id, index) => award(id, rank(index + 1)))
    expect(proposed(ranks, [], ranks.slice(0, 1))).toEqual([
      { criterion: 'b', before: 2, after: 1 },
      { criterion: 'c', before: 3, after: 2 },
    ])
    expect(proposed([award('price')], [award('plan', percent(10))], [])).toEqual([
      { criterion: 'price', before: 100, after: 90 },
    ])
  })

  it('shows some tens at most', () => {
    const many = Array.from({ length: 50 }, (_, index) => award(`c${index}`, points(10)))
    expect(proposed(many, [award('plan', points(50))], [])).toHaveLength(40)
  })
})

describe('a lot with weights that cannot be adjusted', () => {
  const partial = [award('price', percent(100)), award('plan'), award('team')]

  it.each<[string, Given, readonly unknown[]]>([
    ['lets go what has none', { lot: partial, remove: ['plan'] }, ['price 100', 'team none']],
    ['but not what has one', { lot: partial, remove: ['price'] }, ['partial']],
    ['nor both', { lot: partial, remove: ['price', 'plan'] }, ['partial']],
    [
      'takes another text',
      { lot: partial, wanted: [award('price', undefined, other)] },
      ['price* 100', 'plan none', 'team none'],
    ],
    [
      'with the same weight',
      { lot: partial, wanted: [award('price', percent('100.0'), other)] },
      ['price* 100.0', 'plan none', 'team none'],
    ],
    ['but no other weight', { lot: partial, wanted: [award('price', percent(90), other)] }, ['partial']],
    ['of another kind', { lot: partial, wanted: [award('price', points(100), other)] }, ['partial']],
    ['where there was none', { lot: partial, wanted: [award('plan', percent(10), other)] }, ['partial']],
    [
      'in one of two places',
      { lot: partial, wanted: [award('plan', undefined, other), award('price', percent(90), other)] },
      ['partial'],
    ],
    ['and nothing joins', { lot: partial, wanted: [award('more')] }, ['partial']],
    [
      'a number that cannot be read is no 0',
      { lot: [award('price', percent('soixante')), award('plan', percent(40))], wanted: [award('x', percent(10))] },
      ['unreadable'],
    ],
    [
      'and is not equal to itself',
      {
        lot: [award('price', percent('soixante'))],
        wanted: [award('price', percent('soixante'))],
        options: { conflict: 'refuse' },
      },
      ['other-content'],
    ],
  ])('%s', (_, given, expected) => {
    expect(after(given)).toEqual(expected)
  })
})

describe('what is called like something that is there', () => {
  const clause = (id: string, level: 'basic' | 'advanced' = 'basic') => ({ id, version: '1.0.0', level })
  const present = [award('price', percent(60)), award('plan', percent(40), { clause: clause('AWD-02') })]
  const refused = (lot: readonly AwardCriterion[], ...wanted: readonly AwardCriterion[]) =>
    joinLot(lot, false, wanted, { languages: ['fr'] }).refusals.map(({ criterion, params }) => [criterion, params])
  const content = { reason: 'other-content', present: 'plan' }

  it.each<[string, AwardCriterion, object]>([
    ['id', award('plan', percent(40), { name: { fr: 'Autre nom' } }), content],
    ['name', award('mine', percent(40), { name: { fr: 'Plan' }, ...other }), content],
    ['clause', award('mine', percent(40), { clause: clause('AWD-02') }), content],
    [
      'clause of another level',
      award('mine', percent(40), { clause: clause('AWD-02', 'advanced') }),
      { reason: 'other-level', present: 'plan', clause: 'AWD-02', level: 'basic' },
    ],
    [
      'id of a criterion of another clause',
      award('plan', percent(40), { clause: clause('AWD-03', 'advanced'), ...other }),
      content,
    ],
  ])('is refused by its %s', (_, wanted, params) => {
    expect(refused(present, wanted)).toEqual([[wanted.id, params]])
  })

  it('is one of two by that name: the same, in any order, else the first', () => {
    const twins = [
      award('a', percent(20), { name: { fr: 'plan' } }),
      award('b', percent(20), { name: { fr: 'plan' }, ...other }),
    ]
    for (const lot of [
      [...present.slice(0, 1), ...twins],
      [...present.slice(0, 1), ...[...twins].reverse()],
    ])
      for (const each of twins) expect(refused(lot, { ...each, id: 'mine' })).toEqual([])
    const third = award('mine', percent(20), { name: { fr: 'plan' }, description: { fr: 'Un troisième.' } })
    expect(refused([...present.slice(0, 1), ...twins], third)).toEqual([['mine', { ...content, present: 'a' }]])
  })

  it('gives its place to one of two that ask for it', () => {
    const asked = [
      award('plan', percent(20), { name: { fr: 'Un' } }),
      award('mine', percent(20), { name: { fr: 'Deux' }, clause: clause('AWD-02') }),
    ]
    const { refusals } = joinLot(present, false, asked, { languages: ['fr'], weights: 'scale', conflict: 'replace' })
    expect(refusals.map(({ criterion, params }) => [criterion, params])).toEqual([['mine', content]])
  })

  it('is not what has no text either', () => {
    const bare = (id: string) => award(id, percent(40), { name: {} })
    expect(refused([bare('a'), bare('b')], bare('c')).map(([, params]) => params)).toMatchObject([
      { reason: 'policy-refuse' },
    ])
  })
})

describe('SDK 1.10, whose rule sums doubles', () => {
  const doubles = { sumsInDoubles: true }
  const inexact = [
    award('price', percent(1.7)),
    award('a', percent(76.9)),
    award('b', percent(11.4)),
    award('c', percent(10)),
  ]
  const total = (weights: readonly Decimal[]) => weights.reduce((sum, each) => sum + toDouble(each), 0)

  it.each<[string, Given, readonly unknown[]]>([
    ['takes a set that adds up', { lot: [], wanted: sixtyForty, options: doubles }, ['price 60', 'method 40']],
    ['and none that does not', { lot: [], wanted: inexact, options: doubles }, ['sum-inexact-in-doubles']],
    [
      'nor in the place of all that is there',
      { lot: [award('price', percent(100))], wanted: inexact, options: doubles },
      ['sum-inexact-in-doubles'],
    ],
    [
      'while one that does is taken there',
      {
        lot: [award('price', percent(100))],
        wanted: [award('price', percent(50)), award('plan', percent(50))],
        options: doubles,
      },
      ['price* 50', 'plan 50'],
    ],
    [
      'one that does not is taken elsewhere',
      { lot: [award('price', percent(100))], wanted: inexact },
      ['price* 1.7', 'a 76.9', 'b 11.4', 'c 10'],
    ],
    [
      'and one number that alone may move cannot be shifted',
      { lot: inexact, wanted: [award('c', percent(10), other)], keep: ['a', 'b'], options: doubles },
      ['sum-inexact-in-doubles'],
    ],
  ])('%s', (_, given, expected) => {
    expect(after(given)).toEqual(expected)
  })

  it('makes the numbers add up even where their sum stays', () => {
    const weights = after({ lot: inexact, wanted: [award('c', percent(10), other)], options: doubles }).map((each) =>
      exact(String(each).split(' ')[1]),
    )
    expect(weights).toHaveLength(4)
    expect([total(weights), weights[3]]).toEqual([100, exact(10)])
    expect(addDecimals(...weights)).toEqual(exact(100))
  })

  it('has no such rule for points', () => {
    const lot = inexact.map((each) => ({ ...each, weight: points(each.weight?.value ?? 0) }))
    const given = { lot, wanted: [award('plan', percent(10))] }
    expect(after({ ...given, options: doubles })).toEqual(after(given))
  })

  it('prefers a shift that is accepted, and else takes the first', () => {
    const weights = inexact.map(({ weight }) => exact(weight?.value))
    const seen: (readonly Decimal[])[] = []
    const refusing = exactInDoubles(weights, exact(100), [0, 1, 2, 3], 1, (moved) => {
      seen.push(moved)
      return false
    })
    expect(seen.length).toBeGreaterThan(1)
    for (const moved of seen) expect(total(moved)).toBe(100)
    expect(refusing).toEqual(seen[0])
    const shown = (moved: readonly Decimal[] | undefined) => moved?.map(({ units }) => String(units)).join()
    const last = shown(seen.at(-1))
    expect(shown(exactInDoubles(weights, exact(100), [0, 1, 2, 3], 1, (moved) => shown(moved) === last))).toBe(last)
  })
})
