import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting, withLot } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English as well (“at least 12 engineers”), where no minimum is given as a number: a warning, `possible`.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Twice.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'headcount', value: 2 } }),
      findings: [],
    },
    {
      title: 'Ten persons for the work of one, on one lot.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { lots: ['LOT-0001'], minimum: { what: 'headcount', value: 10 } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'warning' }],
    },
    {
      title: 'Ten persons for each lot.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'headcount', value: 10 } }),
      findings: [{ path: '/criteria/6/minimum', severity: 'warning' }],
    },
    {
      title: 'What the work needs is not known.',
      procurement: withLot(
        { fte: undefined },
        selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          { lots: ['LOT-0001'], minimum: { what: 'headcount', value: 2 } },
        ),
      ),
      findings: [],
      notChecked: ['/lots/0/fte'],
    },
    {
      title: 'The words say it (French).',
      procurement: selecting({ fr: 'Effectif minimum de 12 personnes.' }),
      findings: [{ path: '/criteria/6/description/fr', severity: 'warning', matched: 'Effectif minimum de 12' }],
    },
    {
      title: 'The words say no more than the work needs (English).',
      procurement: selecting({ en: 'At least 2 engineers for the lot.' }),
      findings: [],
    },
    {
      title: 'The words say it, and what the work needs is not known (English).',
      procurement: withLot({ fte: undefined }, selecting({ en: 'At least 12 engineers.' }, { lots: ['LOT-0001'] })),
      findings: [],
      notChecked: ['/lots/0/fte'],
    },
    {
      title: 'What is asked is given as a number: the words are not asked.',
      procurement: selecting({ en: 'At least 12 engineers.' }, { minimum: { what: 'headcount', value: 2 } }),
      findings: [],
    },
    {
      title: 'The words say it in words (English).',
      procurement: selecting({ en: 'At least twelve engineers for the lot.' }),
      findings: [{ path: '/criteria/6/description/en', severity: 'warning', matched: 'At least twelve engineers' }],
    },
    {
      title: 'The words say it in words (French).',
      procurement: selecting({ fr: 'Effectif minimum de vingt personnes.' }),
      findings: [{ path: '/criteria/6/description/fr', severity: 'warning', matched: 'Effectif minimum de vingt' }],
    },
    {
      title: 'One person, in words (English).',
      procurement: selecting({ en: 'At least one engineer for the lot.' }),
      findings: [],
    },
    {
      title: 'A sum is no number of persons.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'headcount', value: { amount: 10, currency: 'EUR' } } },
      ),
      findings: [],
    },
  ],
}
