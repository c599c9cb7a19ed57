import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'An error from the closed list alone; words in French and English are a warning, `possible`. Preference for social ' +
    'enterprises (`social`) is left to national law.',
  examples: [
    { title: 'The better quality, then a public draw.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The incumbent comes first.',
      procurement: { ...exampleProcurement, tieBreak: ['best-quality', 'incumbent'] },
      findings: [{ path: '/tieBreak', severity: 'error' }],
    },
    {
      title: 'A draw that tenderers are not told of.',
      procurement: { ...exampleProcurement, tieBreak: ['undisclosed'] },
      findings: [{ path: '/tieBreak', severity: 'error' }],
    },
    { title: 'Nothing is known.', procurement: without('tieBreak'), findings: [], notChecked: ['/tieBreak'] },
    {
      title: 'The words prefer who holds the contract.',
      procurement: described({ en: 'In the event of a tie the incumbent is preferred.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'tie the incumbent' }],
    },
    {
      title: 'A draw decides.',
      procurement: described({ fr: 'En cas d’égalité, un tirage au sort public décide.' }),
      findings: [],
    },
  ],
}
