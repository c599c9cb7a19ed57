import { expect, it } from 'vitest'
import { summarise } from './finding'

it('counts findings by severity', () => {
  expect(summarise([])).toEqual({ error: 0, warning: 0, info: 0 })
  const list = (['info', 'error', 'info', 'warning', 'info', 'error'] as const).map((severity) => ({ severity }))
  expect(summarise(list)).toEqual({ error: 2, warning: 1, info: 3 })
})
