import type { Criterion, Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged, withLot, without } from '../../src/example/example-procurement'

const open = { freelyObtained: true, freelyModified: true, openToAllSpecialists: true, servicesOnly: true }
const software = (openness?: object, procurement?: Procurement) =>
  withLot({ software: [{ name: 'Moteur A', ...(openness ? { openness } : {}) }] }, procurement)
const fault = [{ path: '/lots/0/software/0/openness', severity: 'warning' }] as const
const naming = (item: object) => withChanged({ method: { named: [{ what: 'software', name: 'Outil C', ...item }] } })
const clause = {
  ...{ id: 'named', kind: 'technical-specification', target: 'tender', lots: 'all', tags: ['named-software'] },
  ...{ name: { en: 'Services on a named software' } },
  clause: { id: 'ZZZ-99', version: '1.0.0', params: { component: 'Moteur A' } },
} as Criterion

export const docs: RuleDocs = {
  note:
    'The ruling allowed the name since the software could be had, changed and worked on by all, and services were bought. ' +
    'An answer that is no is a warning and not only a hint, since one of them closes this way; an answer that is missing ' +
    'is asked. Software that a criterion names and no lot is about needs “or equivalent”.',
  examples: [
    { title: 'The four answers are yes.', procurement: exampleProcurement, findings: [] },
    {
      title: 'It is sold.',
      procurement: software({ ...open, freelyObtained: false }),
      findings: fault,
    },
    {
      title: 'It may not be modified.',
      procurement: software({ ...open, freelyModified: false }),
      findings: fault,
    },
    {
      title: 'One firm alone can work on it.',
      procurement: software({ ...open, openToAllSpecialists: false }),
      findings: fault,
    },
    {
      title: 'The software itself is bought as well.',
      procurement: software({ ...open, servicesOnly: false }),
      findings: fault,
    },
    {
      title: 'One answer is missing.',
      procurement: software({ ...open, servicesOnly: undefined }),
      findings: [],
      notChecked: ['/lots/0/software/0/openness'],
    },
    { title: 'No answer.', procurement: software(), findings: [], notChecked: ['/lots/0/software/0/openness'] },
    {
      title: 'A clause on named software holds the answers.',
      procurement: software(undefined, withChanged({}, clause)),
      findings: [],
    },
    {
      title: 'A criterion names another software, and no equivalent.',
      procurement: naming({ orEquivalent: false }),
      findings: [{ path: '/criteria/1/named/0', severity: 'warning' }],
    },
    {
      title: 'A criterion names another software, and does not say.',
      procurement: naming({}),
      findings: [],
      notChecked: ['/criteria/1/named/0/orEquivalent'],
    },
    {
      title: 'A criterion names the software of the lot.',
      procurement: withChanged({ method: { named: [{ what: 'software', name: 'moteur A', orEquivalent: false }] } }),
      findings: [],
    },
    { title: 'A criterion names what is migrated from.', procurement: naming({ where: 'source' }), findings: [] },
    {
      title: 'Supplies are another matter.',
      procurement: { ...software({ ...open, servicesOnly: false }), contractType: 'supplies' },
      findings: [],
    },
    {
      title: 'Whether services are bought is not known.',
      procurement: without('contractType'),
      findings: [],
      notChecked: ['/contractType'],
    },
  ],
}
