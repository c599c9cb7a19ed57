import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

const shown = (subcontracting: Procurement['subcontracting'], change: object = {}): Procurement => ({
  ...withChanged({
    'remote-work': { tags: ['environment', 'upstream'], ...change },
    handover: { tags: ['exit', 'embargo'] },
  }),
  ...(subcontracting ? { subcontracting } : {}),
})

export const docs: RuleDocs = {
  note:
    'Asked where a condition is marked `upstream` or `publication` and subcontracting is not ruled out. A condition marked ' +
    '`flow-down`, or one that says so in words, is enough. Outside France direct payment is left to the national law.',
  examples: [
    { title: 'No condition about the original projects.', procurement: exampleProcurement, findings: [] },
    { title: 'Duties are passed on.', procurement: shown({ allowed: true, flowDown: true }), findings: [] },
    {
      title: 'Changes are proposed upstream, and subcontractors are not bound.',
      procurement: shown({ allowed: true, flowDown: false }),
      findings: [{ path: '/subcontracting/flowDown', severity: 'warning' }],
    },
    {
      title: 'Results are published, and subcontractors are not bound.',
      procurement: shown({ flowDown: false }, { tags: ['environment', 'publication'] }),
      findings: [{ path: '/subcontracting/flowDown', severity: 'warning' }],
    },
    {
      title: 'Whether they are bound is not said.',
      procurement: shown({ allowed: true }),
      findings: [],
      notChecked: ['/subcontracting/flowDown'],
    },
    {
      title: 'A clause passes the duties on.',
      procurement: shown({ allowed: true }, { tags: ['environment', 'upstream', 'flow-down'] }),
      findings: [],
    },
    {
      title: 'The words pass them on (French).',
      procurement: shown(
        { allowed: true },
        { description: { fr: 'Les corrections sont proposées ; la clause s’applique aux sous-traitants.' } },
      ),
      findings: [],
    },
    {
      title: 'The words pass them on (English).',
      procurement: shown({ allowed: true }, { description: { en: 'The same duties bind subcontractors.' } }),
      findings: [],
    },
    { title: 'Nothing may be subcontracted.', procurement: shown({ allowed: false, flowDown: false }), findings: [] },
    {
      title: 'France: subcontractors are not paid directly.',
      procurement: { ...exampleProcurement, subcontracting: { flowDown: true, directPayment: false } },
      findings: [{ path: '/subcontracting/directPayment', severity: 'warning' }],
    },
    {
      title: 'Another State: left to its law.',
      procurement: { ...exampleProcurement, jurisdiction: 'DE', subcontracting: { directPayment: false } },
      findings: [],
    },
  ],
}
