import type { RuleDocs, RuleExample } from '../../src/engine/rule'
import { asking, described, exampleProcurement, oneLot } from '../../src/example/example-procurement'

const bad = (language: string, text: string, matched: string): RuleExample => ({
  title: `Unfinished: ${text}`,
  procurement: described({ [language]: text }),
  findings: [{ path: `/criteria/1/description/${language}`, severity: 'warning', matched }],
})
const good = (language: string, text: string): RuleExample => ({
  title: `Finished: ${text}`,
  procurement: described({ [language]: text }),
  findings: [],
})
const open = {
  fr: 'À CONFIRMER par l’acheteur avant publication : un seul logiciel.',
  en: 'TO BE CONFIRMED by the buyer.',
}

export const docs: RuleDocs = {
  note:
    'A rule of this project: what a draft left open cannot be what the buyer meant. A ground of law that a proposal left to the buyer is ' +
    'certain; words are `possible`: marks in capitals, in brackets or alone after a label, never what tenderers are to complete. `{name}` is EFO-06. ' +
    'The internal file and the answer frame are left out.',
  examples: [
    { title: 'Texts that are finished.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The reason that a proposal leaves to the buyer.',
      procurement: { ...exampleProcurement, ...oneLot, notDividedReason: { ground: 'to-be-confirmed', text: open } },
      findings: [{ path: '/notDividedReason', severity: 'warning' }],
    },
    {
      title: 'Its ground is filled in, and its text is not.',
      procurement: { ...exampleProcurement, ...oneLot, notDividedReason: { ground: 'L2113-10', text: open } },
      findings: [
        { path: '/notDividedReason/text/en', severity: 'warning', matched: 'TO BE CONFIRMED' },
        { path: '/notDividedReason/text/fr', severity: 'warning', matched: 'À CONFIRMER' },
      ],
    },
    bad('fr', 'Délai de correction : à préciser.', 'à préciser'),
    bad('fr', 'À compléter', 'À compléter'),
    bad('fr', 'Le service est rendu à (à compléter).', 'à compléter'),
    bad('fr', 'Le rapport est remis sous XXX jours.', 'XXX'),
    bad('fr', 'Prestations […] du lot.', '[…]'),
    bad('fr', 'Le service est rendu à [nom de l’acheteur].', '[nom de l’acheteur]'),
    bad('fr', 'Le service est rendu à {nom de l’acheteur}.', '{nom de l’acheteur}'),
    bad('en', 'Reports within TBD days.', 'TBD'),
    bad('en', 'Place of the meetings: ________', '________'),
    bad('en', 'Time limit: to be defined', 'to be defined'),
    bad('en', 'The service of <name of the buyer>.', '<name of the buyer>'),
    {
      title: 'In a condition of performance.',
      procurement: asking({ en: 'Meetings [to be confirmed by the buyer].' }),
      findings: [{ path: '/criteria/3/description/en', severity: 'warning', matched: 'to be confirmed' }],
    },
    good('fr', 'Cadre de réponse : à compléter par le candidat.'),
    good('fr', 'LE FORMULAIRE À COMPLÉTER PAR LES SOUMISSIONNAIRES est joint.'),
    good('fr', 'Les modalités restent à préciser avec le titulaire au démarrage.'),
    good('fr', 'Le titulaire reste à confirmer dans sa fonction par le comité.'),
    good('fr', 'La loi dit que « les marchés sont passés […] en lots ».'),
    good('fr', 'Selon le chapitre XXX du règlement.'),
    good('en', 'The orders to be completed within a day are listed.'),
    good('en', 'See [name of the project](https://example.org) and the set {1, 2}.'),
    {
      title: 'What tenderers fill in, and what no tenderer reads.',
      procurement: described(
        { en: 'Method.' },
        { documentTexts: { answer: { en: 'Name: ________' }, internal: { en: 'TBD' } } },
      ),
      findings: [],
    },
  ],
}
