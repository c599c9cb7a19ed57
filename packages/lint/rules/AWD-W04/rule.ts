import type { Rule } from '../../src/engine/rule'

export const rule: Rule = {
  id: 'AWD-W04',
  presets: ['recommended'],
  summary: 'Each of several sub-criteria has a weight that tenderers can read.',
  family: 'award.weights',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'CE 18 June 2010 Commune de Saint-Pal-de-Mons', status: 'verified' },
    { ref: 'CJEU C-532/06 Lianakis', status: 'memory' },
    { ref: 'CJEU C-331/04 ATI EAC', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/subCriteria/*/weight'],
  *check({ awards }) {
    for (const { criterion, pointer, lots, partial, name: whole } of awards) {
      const parts = criterion.subCriteria ?? []
      if (parts.length < 2) continue
      for (const [index, part] of parts.entries()) {
        if (part.weight) continue
        if (partial) {
          yield { fact: `${pointer}/subCriteria/${index}/weight`, ask: 'weights', about: whole, lots }
          continue
        }
        const name = Object.values(part.name ?? {})[0] ?? part.id ?? `${index + 1}`
        yield { path: `${pointer}/subCriteria/${index}`, criterion: criterion.id, lots, params: { name } }
      }
    }
  },
}
