import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting, withoutValue } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English as well, as concepts that stand together in a sentence: a warning, `possible`. Amounts are compared as they stand: a lot in another currency is compared with its own.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Within the cap.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'turnover', value: { amount: 200000, currency: 'EUR' } } },
      ),
      findings: [],
    },
    {
      title: 'Above one and a half times the value of the second lot.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'turnover', value: { amount: 300000, currency: 'EUR' } } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'error' }],
    },
    {
      title: 'The reason is told.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        {
          minimum: {
            what: 'turnover',
            value: { amount: 900000, currency: 'EUR' },
            justification: { fr: 'Avances importantes versées au titulaire.' },
          },
        },
      ),
      findings: [],
    },
    {
      title: 'The value of the lot is not known.',
      procurement: withoutValue(
        selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          { minimum: { what: 'turnover', value: { amount: 300000, currency: 'EUR' } } },
        ),
      ),
      findings: [],
      notChecked: ['/lots/0/value'],
    },
    {
      title: 'The words say it (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires égal au double de la valeur du lot.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'Chiffre d’affaires égal au double de la valeur',
        },
      ],
    },
    {
      title: 'Twice the value, where the law allows it.',
      procurement: { ...selecting({ en: 'A turnover of twice the value of the lot.' }), jurisdiction: 'IE' },
      findings: [],
    },
    {
      title: 'Four times the value.',
      procurement: { ...selecting({ en: 'A turnover of four times the value of the lot.' }), jurisdiction: 'IE' },
      findings: [
        { path: '/criteria/6/description/en', severity: 'warning', matched: 'turnover of four times the value' },
      ],
    },
    {
      title: 'A sum in words, above the cap for the lots (English).',
      procurement: selecting({ en: 'Turnover of at least EUR 4 million a year.' }),
      findings: [
        { path: '/criteria/6/description/en', severity: 'warning', matched: 'Turnover of at least EUR 4 million' },
      ],
    },
    {
      title: 'A sum in words, within the cap (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires annuel d’au moins 150 000 euros.' }),
      findings: [],
    },
    {
      title: 'A multiple in digits, within the cap (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires égal à 1,5 fois la valeur du lot.' }),
      findings: [],
    },
  ],
}
