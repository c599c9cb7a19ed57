import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, oneLot, withChanged } from '../../src/example/example-procurement'

const openness = { freelyObtained: true, freelyModified: true, openToAllSpecialists: true, servicesOnly: true } as const

/** One lot about software under one licence, and a criterion that names another. */
const requiring = (licence: string, item: object, base?: string) => ({
  ...withChanged({ method: { named: [{ what: 'licence', name: licence, ...item }] } }),
  ...oneLot,
  lots: (oneLot.lots ?? []).map((lot) => ({
    ...lot,
    software: base === undefined ? [] : [{ name: 'Moteur A', licence: base, dependencies: [], openness }],
  })),
})
const only = { orEquivalent: false }
const fault = [{ path: '/criteria/1/named/0', severity: 'warning' }] as const
/** Required, licence of the software: what cannot be, though nothing says that no other licence is taken. */
const clashes = [
  ['MIT', 'GPL-3.0-or-later'],
  ['Apache-2.0', 'MPL-2.0'],
  ['Apache-2.0', 'EUPL-1.2'],
  ['MIT', 'CECILL-2.1'],
  ['BSD-3-Clause', 'EPL-2.0'],
  ['BSD-3-Clause', 'CDDL-1.0'],
  ['BSD-3-Clause', 'OSL-3.0'],
  ['EUPL-1.2', 'GPL-2.0-or-later'],
  ['GPL-3.0-or-later', 'AGPL-3.0-only'],
  ['GPL-3.0-only', 'GPL-2.0-only'],
  ['AGPL-3.0-only', 'GPL-2.0'],
  ['MIT', 'GPL-3.0-only OR MPL-2.0'],
  ['MIT', 'Apache-2.0 AND LGPL-3.0-only'],
] as const
/** What can be, or is doubtful: whether a compatible licence is taken is asked. */
const others = [
  ['GPL-3.0-or-later', 'MIT'],
  ['EUPL-1.2', 'Apache-2.0'],
  ['EUPL-1.2', 'MPL-2.0'],
  ['MIT', 'CECILL-B'],
  ['LGPL-3.0-only', 'GPL-3.0-only'],
  ['AGPL-3.0-only', 'GPL-3.0-only'],
  ['GPL-3.0-only', 'GPL-2.0-or-later'],
  ['GPL-2.0-or-later', 'GPL-2.0-only'],
  ['EUPL-1.2', 'LGPL-2.1-only'],
  ['MIT', 'GPL-3.0-only OR MIT'],
] as const

export const docs: RuleDocs = {
  note:
    'Licences are compared as SPDX expressions, and a conflict is said only where it is sure: changes to copyleft software ' +
    'under a licence that is none, to AGPL or GPL software under another family, to GPL version 2 alone under version 3. ' +
    'Two copyleft licences beside each other are else left to a lawyer.',
  examples: [
    { title: 'No licence is named.', procurement: exampleProcurement, findings: [] },
    { title: 'The licence of the software.', procurement: requiring('MIT', only, 'MIT'), findings: [] },
    {
      title: 'Another one, or a compatible one.',
      procurement: requiring('MIT', { orEquivalent: true }, 'GPL-3.0-only'),
      findings: [],
    },
    {
      title: 'Another one, and no compatible one.',
      procurement: requiring('GPL-3.0-only', only, 'MIT'),
      findings: fault,
    },
    { title: 'The licence of the software is not known.', procurement: requiring('MIT', only), findings: fault },
    {
      title: 'A licence of what is there already.',
      procurement: requiring('MIT', { ...only, where: 'source' }, 'GPL-3.0-only'),
      findings: [],
    },
    {
      title: 'The licence of one of two lots.',
      procurement: withChanged({ method: { named: [{ what: 'licence', name: 'MIT', ...only }] } }),
      findings: fault,
    },
    {
      title: 'The licence of the one lot that asks for it.',
      procurement: withChanged({
        'remote-work': { lots: ['LOT-0002'], named: [{ what: 'licence', name: 'MIT', ...only }] },
      }),
      findings: [],
    },
    ...clashes.map(([licence, base]) => ({
      title: `${licence} for changes to software under ${base}.`,
      procurement: requiring(licence, {}, base),
      findings: fault,
    })),
    ...others.map(([licence, base]) => ({
      title: `${licence} beside ${base}.`,
      procurement: requiring(licence, {}, base),
      findings: [],
      notChecked: ['/criteria/1/named/0/orEquivalent'],
    })),
  ],
}
