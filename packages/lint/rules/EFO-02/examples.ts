import type { RuleDocs } from '../../src/engine/rule'
import {
  asking,
  described,
  exampleProcurement,
  selecting,
  withChanged,
  withLot,
  without,
} from '../../src/example/example-procurement'

const eforms = (version: string) => ({ noticeFormat: { name: 'eforms', version } })
/** Letters that take two units each in memory, and one in the notice. */
const wide = (length: number) => '𝐚'.repeat(length)
const long = (length: number) => 'a'.repeat(length)
const [, , , , apprentices, handover] = exampleProcurement.criteria
/** What the other two conditions of the example take, each with a blank line before it. */
const others = [apprentices, handover].reduce((sum, each) => sum + (each?.description?.en?.length ?? 0) + 2, 0)

export const docs: RuleDocs = {
  note:
    'Counted as the notice carries it: the short form where there is one, in the languages of the notice, one language at a time. ' +
    'Conditions of a lot stand in one field, with a blank line between two. Texts that go into the documents alone have no limit here.',
  examples: [
    { title: 'Short texts.', procurement: exampleProcurement, findings: [] },
    {
      title: 'As long as it may be.',
      procurement: described({ en: wide(6000) }, { name: { fr: 'Méthode', en: wide(400) } }),
      findings: [],
    },
    {
      title: 'A name with one more.',
      procurement: withChanged({ method: { name: { fr: 'Méthode', en: wide(401) } } }),
      findings: [{ path: '/criteria/1/name/en', severity: 'error' }],
    },
    {
      title: 'A text with one more.',
      procurement: described({ en: long(6001) }),
      findings: [{ path: '/criteria/1/description/en', severity: 'error' }],
    },
    {
      title: 'A long text in the documents, and a short form in the notice.',
      procurement: described({ en: long(6001) }, { noticeText: { en: 'Method proposed.' } }),
      findings: [],
    },
    {
      title: 'A short form that is none.',
      procurement: described({ en: 'Method proposed.' }, { noticeText: { en: long(6001) } }),
      findings: [{ path: '/criteria/1/noticeText/en', severity: 'error' }],
    },
    {
      title: 'A language that the notice does not have.',
      procurement: described({ en: 'Method proposed.', de: long(6001) }),
      findings: [],
    },
    {
      title: 'A selection criterion.',
      procurement: selecting({ en: long(6001) }),
      findings: [{ path: '/criteria/6/description/en', severity: 'error' }],
    },
    {
      title: 'A minimum that stands in the documents.',
      procurement: selecting(
        { en: long(6001) },
        { minimum: { what: 'references', value: 2, years: 3, inNotice: false } },
      ),
      findings: [],
    },
    {
      title: 'Conditions that together fill the field, up to version 1.14.',
      procurement: { ...asking({ en: long(1000 - others) }), ...eforms('1.14') },
      findings: [],
    },
    {
      title: 'One more.',
      procurement: { ...asking({ en: long(1001 - others) }), ...eforms('1.14') },
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'From version 1.15 there is more room.',
      procurement: { ...asking({ en: long(6000 - others) }), ...eforms('1.15') },
      findings: [],
    },
    {
      title: 'And no more than that.',
      procurement: { ...asking({ en: long(6001 - others) }), ...eforms('1.15') },
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'A formula in words.',
      procurement: withLot({ awardMethod: { complicated: { en: long(1000) } } }),
      findings: [],
    },
    {
      title: 'A formula with one more.',
      procurement: withLot({ awardMethod: { complicated: { en: long(1001) } } }),
      findings: [{ path: '/lots/0/awardMethod/complicated/en', severity: 'error' }],
    },
    {
      title: 'A long reason why criteria are only ranked.',
      procurement: withLot({ awardMethod: { orderJustification: { en: long(6001) } } }),
      findings: [{ path: '/lots/0/awardMethod/orderJustification/en', severity: 'error' }],
    },
    {
      title: 'Long conditions, and the version is not known.',
      procurement: { ...asking({ en: long(1001) }), noticeFormat: { name: 'eforms' } },
      findings: [],
      notChecked: ['/noticeFormat/version'],
    },
    {
      title: 'Too long for any version.',
      procurement: { ...asking({ en: long(6001) }), noticeFormat: { name: 'eforms' } },
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'What kind of notice is not known.',
      procurement: without('noticeFormat', described({ en: long(6001) })),
      findings: [],
      notChecked: ['/noticeFormat'],
    },
    {
      title: 'Another kind of notice.',
      procurement: { ...described({ en: long(6001) }), noticeFormat: { name: 'national' } },
      findings: [],
    },
  ],
}
