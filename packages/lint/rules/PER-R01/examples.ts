import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

const handover = (change: object) => withChanged({ handover: change })

export const docs: RuleDocs = {
  note:
    'That it is not announced is an error. That no sentence states the link is a warning: the law asks for the link, and ' +
    'the sentence is how a reader sees it. What a notice says is announced; it has no place for the link, which is asked.',
  examples: [
    { title: 'Announced, with its link.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Neither in the notice nor in the documents.',
      procurement: handover({ announced: false }),
      findings: [{ path: '/criteria/5/announced', severity: 'error' }],
    },
    {
      title: 'Whether it is announced is not said.',
      procurement: handover({ announced: undefined }),
      findings: [],
      notChecked: ['/criteria/5/announced'],
    },
    {
      title: 'No link.',
      procurement: handover({ subjectMatterLink: undefined }),
      findings: [{ path: '/criteria/5', severity: 'warning' }],
    },
    {
      title: 'An empty link.',
      procurement: handover({ subjectMatterLink: { fr: ' ' } }),
      findings: [{ path: '/criteria/5', severity: 'warning' }],
    },
    {
      title: 'A gift to a third party, in words.',
      procurement: handover({ description: { en: 'The contractor makes a yearly donation to the foundation.' } }),
      findings: [{ path: '/criteria/5/description/en', severity: 'warning', matched: 'donation' }],
    },
    {
      title: 'The clause states the link.',
      procurement: handover({ subjectMatterLink: undefined, clause: { id: 'PER-90', version: '1.0.0' } }),
      findings: [],
    },
    {
      title: 'A clause that nobody here knows may state it.',
      procurement: handover({ subjectMatterLink: undefined, clause: { id: 'ZZZ-99', version: '1.0.0' } }),
      findings: [],
      notChecked: ['/criteria/5/subjectMatterLink'],
    },
    {
      title: 'Read from a notice: announced, and the link is asked.',
      procurement: handover({ origin: 'notice', announced: undefined, subjectMatterLink: undefined }),
      findings: [],
      notChecked: ['/criteria/5/subjectMatterLink'],
    },
    {
      title: 'A notice, and someone says that it is not announced.',
      procurement: handover({ origin: 'notice', announced: false }),
      findings: [{ path: '/criteria/5/announced', severity: 'error' }],
    },
  ],
}
