import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'Reads the formula, and words in French and English that give points for each of something: these are a warning, `possible`. ' +
    'What is counted beyond need is AWD-L08.',
  examples: [
    { title: 'Steps end by themselves.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A count up to a cap.',
      procurement: withChanged({ method: { scoring: { method: 'quality.saturating-count', params: { cap: 4 } } } }),
      findings: [],
    },
    {
      title: 'A count without a cap.',
      procurement: withChanged({ method: { scoring: { method: 'quality.saturating-count' } } }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'A formula that is not known here.',
      procurement: withChanged({ method: { scoring: { method: 'quality.house' } } }),
      findings: [],
      notChecked: ['/criteria/1/scoring/method'],
    },
    {
      title: 'Points for each, without an end.',
      procurement: described({ fr: 'Un point par commit accepté.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'point par commit' }],
    },
    {
      title: 'Each point of an answer names a person: no point is given for it.',
      procurement: described({ fr: 'Le plan indique pour chaque point les moyens, la personne et le délai.' }),
      findings: [],
    },
    {
      title: 'Points for each, up to a cap.',
      procurement: described({
        en: 'One point for each accepted change, capped at four points for each commit counted.',
      }),
      findings: [],
    },
  ],
}
