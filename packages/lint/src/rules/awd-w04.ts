import { exampleProcurement, withChanged } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdW04: Rule = {
  id: 'AWD-W04',
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
    for (const { criterion, pointer, lots } of awards) {
      const parts = criterion.subCriteria ?? []
      if (parts.length < 2) continue
      for (const [index, part] of parts.entries()) {
        if (part.weight) continue
        const name = Object.values(part.name ?? {})[0] ?? part.id ?? `${index + 1}`
        yield { path: `${pointer}/subCriteria/${index}`, criterion: criterion.id, lots, params: { name } }
      }
    }
  },
}

const share = (value: number) => ({ kind: 'percentage', value })
const parts = (first: object, second: object) => ({
  method: {
    subCriteria: [
      { name: { fr: 'Délais', en: 'Times' }, ...first },
      { name: { fr: 'Contrôles', en: 'Checks' }, ...second },
    ],
  },
})

export const awdW04Docs = (): RuleDocs => ({
  note: 'A single sub-criterion needs no weight: it is the whole. A rank among sub-criteria counts as a weight here.',
  examples: [
    { title: 'No sub-criteria.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Both sub-criteria have a weight.',
      procurement: withChanged(parts({ weight: share(60) }, { weight: share(40) })),
      findings: [],
    },
    {
      title: 'One of two sub-criteria has no weight.',
      procurement: withChanged(parts({ weight: share(60) }, {})),
      findings: [{ path: '/criteria/1/subCriteria/1', severity: 'error' }],
    },
  ],
})
