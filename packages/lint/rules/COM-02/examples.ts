import type { RuleDocs } from '../../src/engine/rule'
import { counting, described, exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads what the criterion counts and, where it does not say, its words in French and English (a warning, `possible`). Volume beside something else is fine; points without end for volume are AWD-L08 and SCO-06.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'Changes and reviews.', procurement: counting(), findings: [] },
    {
      title: 'Commits beside reviews.',
      procurement: counting({ kinds: ['commits', 'reviews'] }),
      findings: [],
    },
    {
      title: 'Commits alone.',
      procurement: counting({ kinds: ['commits'] }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Lines and stars.',
      procurement: counting({ kinds: ['lines', 'stars'] }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'What is counted is not known.',
      procurement: counting({ kinds: undefined }),
      findings: [],
      notChecked: ['/criteria/1/metric/kinds'],
    },
    {
      title: 'An empty list says nothing.',
      procurement: counting({ kinds: [] }),
      findings: [],
      notChecked: ['/criteria/1/metric/kinds'],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Volume de code proposé pendant le marché, jusqu’à un plafond.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'Volume de code' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Number of merged commits, five at most.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'Number of merged commits' }],
    },
    {
      title: 'Other work counts as well (English).',
      procurement: described({ en: 'Number of commits, reviews and translations, five at most.' }),
      findings: [],
    },
    {
      title: 'The number is not looked at (French).',
      procurement: described({ fr: 'Le nombre de commits n’est pas pris en compte.' }),
      findings: [],
    },
    {
      title: 'What is counted says what it is: the words are not asked.',
      procurement: selecting({ en: 'Number of commits.' }, { metric: counting().criteria[1]?.metric }),
      findings: [],
    },
  ],
}
