import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['self-mark & mark|point ~14', 'own-mark', 'mark & tenderer & self-mark ~10']

export const rule: Rule = {
  id: 'AWD-C08',
  presets: ['recommended'],
  summary: 'No mark is the one that tenderers give themselves.',
  family: 'award.clarity',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'CE 22 November 2019, 418461', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 67(4)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['award'] })
  },
}
