import type { Rule } from '../../src/engine/rule'
import { about, faultsOfWording } from '../../src/facts/wording'

const makes: ReadonlySet<string> = new Set(['trade-mark', 'patent', 'origin', 'process'])

const patterns = ['brand & supply ~8 !equivalent !from-brand']

export const rule: Rule = {
  id: 'TEC-R01',
  presets: ['recommended'],
  summary:
    'A trade mark, patent, origin or process is named only with “or equivalent”, or where nothing else can be meant.',
  family: 'techspec',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award', 'technical-specification'],
  legalBasis: [
    { ref: 'CJEU C-424/23 DYKA', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 42(4)', status: 'memory' },
    { ref: 'TA Lille December 2010, Nexedi', status: 'verified' },
    { ref: 'CCP R2111-7', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/named', '/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    for (const entry of context.entries) {
      if (entry.criterion.kind !== 'award' && entry.criterion.kind !== 'technical-specification') continue
      for (const [index, { what, where = 'target', orEquivalent, necessity }] of (
        entry.criterion.named ?? []
      ).entries()) {
        if (!makes.has(what) || where !== 'target' || orEquivalent === true || necessity) continue
        const path = `${entry.pointer}/named/${index}`
        if (orEquivalent === false) yield { path, ...about(entry) }
        else yield { fact: `${path}/orEquivalent`, ask: 'equivalent', about: entry.name, lots: entry.lots }
      }
    }
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'technical-specification'] })
  },
}
