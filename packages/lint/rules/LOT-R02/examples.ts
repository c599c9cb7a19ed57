import type { Procurement, Reason } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, oneLot } from '../../src/example/example-procurement'

const because = (reason: Partial<Reason>, rest: object = {}): Procurement => ({
  ...exampleProcurement,
  ...oneLot,
  notDividedReason: { ground: 'L2113-11 2°', text: { fr: 'Le surcoût est estimé à 18 % en annexe 2.' }, ...reason },
  ...rest,
})
const stock = 'Un interlocuteur unique est souhaité.'
const found = (matched: string, language = 'fr') => [
  { path: `/notDividedReason/text/${language}`, severity: 'warning' as const, matched },
]

export const docs: RuleDocs = {
  note:
    'In France the grounds are those of L2113-10 (no distinct services can be told apart) and L2113-11; elsewhere a reason ' +
    'is free. A text is called a stock phrase only where it is short, has no figure and names no fact that the rule knows: ' +
    '`possible`, read the sentence. The ground that a proposal leaves open is asked.',
  examples: [
    { title: 'Two lots.', procurement: exampleProcurement, findings: [] },
    { title: 'One software, in one place: L2113-10.', procurement: { ...exampleProcurement, ...oneLot }, findings: [] },
    {
      title: 'In the words of L2113-10.',
      procurement: because({
        ground: 'CCP, art. L. 2113-10',
        text: { fr: 'Un seul logiciel : son objet ne permet pas l’identification de prestations distinctes.' },
      }),
      findings: [],
    },
    { title: 'A figure.', procurement: because({}), findings: [] },
    {
      title: 'One contact, and why.',
      procurement: because({
        text: {
          fr:
            'Un interlocuteur unique est retenu : les deux composants partagent la même chaîne de sauvegarde et la même base ' +
            'de comptes, que deux équipes ne peuvent modifier sans se bloquer l’une l’autre.',
        },
      }),
      findings: [],
    },
    {
      title: 'The coordination that the buyer cannot do, and the persons it has.',
      procurement: because({
        ground: 'L2113-11 1°',
        text: { fr: 'Le service compte un seul agent : il ne peut assurer par lui-même la coordination.' },
      }),
      findings: [],
    },
    {
      title: 'A stock phrase.',
      procurement: because({ text: { fr: stock } }),
      findings: found('interlocuteur unique'),
    },
    {
      title: 'The words of the law, and no fact.',
      procurement: because({
        text: { fr: 'Au sens de L2113-11 2°, des lots rendraient l’exécution techniquement difficile.' },
      }),
      findings: found('techniquement difficile'),
    },
    {
      title: 'A stock phrase in English, in another State.',
      procurement: because(
        { ground: 'art. 46(1)', text: { en: 'For technical reasons, a single point of contact is wanted.' } },
        { jurisdiction: 'IE' },
      ),
      findings: found('technical reasons', 'en'),
    },
    {
      title: 'A stock phrase of 149 characters.',
      procurement: because({ text: { fr: `${stock}${' On le veut.'.repeat(8)} Oui.`.padEnd(149, '.') } }),
      findings: found('interlocuteur unique'),
    },
    {
      title: 'The same at 150 characters.',
      procurement: because({ text: { fr: `${stock}${' On le veut.'.repeat(8)} Oui.`.padEnd(150, '.') } }),
      findings: [],
    },
    {
      title: 'A ground that is none of French law.',
      procurement: because({ ground: 'art. 46(1)' }),
      findings: [{ path: '/notDividedReason/ground', severity: 'warning' }],
    },
    {
      title: 'An article with a number that goes on.',
      procurement: because({ ground: 'L2113-110' }),
      findings: [{ path: '/notDividedReason/ground', severity: 'warning' }],
    },
    {
      title: 'Defence contracts have grounds of their own.',
      procurement: because({ ground: 'Livre III' }, { directive: '2009/81' }),
      findings: [],
    },
    {
      title: 'The risk that no tender comes, for an authority that is no utility.',
      procurement: because({ ground: 'L2113-11 3°' }),
      findings: [{ path: '/notDividedReason/ground', severity: 'warning' }],
    },
    {
      title: 'The same for a utility.',
      procurement: because({ ground: 'L2113-11 3°' }, { directive: '2014/25', buyerCategory: 'utility' }),
      findings: [],
    },
    {
      title: 'Whether the buyer is a utility is not known.',
      procurement: because({ ground: 'L2113-11 3°' }, { directive: undefined }),
      findings: [],
      notChecked: ['/directive'],
    },
    {
      title: 'A ground of French law in Belgium.',
      procurement: because({}, { jurisdiction: 'BE' }),
      findings: [{ path: '/notDividedReason/ground', severity: 'warning' }],
    },
    {
      title: 'A ground without facts.',
      procurement: because({ text: undefined }),
      findings: [{ path: '/notDividedReason/text', severity: 'warning' }],
    },
    {
      title: 'A ground alone, in another State, is a reason.',
      procurement: because({ ground: 'One software in one place', text: undefined }, { jurisdiction: 'IE' }),
      findings: [],
    },
    {
      title: 'The ground is left open.',
      procurement: because({ ground: 'to-be-confirmed' }),
      findings: [],
      notChecked: ['/notDividedReason/ground'],
    },
    {
      title: 'Beside criteria of a notice.',
      procurement: because({ text: undefined }, { criteria: [noticeCriterion(1)] }),
      findings: [],
      notChecked: ['/notDividedReason/text'],
    },
    {
      title: 'A few words without a fact.',
      procurement: {
        ...exampleProcurement,
        ...oneLot,
        notDividedReason: { ground: 'L2113-11', text: { fr: 'Choix de gestion.' } },
      },
      findings: [{ path: '/notDividedReason/text/fr', severity: 'warning', matched: 'Choix de gestion.' }],
    },
  ],
}
