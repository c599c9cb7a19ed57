import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting, withLot, without } from '../../src/example/example-procurement'

const eforms = (version: string) => ({ noticeFormat: { name: 'eforms', version } })
const coded = (code: string) => selecting({ fr: 'Capacité.', en: 'Ability.' }, { code })

export const docs: RuleDocs = {
  note:
    'Lists compared between SDK 1.10.5, 1.11.2, 1.12.1 and 1.14.2. Whether another code is in the list is for the check of the ' +
    'whole notice, and `other` is SEL-R04. Codes of today are not asked about where the version is not known: no version that is still taken lacks them.',
  examples: [
    { title: 'No selection criterion.', procurement: exampleProcurement, findings: [] },
    { title: 'A code of today.', procurement: coded('slc-abil-ref-services'), findings: [] },
    {
      title: 'A code that is gone, in the first version without it.',
      procurement: { ...coded('tp-abil'), ...eforms('1.12') },
      findings: [{ path: '/criteria/6/code', severity: 'error' }],
    },
    {
      title: 'The same code, in the last version that has it.',
      procurement: { ...coded('tp-abil'), ...eforms('1.11') },
      findings: [],
    },
    {
      title: 'A code that is not there yet.',
      procurement: { ...coded('slc-stand-ins'), ...eforms('eforms-sdk-1.11') },
      findings: [{ path: '/criteria/6/code', severity: 'error' }],
    },
    {
      title: 'A source that is gone.',
      procurement: { ...withLot({ selectionSources: ['epo-notice', 'epo-sub-espd'] }), ...eforms('1.14') },
      findings: [{ path: '/lots/0/selectionSources', severity: 'error' }],
    },
    {
      title: 'The same source, a version before.',
      procurement: withLot({ selectionSources: ['epo-sub-espd'] }),
      findings: [],
    },
    {
      title: 'A source that is not there yet.',
      procurement: withLot({ selectionSources: ['epo-acc-espd-request'] }),
      findings: [{ path: '/lots/0/selectionSources', severity: 'error' }],
    },
    {
      title: 'The next line of versions keeps what came before.',
      procurement: { ...withLot({ selectionSources: ['epo-sub-espd'] }, coded('slc-stand-ins')), ...eforms('2.0') },
      findings: [{ path: '/lots/0/selectionSources', severity: 'error' }],
    },
    {
      title: 'The format is not known.',
      procurement: without('noticeFormat', coded('sui-act')),
      findings: [],
      notChecked: ['/noticeFormat'],
    },
    {
      title: 'The version is not known.',
      procurement: { ...coded('ef-stand'), noticeFormat: { name: 'eforms' } },
      findings: [],
      notChecked: ['/noticeFormat/version'],
    },
    {
      title: 'A national form has versions of its own.',
      procurement: { ...coded('tp-abil'), noticeFormat: { name: 'eforms-de', version: '1.2' } },
      findings: [],
      notChecked: ['/noticeFormat/version'],
    },
    {
      title: 'A code of today, and the version is not known.',
      procurement: without('noticeFormat', coded('slc-stand-ins')),
      findings: [],
    },
    {
      title: 'Another form of notice.',
      procurement: { ...coded('tp-abil'), noticeFormat: { name: 'national' } },
      findings: [],
    },
  ],
}
