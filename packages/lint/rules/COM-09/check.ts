import type { EvidenceRequirement } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { looksBack } from '../../src/facts/contributions'
import { judgeOne } from '../../src/facts/judge'

export const check: Check = function* ({ entries }) {
  for (const entry of entries) {
    const { kind, metric, evidence = [] } = entry.criterion
    if (kind !== 'award' && kind !== 'selection') continue
    // Of other criteria nobody asks who attests; what is written is read.
    if (metric || looksBack(entry) || evidence.some(({ controlled }) => controlled)) yield* judgeProof(entry, evidence)
  }
}

function* judgeProof(entry: Entry, evidence: readonly EvidenceRequirement[]): Generator<RuleReport | RuleQuestion> {
  if (evidence.length > 0 && evidence.every(isOnly)) {
    yield* judgeOne(entry, 'evidence', true, { params: { way: 'only' } })
    return
  }
  const { criterion } = entry
  const hasTop = criterion.kind === 'award' || (criterion.kind === 'selection' && criterion.use === 'ranking')
  for (const [index, { controlled, topStep }] of evidence.entries()) {
    const at = `evidence/${index}`
    // A clause of the catalogue says who may attest.
    if (controlled === undefined && !criterion.clause) yield* judgeOne(entry, `${at}/controlled`, undefined)
    if (!controlled || !hasTop) continue
    yield* judgeOne(entry, `${at}/topStep`, topStep, { path: `${entry.pointer}/${at}`, params: { way: 'top' } })
  }
}

function isOnly({ controlled, orEquivalent }: EvidenceRequirement): boolean {
  return controlled === true && orEquivalent !== true
}
