import type { RuleDocs } from '../../src/engine/rule'
import { counting, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'A hint: a lot may need code alone. Numbers of changes, lines or stars alone are COM-02.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'Code and documentation.', procurement: counting({ kinds: ['code', 'documentation'] }), findings: [] },
    { title: 'Packaging alone.', procurement: counting({ kinds: ['packaging'] }), findings: [] },
    {
      title: 'Code alone, counted in two ways.',
      procurement: counting({ kinds: ['commits', 'code'] }),
      findings: [{ path: '/criteria/1', severity: 'info' }],
    },
    {
      title: 'Fixes alone.',
      procurement: counting({ kinds: ['fixes'] }),
      findings: [{ path: '/criteria/1', severity: 'info' }],
    },
    { title: 'Mere numbers are another fault.', procurement: counting({ kinds: ['commits', 'lines'] }), findings: [] },
    {
      title: 'What is counted is not known.',
      procurement: counting({ kinds: undefined }),
      findings: [],
      notChecked: ['/criteria/1/metric/kinds'],
    },
  ],
}
