import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged, without } from '../../src/example/example-procurement'

const lots = exampleProcurement.lots.map(({ software, ...lot }) => lot)

/** A contract of supplies whose lots name no software. */
const supplies = (item?: object): Procurement => ({
  ...withChanged({ method: { named: item ? [{ what: 'software', name: 'Moteur A', ...item }] : [] } }),
  contractType: 'supplies',
  lots,
})
const bought = (item?: object): Procurement => ({
  ...supplies(item),
  lots: lots.map((lot, index) => (index === 0 ? { ...lot, software: [{ name: 'moteur a' }] } : lot)),
})

export const docs: RuleDocs = {
  note:
    'Services on a software that the buyer has are another matter (TEC-R03). Software that a lot names in a contract of ' +
    'supplies is `possible`: a criterion that names it may say that it is there already, or that an equivalent is taken.',
  examples: [
    { title: 'A contract of services.', procurement: exampleProcurement, findings: [] },
    { title: 'Supplies, and no software is named.', procurement: supplies(), findings: [] },
    { title: 'Named, with “or equivalent”.', procurement: supplies({ orEquivalent: true }), findings: [] },
    {
      title: 'Named, and no equivalent.',
      procurement: supplies({ orEquivalent: false }),
      findings: [{ path: '/criteria/1/named/0', severity: 'warning' }],
    },
    {
      title: 'Named, and why nothing else will do.',
      procurement: supplies({ orEquivalent: false, necessity: { en: 'The plug-in is written for it.' } }),
      findings: [],
    },
    {
      title: 'What it must work with may be named.',
      procurement: supplies({ where: 'interface', orEquivalent: false }),
      findings: [],
    },
    {
      title: 'Whether an equivalent is taken is not said.',
      procurement: supplies({}),
      findings: [],
      notChecked: ['/criteria/1/named/0/orEquivalent'],
    },
    {
      title: 'A lot of supplies is about a named software.',
      procurement: bought(),
      findings: [{ path: '/lots/0/software/0', severity: 'warning' }],
    },
    { title: 'The same, and it is there already.', procurement: bought({ where: 'source' }), findings: [] },
    {
      title: 'Whether supplies or services are bought is not known.',
      procurement: without('contractType'),
      findings: [],
      notChecked: ['/contractType'],
    },
    {
      title: 'Not known either, and no software is named.',
      procurement: without('contractType', supplies()),
      findings: [],
    },
  ],
}
