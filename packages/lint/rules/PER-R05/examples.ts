import type { RuleDocs } from '../../src/engine/rule'
import { asking, exampleProcurement, withChanged } from '../../src/example/example-procurement'

const upstream = { 'remote-work': { tags: ['environment', 'upstream'] } }
const embargo = { handover: { tags: ['exit', 'embargo'] } }
const both = [
  { path: '/lots/0', severity: 'warning' },
  { path: '/lots/1', severity: 'warning' },
] as const
const unmarked = (description: Record<string, string>) => asking(description, { tags: undefined })

export const docs: RuleDocs = {
  note:
    'Conditions are known by their marks, `upstream`, `publication` and `embargo`; words about an embargo or about flaws ' +
    'count as well. Words of the buyer’s own that nobody has marked are a warning, `possible`: read the sentence.',
  examples: [
    { title: 'Nothing is published or proposed.', procurement: exampleProcurement, findings: [] },
    { title: 'Changes are proposed upstream, and no embargo.', procurement: withChanged(upstream), findings: both },
    {
      title: 'Results are published, and no embargo.',
      procurement: withChanged({ 'remote-work': { tags: ['environment', 'publication'] } }),
      findings: both,
    },
    {
      title: 'Another condition holds flaws back.',
      procurement: withChanged({ ...upstream, ...embargo }),
      findings: [],
    },
    {
      title: 'It does so in the first lot alone.',
      procurement: withChanged({ ...upstream, handover: { ...embargo.handover, lots: ['LOT-0001'] } }),
      findings: [{ path: '/lots/1', severity: 'warning' }],
    },
    {
      title: 'The condition itself excepts what is under embargo.',
      procurement: asking(
        { fr: 'Les modifications sont proposées au projet d’origine, sauf les failles sous embargo.' },
        { tags: ['environment', 'upstream'] },
      ),
      findings: [],
    },
    {
      title: 'What another clause says is not known.',
      procurement: withChanged({
        ...upstream,
        handover: { tags: undefined, clause: { id: 'ZZZ-99', version: '1.0.0' } },
      }),
      findings: [],
      notChecked: ['/criteria/5/tags'],
    },
    {
      title: 'What another clause says is not known, for one lot.',
      procurement: withChanged({
        ...upstream,
        handover: { lots: ['LOT-0002'], tags: undefined, clause: { id: 'ZZZ-99', version: '1.0.0' } },
      }),
      findings: [{ path: '/lots/0', severity: 'warning' }],
      notChecked: ['/criteria/5/tags'],
    },
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: unmarked({ fr: 'Le code source est remis à l’acheteur public ; il n’est pas publié.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: unmarked({ en: 'The source code is published, except security flaws under embargo.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: unmarked({ fr: 'Le code source est publié à chaque livraison.' }),
      findings: [{ path: '/criteria/3/description/fr', severity: 'warning', matched: 'code source est publié' }],
    },
    {
      title: 'The words say it (English).',
      procurement: unmarked({ en: 'Each change is submitted upstream within ten days.' }),
      findings: [{ path: '/criteria/3/description/en', severity: 'warning', matched: 'submitted upstream' }],
    },
    {
      title: 'The same words, where flaws are held back elsewhere.',
      procurement: withChanged({
        'remote-work': { tags: undefined, description: { en: 'Each change is submitted upstream.' } },
        ...embargo,
      }),
      findings: [],
    },
  ],
}
