import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, noticeCriterion, withChanged } from '../../src/example/example-procurement'

function threshold(part: object) {
  return withChanged({ method: { thresholds: [{ kind: 'min-score', ...part }] } })
}

function said(language: 'en' | 'fr', text: string) {
  return withChanged({ method: { description: { [language]: text } } })
}

function warned(language: string, matched: string) {
  return { path: `/criteria/1/description/${language}`, severity: 'warning', matched } as const
}

export const docs: RuleDocs = {
  note: 'A mark is taken to be of the steps, of the points of the criterion, or of 100. Words are read in French and English as well (“14/20”, “70 %”), where no threshold is given as data: a warning, `possible`.',
  examples: [
    { title: 'No threshold.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Half of the mark, and what it means.',
      procurement: threshold({ value: 2, meaning: { fr: 'Un point n’a pas de réponse.' } }),
      findings: [],
    },
    {
      title: 'How many tenders pass is no mark.',
      procurement: withChanged({ method: { thresholds: [{ kind: 'max-pass', value: 3 }] } }),
      findings: [],
    },
    {
      title: 'Three quarters.',
      procurement: threshold({ value: 3, meaning: { fr: 'Un délai manque.' } }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'What it means is not said.',
      procurement: threshold({ value: 2 }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'A notice has no place for its meaning.',
      procurement: {
        ...exampleProcurement,
        criteria: [noticeCriterion(1, { thresholds: [{ kind: 'min-score', value: 50 }] })],
      },
      findings: [],
      notChecked: ['/criteria/0/thresholds/0/meaning'],
    },
    {
      title: 'The words say it (French).',
      procurement: said('fr', 'Une note inférieure à 14/20 entraîne l’élimination de l’offre.'),
      findings: [warned('fr', 'inférieure à 14/20 entraîne l’élimination')],
    },
    {
      title: 'The words say it in per cent, and the other way round (English).',
      procurement: said('en', 'Tenders are rejected where they score below 61 % of the marks.'),
      findings: [warned('en', 'rejected where they score below 61')],
    },
    {
      title: 'The words say it out of ten (English).',
      procurement: said('en', 'A tender that does not reach 7 out of 10 is excluded.'),
      findings: [warned('en', 'not reach 7 out of 10 is excluded')],
    },
    {
      title: 'The words say a mark that is not high (French).',
      procurement: said('fr', 'Une note inférieure à 12/20 entraîne l’élimination de l’offre.'),
      findings: [],
    },
    {
      title: 'The words say that nothing follows (English).',
      procurement: said('en', 'Tenders below 14/20 are not rejected.'),
      findings: [],
    },
    {
      title: 'A number that is no mark (French).',
      procurement: said('fr', 'Un délai inférieur à 2 heures est éliminatoire.'),
      findings: [],
    },
    {
      title: 'Six tenths in words (French).',
      procurement: described({ fr: 'Une note inférieure à 60 % entraîne l’élimination de l’offre.' }),
      findings: [],
    },
    {
      title: 'The whole of the marks (English).',
      procurement: described({ en: 'Tenders are rejected where they score below 100 % of the marks.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'rejected where they score below 100' },
      ],
    },
    {
      title: 'Three quarters of the points of a criterion without steps.',
      procurement: withChanged({
        method: {
          scoring: undefined,
          weight: { kind: 'points', value: 40 },
          thresholds: [{ kind: 'min-score', value: 30, meaning: { fr: 'Un délai manque.' } }],
        },
      }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Half of the points of a criterion without steps.',
      procurement: withChanged({
        method: {
          scoring: undefined,
          weight: { kind: 'points', value: 40 },
          thresholds: [{ kind: 'min-score', value: 20, meaning: { fr: 'Un délai manque.' } }],
        },
      }),
      findings: [],
    },
    {
      title: 'A threshold above the points of the criterion is of a hundred.',
      procurement: withChanged({
        method: {
          scoring: undefined,
          weight: { kind: 'points', value: 40 },
          thresholds: [{ kind: 'min-score', value: 50, meaning: { fr: 'Un délai manque.' } }],
        },
      }),
      findings: [],
    },
    {
      title: 'Seventy of a hundred, without steps or points.',
      procurement: withChanged({
        method: {
          scoring: undefined,
          thresholds: [{ kind: 'min-score', value: 70, meaning: { fr: 'Un délai manque.' } }],
        },
      }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'The threshold is given as a number: its words are not asked (French).',
      procurement: described(
        { fr: 'Une note inférieure à 14/20 entraîne l’élimination de l’offre.' },
        { thresholds: [{ kind: 'min-score', value: 2, meaning: { fr: 'Un délai manque.' } }] },
      ),
      findings: [],
    },
  ],
}
