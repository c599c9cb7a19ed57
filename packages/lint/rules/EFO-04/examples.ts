import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting, withLot, without } from '../../src/example/example-procurement'

const stated = (rest: object = {}, said: object = { inNotice: true }) =>
  selecting(
    { fr: 'Capacité.', en: 'Ability.' },
    { code: 'slc-abil-ref-services', minimum: { what: 'references', value: 2, years: 3, ...said }, ...rest },
  )
const documents = { selectionSources: ['epo-procurement-document'] }

export const docs: RuleDocs = {
  note:
    'A criterion is in the notice where it was read from one, or where its minimum is said to stand there. A document without any ' +
    'selection criterion may not be finished: it is left alone. Versions before 1.12 have no such field.',
  examples: [
    { title: 'No selection criterion.', procurement: exampleProcurement, findings: [] },
    { title: 'A minimum in the notice, which says so.', procurement: stated(), findings: [] },
    {
      title: 'In the notice and in the documents.',
      procurement: withLot({ selectionSources: ['epo-procurement-document', 'epo-notice'] }, stated()),
      findings: [],
    },
    {
      title: 'In the documents alone, as the notice says.',
      procurement: withLot(documents, stated({}, {})),
      findings: [],
    },
    {
      title: 'In the notice, which says that it is in the documents.',
      procurement: withLot(documents, stated()),
      findings: [{ path: '/criteria/6', severity: 'error' }],
    },
    {
      title: 'Read from a notice that says so.',
      procurement: withLot(documents, selecting({ fr: 'Capacité.' }, { origin: 'notice', target: undefined })),
      findings: [{ path: '/criteria/6', severity: 'error' }],
    },
    {
      title: 'The same, for a lot that it does not concern.',
      procurement: withLot(documents, stated({ lots: ['LOT-0002'] })),
      findings: [],
    },
    {
      title: 'A lot whose criteria are to stand in the notice, and which has none.',
      procurement: stated({ lots: ['LOT-0002'] }),
      findings: [{ path: '/lots/0/selectionSources', severity: 'error' }],
    },
    {
      title: 'A notice that was read is not looked through for what it lacks.',
      procurement: { ...stated({ lots: ['LOT-0002'] }), legalBasis: '32014L0024' },
      findings: [],
    },
    {
      title: 'The field came with version 1.12.',
      procurement: { ...withLot(documents, stated()), noticeFormat: { name: 'eforms', version: '1.11' } },
      findings: [],
    },
    {
      title: 'It is there from that version on.',
      procurement: { ...withLot(documents, stated()), noticeFormat: { name: 'eforms', version: '1.12' } },
      findings: [{ path: '/criteria/6', severity: 'error' }],
    },
    {
      title: 'Where they stand is not known.',
      procurement: withLot({ selectionSources: undefined }, stated()),
      findings: [],
      notChecked: ['/lots/0/selectionSources'],
    },
    {
      title: 'An empty list does not say it either.',
      procurement: withLot({ selectionSources: [] }, stated()),
      findings: [],
      notChecked: ['/lots/0/selectionSources'],
    },
    {
      title: 'The kind of notice is not known.',
      procurement: without('noticeFormat', withLot(documents, stated())),
      findings: [],
      notChecked: ['/noticeFormat'],
    },
    {
      title: 'Another kind of notice.',
      procurement: { ...withLot(documents, stated()), noticeFormat: { name: 'national' } },
      findings: [],
    },
  ],
}
