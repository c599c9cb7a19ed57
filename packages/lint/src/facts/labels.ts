import type { Criterion } from '@opensource-experts/core'
import type { Entry, LintContext } from '../engine/context'
import type { RuleQuestion, RuleReport } from '../engine/rule'
import { about, faultsOfWording } from './wording'

const patterns = [
  'partner-tier !equivalent',
  'label-name & required|label ~12 !equivalent !winner !by-law',
  'any: label-name & yes-no ~6 !equivalent !winner !by-law',
  'label & required ~8 !equivalent !winner !by-law',
  'label|label-name & no-equivalent ~25 !equivalent',
  'any: vendor-paper & only|no-equivalent ~12 !equivalent',
]

/** Labels, certificates and partner statuses that no equivalent is taken for, in criteria of these kinds. */
export function* faultsOfLabel(
  context: LintContext,
  kinds: readonly Criterion['kind'][],
): Generator<RuleReport | RuleQuestion> {
  for (const entry of context.entries) {
    if (!kinds.includes(entry.criterion.kind)) continue
    for (const [index, { what, orEquivalent }] of (entry.criterion.named ?? []).entries()) {
      if (what !== 'label') continue
      const path = `${entry.pointer}/named/${index}`
      if (orEquivalent === false) yield { path, ...about(entry) }
      if (orEquivalent === undefined)
        yield { fact: `${path}/orEquivalent`, ask: 'equivalent', about: entry.name, lots: entry.lots }
    }
  }
  // What is named as a standard is TEC-R07.
  const only = ({ criterion }: Entry) => !criterion.named?.some(({ what }) => what === 'standard')
  yield* faultsOfWording(context, patterns, { kinds, proof: true, only })
}
