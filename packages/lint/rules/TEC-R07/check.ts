import type { Check } from '../../src/engine/rule'
import { judgeNamed, namedOf } from '../../src/facts/named-items'
import { faultsOfWording } from '../../src/facts/wording'

// What is required as a label or certificate is AWD-C07.
const patterns = [
  'iso-standard & comply ~6 !equivalent !example !label !required',
  'standard & comply ~6 !equivalent !example',
  'test-body & test-report ~8 !equivalent !example',
]
const performancePatterns = [
  'iso-standard|standard & comply|required ~8 !equivalent !example',
  'test-body & test-report ~8 !equivalent !example',
]

export const check: Check = function* (context) {
  yield* judgeNamed(namedOf(context.entries, 'standard'))
  const found = [
    ...faultsOfWording(context, patterns, { kinds: ['technical-specification', 'award'] }),
    ...faultsOfWording(context, performancePatterns, { kinds: ['performance'] }),
  ]
  for (const { params, ...report } of found) yield { ...report, params: { ...params, item: report.matched } }
}
