import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

const declared = (strategic: object) => ({ ...exampleProcurement, strategic })

export const docs: RuleDocs = {
  note: 'No rule of eForms ties the detail to the purpose: a warning. Whether a purchase is innovative is for a person to say.',
  examples: [
    { title: 'No purpose is declared.', procurement: exampleProcurement, findings: [] },
    { title: 'Nothing is known of it.', procurement: without('strategic'), findings: [] },
    {
      title: 'Both, with their detail.',
      procurement: declared({ purposes: ['soc-obj', 'inn-pur'], social: ['work-cond'], innovation: ['proc-innov'] }),
      findings: [],
    },
    { title: 'An environmental purpose.', procurement: declared({ purposes: ['env-imp'], social: [] }), findings: [] },
    {
      title: 'Innovation without detail.',
      procurement: declared({ purposes: ['inn-pur'], innovation: [], social: ['opp'] }),
      findings: [{ path: '/strategic/purposes', severity: 'warning' }],
    },
    {
      title: 'A social objective without detail.',
      procurement: declared({ purposes: ['env-imp', 'soc-obj'], innovation: ['mar-nov'], social: [] }),
      findings: [{ path: '/strategic/purposes', severity: 'warning' }],
    },
    {
      title: 'The detail is not known.',
      procurement: declared({ purposes: ['soc-obj', 'inn-pur'] }),
      findings: [],
      notChecked: ['/strategic/innovation', '/strategic/social'],
    },
    {
      title: 'An environmental purpose that nothing bears out.',
      procurement: {
        ...declared({ purposes: ['env-imp'] }),
        criteria: exampleProcurement.criteria.filter((criterion) => !criterion.tags?.includes('environment')),
      },
      findings: [{ path: '/strategic/purposes', severity: 'warning' }],
    },
  ],
}
