import { describe, expect, it } from 'vitest'
import { apportion } from './apportion'
import { awardOf, byLot, lotsOf } from './by-lot'
import { criterionKey, noticeName, noticeText } from './identity'
import { lotWeighting } from './lot-weights'

/** Calls a function as a program without types may. */
const call = (run: (...args: never[]) => unknown, ...args: readonly unknown[]) => run(...(args as never[]))
const criterion = { id: 'a', kind: 'award', type: 'quality', lots: 'all' }

describe('an argument of another type', () => {
  it.each<[call: string, argument: string, expected: string, run: () => unknown]>([
    ['apportion', 'values', 'a list', () => call(apportion, 100)],
    ['apportion', 'values', 'decimals with a sum above 0', () => call(apportion, [], { units: 1n, scale: 0 }, 0)],
    [
      'apportion',
      'values',
      'decimals with a sum above 0',
      () => call(apportion, [{ units: 0n, scale: 0 }], { units: 1n, scale: 0 }, 0),
    ],
    ['lotsOf', 'criterion', 'an object', () => call(lotsOf, null, { lots: [] })],
    ['lotsOf', 'procurement', 'an object', () => call(lotsOf, criterion, 'x')],
    ['lotsOf', 'the lots of the criterion', 'a list', () => call(lotsOf, { lots: 'LOT-0001' }, { lots: [] })],
    ['lotsOf', 'the lots of the procurement', 'a list', () => call(lotsOf, criterion, {})],
    ['byLot', 'items', 'a list', () => call(byLot, {}, () => [])],
    ['byLot', 'lots', 'a function', () => call(byLot, [1], [])],
    ['byLot', 'what lots answers', 'a list', () => call(byLot, [1], () => 'LOT-0001')],
    ['awardOf', 'procurement', 'an object', () => call(awardOf, undefined, 'LOT-0001')],
    ['awardOf', 'the criteria of the procurement', 'a list', () => call(awardOf, {}, 'LOT-0001')],
    ['noticeText', 'criterion', 'an object', () => call(noticeText, 'a', 'fr')],
    ['noticeText', 'language', 'a text', () => call(noticeText, criterion)],
    ['noticeName', 'criterion', 'an object', () => call(noticeName, 'a', 'fr')],
    ['noticeName', 'language', 'a text', () => call(noticeName, criterion, 1)],
    ['criterionKey', 'criterion', 'an object', () => call(criterionKey, null, 'fr')],
    ['criterionKey', 'language', 'a text', () => call(criterionKey, criterion, null)],
    ['lotWeighting', 'criteria', 'a list', () => call(lotWeighting, {}, false)],
    ['lotWeighting', 'criteria', 'an object', () => call(lotWeighting, ['a'], false)],
    ['lotWeighting', 'weight', 'an object', () => call(lotWeighting, [{ ...criterion, weight: 10 }], false)],
  ])('%s says that %s must be %s', (name, argument, expected, run) => {
    expect(run).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: expect.stringContaining(`${name} cannot use its input: ${argument} must be ${expected}; found `),
      }),
    )
  })
})

describe('what a document that was read may hold', () => {
  it('lots and criteria that are none are passed over', () => {
    const lots = [null, {}, { id: 7 }, { id: 'LOT-0001' }]
    expect(call(lotsOf, { lots: 'all' }, { lots })).toEqual(['LOT-0001'])
    expect(call(awardOf, { lots, criteria: [null, criterion] }, 'LOT-0001')).toEqual([criterion])
  })

  it('a text that is none is no text', () => {
    const odd = { ...criterion, name: { fr: 'A' }, description: null, noticeText: { fr: 5 } }
    expect(call(noticeText, odd, 'fr')).toBe('A')
    expect(call(noticeName, { ...odd, name: null }, 'fr')).toBeUndefined()
  })
})
