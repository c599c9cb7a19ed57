import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting, without, withoutValue } from '../../src/example/example-procurement'

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
    {
      title: 'Before 2026 the law allowed twice the value.',
      procurement: {
        ...selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          { minimum: { what: 'turnover', value: { amount: 320000, currency: 'EUR' }, computedOn: 'lot' } },
        ),
        date: '2025-11-01',
      },
      findings: [],
    },
    {
      title: 'On the first day of 2026.',
      procurement: {
        ...selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          { minimum: { what: 'turnover', value: { amount: 320000, currency: 'EUR' }, computedOn: 'lot' } },
        ),
        date: '2026-01-01',
      },
      findings: [{ path: '/criteria/6/minimum', severity: 'error' }],
    },
    {
      title: 'The day is not known: the law as it stands.',
      procurement: without(
        'date',
        selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          { minimum: { what: 'turnover', value: { amount: 320000, currency: 'EUR' }, computedOn: 'lot' } },
        ),
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'error' }],
    },
    {
      title: 'A number without a currency.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'turnover', value: 900000 } }),
      findings: [],
    },
    {
      title: 'A share in words (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires d’au moins 400 % de la valeur du lot.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'Chiffre d’affaires d’au moins 400 % de la valeur',
        },
      ],
    },
    {
      title: 'A share in words (English).',
      procurement: selecting({ en: 'A turnover of 300 per cent of the value of the lot.' }),
      findings: [
        { path: '/criteria/6/description/en', severity: 'warning', matched: 'turnover of 300 per cent of the value' },
      ],
    },
    {
      title: 'A share in words, at the cap (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires d’au moins 150 % de la valeur du lot.' }),
      findings: [],
    },
    {
      title: 'Millions by their sign (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires annuel d’au moins 1,5 M€.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'Chiffre d’affaires annuel d’au moins 1,5 M',
        },
      ],
    },
    {
      title: 'Millions in words (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires annuel d’au moins quatre millions d’euros.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'Chiffre d’affaires annuel d’au moins quatre millions',
        },
      ],
    },
    {
      title: 'A sum by thousands (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires annuel d’au moins 900 000 euros.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'Chiffre d’affaires annuel d’au moins 900 000 euros',
        },
      ],
    },
    {
      title: 'A sum in digits alone (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires annuel d’au moins 900000 euros.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'Chiffre d’affaires annuel d’au moins 900000 euros',
        },
      ],
    },
    {
      title: 'A sum in digits, at the cap of the smaller lot (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires annuel d’au moins 270000 euros.' }),
      findings: [],
    },
    {
      title: 'A sum by thousands, with commas (English).',
      procurement: selecting({ en: 'A turnover of at least EUR 1,200,000 a year.' }),
      findings: [
        { path: '/criteria/6/description/en', severity: 'warning', matched: 'turnover of at least EUR 1,200,000' },
      ],
    },
    {
      title: 'The sum is given as a number: its words are not asked (English).',
      procurement: selecting(
        { en: 'Turnover of at least EUR 4 million a year.' },
        { minimum: { what: 'turnover', value: { amount: 150000, currency: 'EUR' }, computedOn: 'lot' } },
      ),
      findings: [],
    },
    {
      title: 'Two and a half times the value, in digits (English).',
      procurement: { ...selecting({ en: 'A turnover of 2.5 times the value of the lot.' }), jurisdiction: 'IE' },
      findings: [
        { path: '/criteria/6/description/en', severity: 'warning', matched: 'turnover of 2.5 times the value' },
      ],
    },
    {
      title: 'Two times the value, in digits, where the law allows it (English).',
      procurement: { ...selecting({ en: 'A turnover of 2 times the value of the lot.' }), jurisdiction: 'IE' },
      findings: [],
    },
    {
      title: 'A multiple in digits, above the cap (French).',
      procurement: selecting({ fr: 'Chiffre d’affaires égal à 1,6 fois la valeur du lot.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'Chiffre d’affaires égal à 1,6 fois la valeur',
        },
      ],
    },
    {
      title: 'A sum in digits alone (English).',
      procurement: selecting({ en: 'A turnover of at least EUR 900000 a year.' }),
      findings: [
        { path: '/criteria/6/description/en', severity: 'warning', matched: 'turnover of at least EUR 900000' },
      ],
    },
  ],
}
