import type { Criterion } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged, withLot } from '../../src/example/example-procurement'

const used = { userFacing: true }
const specification = (part: object = {}): Criterion =>
  ({
    ...{ id: 'formats', kind: 'technical-specification', target: 'tender', lots: 'all', named: [] },
    ...{ name: { en: 'Open formats' }, description: { en: 'Files are written in open formats.' }, tags: [] },
    ...part,
  }) as Criterion
const specified = (part: object = {}, lot: object = used) => withLot(lot, withChanged({}, specification(part)))
const fault = [{ path: '/lots/0', severity: 'error' }] as const

export const docs: RuleDocs = {
  note:
    'An error only where the specifications of the lot are part of the document and none of them, nor its description, ' +
    'speaks of accessibility. Where they are not here, they are asked about. The reason why it cannot be (BT-755) is taken ' +
    'as written.',
  examples: [
    { title: 'Nobody uses it directly.', procurement: exampleProcurement, findings: [] },
    { title: 'A specification, and nothing on accessibility.', procurement: specified(), findings: fault },
    {
      title: 'It is marked as being about accessibility.',
      procurement: specified({ tags: ['accessibility'] }),
      findings: [],
    },
    {
      title: 'It asks for accessibility in words (French).',
      procurement: specified({ description: { fr: 'Les écrans satisfont à EN 301 549 ou équivalent.' } }),
      findings: [],
    },
    {
      title: 'It asks for accessibility in words (English).',
      procurement: specified({ description: { en: 'Screens take accessibility into account.' } }),
      findings: [],
    },
    {
      title: 'It says that no accessibility is asked for.',
      procurement: specified({ description: { en: 'No accessibility is required.' } }),
      findings: fault,
    },
    {
      title: 'The description of the lot asks for it.',
      procurement: specified({}, { ...used, description: { en: 'Accessibility of every screen.' } }),
      findings: [],
    },
    {
      title: 'The description of another lot asks for it.',
      procurement: {
        ...specified(),
        lots: specified().lots.map((lot, index) =>
          index === 1 ? { ...lot, description: { en: 'Accessibility of every screen.' } } : lot,
        ),
      },
      findings: fault,
    },
    {
      title: 'The description of the whole asks for it.',
      procurement: { ...specified(), description: { en: 'Accessibility of every screen.' } },
      findings: [],
    },
    {
      title: 'The reason why it cannot be.',
      procurement: specified({}, { ...used, accessibilityExemption: { en: 'A tool without a screen.' } }),
      findings: [],
    },
    {
      title: 'No specification is here.',
      procurement: withLot(used),
      findings: [],
      notChecked: ['/lots/0/accessibilityExemption'],
    },
    {
      title: 'A specification of another lot is here.',
      procurement: specified({ lots: ['LOT-0002'] }),
      findings: [],
      notChecked: ['/lots/0/accessibilityExemption'],
    },
    {
      title: 'A notice: its specifications are elsewhere.',
      procurement: { ...specified(), legalBasis: '32014L0024' },
      findings: [],
      notChecked: ['/lots/0/accessibilityExemption'],
    },
    {
      title: 'Whether people use it is not known.',
      procurement: withLot({ userFacing: undefined }),
      findings: [],
      notChecked: ['/lots/0/userFacing'],
    },
  ],
}
