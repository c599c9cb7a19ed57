import type { RuleDocs } from '../../src/engine/rule'
import { counting, exampleProcurement, selecting, withLot } from '../../src/example/example-procurement'

const [, second] = exampleProcurement.lots
const both = ['moteur a 4.2', 'Convertisseur B']

export const docs: RuleDocs = {
  note:
    'A warning where the first list says error: names are compared, without case, signs and numbers of versions, and the same ' +
    'software may go by another name. Comparable projects beside those of the lot are fine.',
  examples: [
    { title: 'No project is named.', procurement: counting(), findings: [] },
    {
      title: 'The software of the lots, and another.',
      procurement: counting({ projects: [...both, 'Outil C'] }),
      findings: [],
    },
    {
      title: 'What the software is built on.',
      procurement: withLot(
        { software: [{ name: 'Moteur A', dependencies: ['Bibliothèque D'] }] },
        counting({ projects: ['Bibliothèque D', 'Convertisseur B'] }),
      ),
      findings: [],
    },
    {
      title: 'Other projects in place of those of the lots.',
      procurement: counting({ projects: ['Outil C'] }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'The software of one lot, asked of candidates for both.',
      procurement: selecting({ en: 'Contributions.' }, { metric: { projects: ['Moteur A'] } }),
      findings: [{ path: '/criteria/6', severity: 'warning' }],
    },
    {
      title: 'The same, asked for its own lot.',
      procurement: selecting({ en: 'Contributions.' }, { lots: ['LOT-0001'], metric: { projects: ['Moteur A'] } }),
      findings: [],
    },
    {
      title: 'The software of the lot is not known.',
      procurement: withLot({ software: undefined }, counting({ projects: ['Moteur A', 'Convertisseur B'] })),
      findings: [],
      notChecked: ['/lots/0/software'],
    },
    {
      title: 'What it is built on is not known.',
      procurement: withLot(
        { software: [{ name: 'Moteur A', dependencies: [] }, { name: 'Annuaire E' }] },
        counting({ projects: ['Convertisseur B'] }),
      ),
      findings: [],
      notChecked: ['/lots/0/software/1/dependencies'],
    },
    {
      title: 'A group of lots is about what its lots are about.',
      procurement: {
        ...counting({ projects: ['Convertisseur B'] }, { lots: ['GLO-0001', second?.id] }),
        lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }],
      },
      findings: [],
    },
  ],
}
