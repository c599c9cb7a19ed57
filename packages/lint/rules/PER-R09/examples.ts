import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import {
  exampleProcurement,
  noticeCriterion,
  withChanged,
  withLot,
  without,
  withoutValue,
} from '../../src/example/example-procurement'

const none: Procurement = withChanged({ apprentices: undefined })
const facts = {
  fr: 'Deux demi-journées par an, faites par une seule personne : aucune part d’heures ne peut être réservée.',
}
const both = [
  { path: '/lots/0', severity: 'error' },
  { path: '/lots/1', severity: 'error' },
] as const

export const docs: RuleDocs = {
  note:
    'Each lot is a contract. A condition of performance counts that is marked `social` and has a text, also one of the ' +
    'buyer’s own; an award criterion alone does not, since the article asks for conditions of performance. What is marked ' +
    'without a word, and what speaks of employment without a mark, is asked about. The value is read as in the other rules: ' +
    'formalised or not. A record of derogation names one of the reasons of the law and gives the facts; the list of reasons ' +
    'is from memory, so that another one is a warning. Defence contracts are exempt, concessions have articles of their own.',
  examples: [
    { title: 'A condition on inclusion, with its text.', procurement: exampleProcurement, findings: [] },
    { title: 'None, launched before the day.', procurement: { ...none, date: '2026-08-20' }, findings: [] },
    { title: 'None, launched on the day.', procurement: { ...none, date: '2026-08-21' }, findings: both },
    {
      title: 'None, one euro below the threshold.',
      procurement: { ...none, value: { amount: 215999, currency: 'EUR' } },
      findings: [],
    },
    {
      title: 'None, at the threshold.',
      procurement: { ...none, value: { amount: 216000, currency: 'EUR' } },
      findings: both,
    },
    {
      title: 'None, and the value is not known.',
      procurement: withoutValue(none),
      findings: [],
      notChecked: ['/formalised'],
    },
    { title: 'One in each lot: the value does not matter.', procurement: withoutValue(), findings: [] },
    {
      title: 'One in the first lot alone.',
      procurement: withChanged({ apprentices: { lots: ['LOT-0001'] } }),
      findings: [{ path: '/lots/1', severity: 'error' }],
    },
    {
      title: 'A mark, and no text that says what is asked.',
      procurement: withChanged({ apprentices: { description: undefined } }),
      findings: [],
      notChecked: ['/criteria/4/description'],
    },
    {
      title: 'A clause gives the text.',
      procurement: withChanged({ apprentices: { description: undefined, clause: { id: 'PER-90', version: '1.0.0' } } }),
      findings: [],
    },
    {
      title: 'A promise of the tender, and no condition.',
      procurement: withChanged({ apprentices: undefined, method: { tags: ['social'] } }),
      findings: both,
    },
    {
      title: 'No mark, and words that speak of apprentices.',
      procurement: withChanged({
        apprentices: {
          tags: undefined,
          description: { fr: 'Trois pour cent des heures sont faites par des apprentis.' },
        },
      }),
      findings: [],
      notChecked: ['/criteria/4/tags'],
    },
    {
      title: 'No mark, and words about something else.',
      procurement: withChanged({
        apprentices: { tags: undefined, name: { fr: 'Réunions' }, description: { fr: 'Une réunion par mois.' } },
      }),
      findings: both,
    },
    {
      title: 'A reason of the law is recorded, with the facts.',
      procurement: { ...none, socialDerogation: { ground: 'no-sufficient-link', text: facts } },
      findings: [],
    },
    {
      title: 'The reason by its number in the article.',
      procurement: { ...none, socialDerogation: { ground: 'L. 2112-2-1, 3°', text: facts } },
      findings: [],
    },
    {
      title: 'The article, and not which of its reasons.',
      procurement: { ...none, socialDerogation: { ground: 'L2112-2-1', text: facts } },
      findings: [],
      notChecked: ['/socialDerogation/ground'],
    },
    {
      title: 'A number that the article does not have.',
      procurement: { ...none, socialDerogation: { ground: 'L2112-2-1 5°', text: facts } },
      findings: [{ path: '/socialDerogation', severity: 'warning' }],
    },
    {
      title: 'A reason that is none of the law.',
      procurement: { ...none, socialDerogation: { ground: 'cost', text: facts } },
      findings: [{ path: '/socialDerogation', severity: 'warning' }],
    },
    {
      title: 'A short contract, of three years.',
      procurement: { ...none, socialDerogation: { ground: 'short-contract', text: facts } },
      findings: [{ path: '/socialDerogation', severity: 'warning' }],
    },
    {
      title: 'A contract of six months, said to be short.',
      procurement: {
        ...withLot({ durationMonths: 5 }, none),
        lots: none.lots.map((lot, index) => ({ ...lot, durationMonths: index === 0 ? 5 : 6 })),
        socialDerogation: { ground: 'L2112-2-1 4°', text: facts },
      },
      findings: [{ path: '/socialDerogation', severity: 'warning' }],
    },
    {
      title: 'A contract of five months.',
      procurement: {
        ...none,
        lots: none.lots.map((lot) => ({ ...lot, durationMonths: 5 })),
        socialDerogation: { ground: 'short-contract', text: facts },
      },
      findings: [],
    },
    {
      title: 'A reason of the law, without the facts.',
      procurement: { ...none, socialDerogation: { ground: 'available-solution' } },
      findings: [],
      notChecked: ['/socialDerogation/text'],
    },
    { title: 'A defence contract.', procurement: { ...none, defence: true }, findings: [] },
    { title: 'A concession.', procurement: { ...none, directive: '2014/23' }, findings: [] },
    {
      title: 'Without a date the rule cannot be answered.',
      procurement: without('date', none),
      findings: [],
      notChecked: ['/date'],
    },
    {
      title: 'A notice without performance terms: they may stand in the tender documents.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/criteria'],
    },
    {
      title: 'The same notice, with terms that were added.',
      procurement: { ...none, criteria: [noticeCriterion(1), ...none.criteria] },
      findings: [],
      notChecked: ['/criteria'],
    },
    {
      title: 'A notice with a term of its own: what it is about is asked.',
      procurement: withChanged({ apprentices: { origin: 'notice', tags: undefined } }),
      findings: [],
      notChecked: ['/criteria/4/tags'],
    },
  ],
}
