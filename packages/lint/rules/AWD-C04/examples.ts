import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Steps of a few words with praise or blame among them (“good”, “satisfaisant”) are a warning, `possible`. Whether the words of a step can be seen and told from the next, a person has to read.',
  examples: [
    { title: 'Each step is described.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A measured value has no steps.',
      procurement: withChanged({ method: { scoring: { method: 'quality.linear-absolute' } } }),
      findings: [],
    },
    {
      title: 'Marks without a word.',
      procurement: withChanged({ method: { scoring: { method: 'quality.anchored-steps' } } }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'A step is blank.',
      procurement: withChanged({
        method: { scoring: { method: 'quality.anchored-steps', steps: [{ fr: 'Rien.' }, { fr: ' ' }] } },
      }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Words of praise and blame.',
      procurement: withChanged({
        method: { scoring: { method: 'quality.anchored-steps', steps: [{ en: 'Poor' }, { en: 'Very good' }] } },
      }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Few words that can be seen.',
      procurement: withChanged({
        method: { scoring: { method: 'quality.anchored-steps', steps: [{ en: 'No plan' }, { en: 'Dated plan' }] } },
      }),
      findings: [],
    },
    {
      title: 'Words of praise that are explained.',
      procurement: withChanged({
        method: {
          scoring: {
            method: 'quality.anchored-steps',
            steps: [{ en: 'Poor: no dates' }, { en: 'Good: each step has its date and its owner' }],
          },
        },
      }),
      findings: [],
    },
    {
      title: 'A clause may bring them.',
      procurement: withChanged({
        method: { clause: { id: 'AWD-02', version: '1.0.0' }, scoring: { method: 'quality.anchored-steps' } },
      }),
      findings: [],
      notChecked: ['/criteria/1/scoring/steps'],
    },
    {
      title: 'One step.',
      procurement: withChanged({
        method: { scoring: { method: 'quality.anchored-steps', steps: [{ en: 'The method is described.' }] } },
      }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Words of praise with what is seen in one of them.',
      procurement: withChanged({
        method: {
          scoring: {
            method: 'quality.anchored-steps',
            steps: [{ en: 'Poor' }, { en: 'Good: each fault has its test.' }],
          },
        },
      }),
      findings: [],
    },
    {
      title: 'Praise of three words.',
      procurement: withChanged({
        method: {
          scoring: { method: 'quality.anchored-steps', steps: [{ en: 'Poor' }, { en: ' Very  good indeed ' }] },
        },
      }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Another formula with steps of a word.',
      procurement: withChanged({
        method: { scoring: { method: 'quality.house', steps: [{ en: 'Poor' }, { en: 'Good' }] } },
      }),
      findings: [],
    },
  ],
}
