import type { RuleDocs } from '../../src/engine/rule'
import { counting, described, exampleProcurement, selecting, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'Reads what the criterion counts and, where it does not say, its words in French and English (a warning, `possible`). A period of 0 says that there is none; one that is not given is asked for. ' +
    'A clause of the catalogue states its own. Also the rule that asks what is counted where a criterion on the community looks back.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'Two years.', procurement: counting(), findings: [] },
    { title: 'Three years, the most.', procurement: counting({ windowMonths: 36 }), findings: [] },
    {
      title: 'No period.',
      procurement: counting({ windowMonths: 0 }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Longer than three years.',
      procurement: counting({ windowMonths: 37 }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'The period is not known.',
      procurement: counting({ windowMonths: undefined }),
      findings: [],
      notChecked: ['/criteria/1/metric/windowMonths'],
    },
    {
      title: 'A record of the firm in communities, and what is counted is not known.',
      procurement: selecting({ en: 'Contributions.' }, { tags: ['community'] }),
      findings: [],
      notChecked: ['/criteria/6/metric'],
    },
    {
      title: 'A plan for the community looks ahead.',
      procurement: withChanged({ method: { tags: ['community'] } }),
      findings: [],
    },
    {
      title: 'A clause of the catalogue says what it counts.',
      procurement: selecting(
        { en: 'Contributions.' },
        { tags: ['community'], clause: { id: 'SEL-01', version: '1.0.0' } },
      ),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Contributions au logiciel depuis sa création, jusqu’à quatre.' }),
      findings: [
        {
          path: '/criteria/1/description/fr',
          severity: 'warning',
          matched: 'Contributions au logiciel depuis sa création',
        },
      ],
    },
    {
      title: 'That the date does not matter is the fault (English).',
      procurement: described({ en: 'Patches count whatever their date, up to four.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Patches count whatever their date' },
      ],
    },
    {
      title: 'The software itself is old (English).',
      procurement: described({ en: 'The register has been in service since its creation in 2009.' }),
      findings: [],
    },
    {
      title: 'What is counted says the period: the words are not asked.',
      procurement: selecting({ en: 'Patches, whatever their date.' }, { metric: counting().criteria[1]?.metric }),
      findings: [],
    },
  ],
}
