import { describe, expect, it } from 'vitest'
import { timeToFirstResponse } from './first-response'

const issue = (answered?: string) => ({ opened: '2026-01-30T22:00:00Z', ...(answered ? { answered } : {}) })

describe('CHAOSS Time to First Response', () => {
  // CHAOSS gives a definition and no numbers: first response less creation.
  it.each<[string, Parameters<typeof timeToFirstResponse>[0], object]>([
    [
      'an odd number: the middle one',
      [issue('2026-01-30T22:30:00Z'), issue('2026-02-02T22:00:00Z'), issue('2026-01-31T00:00:00Z')],
      { answered: 3, unanswered: 0, medianHours: 2 },
    ],
    [
      'an even number: the mean of two',
      [issue('2026-01-30T23:00:00Z'), issue('2026-01-31T02:00:00Z')],
      { answered: 2, unanswered: 0, medianHours: 2.5 },
    ],
    [
      'what nobody answered is told, and not taken for any time',
      [issue('2026-01-30T23:00:00Z'), issue(), issue()],
      { answered: 1, unanswered: 2, medianHours: 1 },
    ],
    ['an answer at once', [issue('2026-01-30T22:00:00Z')], { answered: 1, unanswered: 0, medianHours: 0 }],
    ['no answers', [issue()], { answered: 0, unanswered: 1 }],
    ['no issues', [], { answered: 0, unanswered: 0 }],
  ])('%s', (_, issues, figures) => {
    expect(timeToFirstResponse(issues)).toEqual(figures)
  })

  it.each<[unknown]>([
    [undefined],
    [[{}]],
    [[{ opened: '2026-01-30' }]],
    [[issue('2026-01-30T21:59:59Z')]],
    [[issue('soon')]],
  ])('%j is refused', (wrong) => {
    expect(() => timeToFirstResponse(wrong as never)).toThrow('timeToFirstResponse cannot use its input')
  })
})
