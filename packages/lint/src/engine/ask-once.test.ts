import { expect, test, vi } from 'vitest'
import { type Asked, askOnce } from './ask-once'
import type { RuleQuestion } from './rule'

const from = (ruleId: string, question: RuleQuestion): Asked => ({ ruleId, question })
const about = (asked: readonly Asked[], order: readonly string[] = []) => askOnce(asked, order, () => 'Well?')
const facts = (asked: readonly Asked[], order: readonly string[] = []) =>
  about(asked, order).map(({ places }) => places.map(({ ruleId, fact }) => `${ruleId} ${fact}`))

test('a common question of several rules is one, under the first of them', () => {
  const date = { fact: '/date', ask: 'date', common: true }
  expect(about([from('B-02', date), from('A-01', date), from('B-02', date)])).toEqual([
    {
      ruleId: 'A-01',
      fact: '/date',
      question: 'Well?',
      ask: 'question.date',
      params: {},
      places: [
        { ruleId: 'A-01', fact: '/date' },
        { ruleId: 'B-02', fact: '/date' },
      ],
    },
  ])
})

test('the same name of a question in two rules is two questions unless it is common', () => {
  const tags = { fact: '/criteria/0/tags', ask: 'tags', params: { name: 'A' } }
  expect(about([from('A-01', tags), from('B-02', tags)]).map(({ ask }) => ask)).toEqual([
    'A-01.question.tags',
    'B-02.question.tags',
  ])
})

test('what it names parts questions, in whatever order it is given; lots do not', () => {
  const at = (index: number, params: object, lots: readonly string[]) =>
    from('A-01', { fact: `/criteria/${index}/tags`, ask: 'tags', params: { ...params }, lots })
  expect(
    facts([
      at(0, { name: 'A', unit: 'x' }, ['L1']),
      at(1, { unit: 'x', name: 'A' }, ['L2']),
      at(2, { name: 'B', unit: 'x' }, ['L1']),
    ]),
  ).toEqual([['A-01 /criteria/0/tags', 'A-01 /criteria/1/tags'], ['A-01 /criteria/2/tags']])
})

test('members of one lot are asked one by one, and the second of each lot together', () => {
  const at = (index: number, lots?: readonly string[]) =>
    from('A-01', { fact: `/criteria/${index}/tags`, ask: 'tags', ...(lots ? { lots } : {}) })
  const paired = facts([at(0, ['L1']), at(1, ['L1']), at(2, ['L2']), at(3, ['L2'])])
  expect(paired).toEqual([
    ['A-01 /criteria/0/tags', 'A-01 /criteria/2/tags'],
    ['A-01 /criteria/1/tags', 'A-01 /criteria/3/tags'],
  ])
  // The third stands in both lots, and in each of them another was there before.
  expect(facts([at(0, ['L1']), at(1, ['L2']), at(2, ['L1', 'L2'])])).toEqual([
    ['A-01 /criteria/0/tags', 'A-01 /criteria/1/tags'],
    ['A-01 /criteria/2/tags'],
  ])
  expect(facts([at(0), at(1), at(0)])).toEqual([['A-01 /criteria/0/tags'], ['A-01 /criteria/1/tags']])
})

test('lots are put together in document order, each once, unknown ones last', () => {
  const lots = (...ids: string[]) => from('A-01', { fact: '/fixedPrice', ask: 'price', lots: ids })
  const [one, ...rest] = about([lots('L3'), lots('XX', 'L1'), lots('L3', 'L2')], ['L1', 'L2', 'L3'])
  expect(rest).toEqual([])
  expect(one).toMatchObject({ lots: ['L1', 'L2', 'L3', 'XX'], params: { lots: ['L1', 'L2', 'L3', 'XX'], count: 4 } })
})

test('without lots there is no word of them', () => {
  const [one] = about([from('A-01', { fact: '/date', ask: 'date', lots: [] })])
  expect(one).not.toHaveProperty('lots')
  expect(one?.params).toEqual({})
})

test('sorted by member, then rule; the wording is asked once for each', () => {
  const wording = vi.fn(() => 'Well?')
  const asked = [
    from('B-02', { fact: '/b', ask: 'x' }),
    from('A-01', { fact: '/b', ask: 'x' }),
    from('C-03', { fact: '/a', ask: 'x' }),
  ]
  expect(askOnce(asked, [], wording).map(({ ruleId }) => ruleId)).toEqual(['C-03', 'A-01', 'B-02'])
  expect(wording).toHaveBeenCalledTimes(3)
})
