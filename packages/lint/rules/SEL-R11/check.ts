import { normaliseWord } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { lotsExceeded } from '../../src/facts/exceeds'
import { minimumsOf } from '../../src/facts/minimum'
import { faultsOfWording } from '../../src/facts/wording'
import { numberOf } from '../../src/text/numbers'

const patterns = ['headcount']

export const check: Check = function* (context) {
  const factor = context.param('factor')
  const minimums = minimumsOf(context.entries, 'headcount')
  for (const { entry, minimum, at } of minimums) {
    const { value } = minimum
    if (typeof value === 'object') continue
    const lots = yield* lotsExceeded(context, entry, value, factor, 'fte')
    if (lots.length > 0) yield { path: at, criterion: entry.criterion.id, lots, params: { name: entry.name, factor } }
  }
  const stated = new Set(minimums.map(({ entry }) => entry.criterion.id))
  const reports = faultsOfWording(context, patterns, {
    kinds: ['selection'],
    only: ({ criterion }) => !stated.has(criterion.id),
    said: (matched) => {
      const people = peopleIn(matched)
      return people > 0 ? { people } : undefined
    },
  })
  for (const { params, ...report } of reports) {
    const entry = context.entries.find(({ criterion }) => criterion.id === report.criterion)
    if (!entry) continue
    const lots = yield* lotsExceeded(context, entry, Number(params?.people), factor, 'fte')
    if (lots.length > 0) yield { ...report, lots, params: { name: entry.name, factor } }
  }
}

/** How many people the words ask for, in digits or in words. */
function peopleIn(matched: string): number {
  const digits = /\d{1,6}/u.exec(matched)?.[0]
  if (digits !== undefined) return Number(digits)
  return Math.max(0, ...(matched.match(/\p{L}+/gu) ?? []).map((word) => numberOf(normaliseWord(word)) ?? 0))
}
