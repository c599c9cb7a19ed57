import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['any: class-of-firm & cannot-bid ~10', 'class-of-firm & forbidden|punished ~10']

export const rule: Rule = {
  id: 'PRO-04',
  presets: ['recommended'],
  summary: 'No class of firms is shut out for a conflict that is only presumed.',
  family: 'process',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection', 'performance', 'technical-specification'],
  legalBasis: [
    { ref: 'CJEU C-21/03 Fabricom', status: 'memory' },
    { ref: 'Directive 2014/24/EU arts 41, 57(4)', status: 'memory' },
    { ref: 'CCP L2141-8, L2141-10', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/excludedCategories',
    '/criteria/*/name',
    '/criteria/*/description',
    '/title',
    '/description',
    '/lots/*/title',
    '/lots/*/description',
  ],
  *check(context) {
    if ((context.procurement.excludedCategories ?? []).length > 0)
      yield { path: '/excludedCategories', params: { name: '', place: 'frame' } }
    yield* faultsOfWording(context, patterns, {
      kinds: ['award', 'selection', 'performance', 'technical-specification'],
      frame: true,
    })
  },
}
