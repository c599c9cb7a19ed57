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

test('a question names the criteria that it is about, each once, and a dozen at most', () => {
  const at = (index: number, name: string) =>
    from('A-01', { fact: `/criteria/${index}/tags`, ask: 'tags', about: name })
  const [one, ...rest] = about([at(0, 'A'), at(1, 'B'), at(2, 'A')])
  expect(rest).toEqual([])
  expect(one?.params).toEqual({ criteria: ['A', 'B'], criteriaCount: 2 })
  expect(one?.places.map(({ fact }) => fact)).toEqual(['/criteria/0/tags', '/criteria/1/tags', '/criteria/2/tags'])
  const [many] = about(Array.from({ length: 30 }, (_, index) => at(index, `C${index}`)))
  expect(many?.params).toMatchObject({ criteriaCount: 30, criteria: expect.arrayContaining(['C0', 'C11', '… (+18)']) })
  expect(many?.places).toHaveLength(30)
})

test('many lots are counted, and a dozen named', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `L${index}`)
  const [one] = about([from('A-01', { fact: '/fixedPrice', ask: 'price', lots: ids })], ids)
  expect(one?.lots).toHaveLength(20)
  expect(one?.params).toEqual({ count: 20, lots: [...ids.slice(0, 12), '… (+8)'] })
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
