import type { Check } from '../../src/engine/rule'
import { isStated, judgeOne } from '../../src/facts/judge'

export const check: Check = function* ({ entries, procurement: { upstreamPriced: priced } }) {
  // A tag alone proves nothing: a text has to ask for it.
  const asking = entries.find(
    ({ criterion, tags }) =>
      (criterion.kind === 'performance' || criterion.kind === 'technical-specification') &&
      tags?.includes('upstream') &&
      (criterion.clause || isStated(criterion.description) || isStated(criterion.noticeText)),
  )
  if (!asking) return
  if (priced === undefined) yield { fact: '/upstreamPriced' }
  else yield* judgeOne(asking, '', !priced, { path: '/upstreamPriced' })
}
