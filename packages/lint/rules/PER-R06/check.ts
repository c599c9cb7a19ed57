import type { Check } from '../../src/engine/rule'
import { judgeOne } from '../../src/facts/judge'
import { faultsOfWording, says } from '../../src/facts/wording'

const patterns = [
  'penalty & uncapped ~14',
  'penalty & unlimited ~5',
  'delay & uncapped ~20',
  'penalty & discretion ~14 !cap',
  'penalty & whole-price ~8 !cap !percent-of',
]
const reportingPatterns = ['reporting']
const remedyPatterns = ['remedy']

export const check: Check = function* (context) {
  for (const entry of context.entries) {
    const { criterion, pointer } = entry
    if (criterion.kind !== 'performance') continue
    for (const [member, words] of [
      ['reporting', reportingPatterns],
      ['remedy', remedyPatterns],
    ] as const) {
      // What its own words say need not be asked.
      const kept = criterion[member] ?? (says(context, entry, words) || undefined)
      const rest = { path: `${pointer}/${member}`, params: { fault: member } }
      yield* judgeOne(entry, member, kept === undefined ? undefined : !kept, rest)
    }
  }
  for (const { params, ...report } of faultsOfWording(context, patterns, { kinds: ['performance'] }))
    yield { ...report, params: { ...params, fault: 'ceiling' } }
}
