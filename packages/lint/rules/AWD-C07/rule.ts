import type { Rule } from '../../src/engine/rule'
import { about, faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'partner-tier !equivalent',
  'label-name & required|label ~12 !equivalent',
  'label & required ~8 !equivalent',
]

export const rule: Rule = {
  id: 'AWD-C07',
  presets: ['recommended'],
  summary: 'A label, certificate or partner status is asked for with “or equivalent”.',
  family: 'award.proof',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection', 'technical-specification'],
  legalBasis: [
    { ref: 'CJEU C-368/10 Max Havelaar', status: 'verified' },
    { ref: 'Directive 2014/24/EU arts 43, 44, 62', status: 'memory' },
    { ref: 'CCP R2111-12 to R2111-17', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/named', '/criteria/*/name', '/criteria/*/description', '/criteria/*/evidence'],
  *check(context) {
    for (const entry of context.entries) {
      if (entry.criterion.kind === 'performance') continue
      for (const [index, { what, orEquivalent }] of (entry.criterion.named ?? []).entries()) {
        if (what !== 'label') continue
        const path = `${entry.pointer}/named/${index}`
        if (orEquivalent === false) yield { path, ...about(entry) }
        if (orEquivalent === undefined)
          yield { fact: `${path}/orEquivalent`, ask: 'equivalent', about: entry.name, lots: entry.lots }
      }
    }
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection', 'technical-specification'], proof: true })
  },
}
