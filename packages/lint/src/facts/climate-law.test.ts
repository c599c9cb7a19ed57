import { climateLawDay, type Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { buildContext } from '../engine/build-context'
import { exampleProcurement } from '../example/example-procurement'
import { climateLaw } from './climate-law'

function answerOf(part: object, from: string = climateLawDay) {
  const context = buildContext({ ...exampleProcurement, ...part } as Procurement, () => undefined)
  const asking = climateLaw({ ...context, param: (name) => (name === 'from' ? from : 0) })
  const asked: string[] = []
  for (let step = asking.next(); ; step = asking.next()) {
    if (step.done) return { binds: step.value, asked }
    asked.push(`${step.value.fact} ${step.value.ask} ${step.value.common}`)
  }
}

test('binds from its day, and not before', () => {
  expect(answerOf({ date: '2026-08-21' })).toEqual({ binds: true, asked: [] })
  expect(answerOf({ date: '2026-08-22' })).toEqual({ binds: true, asked: [] })
  expect(answerOf({ date: '2026-08-20' })).toEqual({ binds: false, asked: [] })
  expect(answerOf({ date: '2026-12-01' }, '2027-01-01')).toEqual({ binds: false, asked: [] })
})

test.each(['2009/81', '2014/23'])('%s has articles of its own: nothing is asked', (directive) => {
  expect(answerOf({ directive, date: undefined })).toEqual({ binds: false, asked: [] })
})

test('a defence contract is exempt whatever its directive', () => {
  expect(answerOf({ defence: true, date: undefined })).toEqual({ binds: false, asked: [] })
})

test('asks for what is missing, both facts where both are, and not for a directive before the day', () => {
  expect(answerOf({ date: undefined })).toEqual({ binds: false, asked: ['/date date true'] })
  expect(answerOf({ directive: undefined })).toEqual({ binds: false, asked: ['/directive directive true'] })
  expect(answerOf({ date: 'soon', directive: undefined }).asked).toHaveLength(2)
  expect(answerOf({ date: '2026-08-20', directive: undefined })).toEqual({ binds: false, asked: [] })
})
