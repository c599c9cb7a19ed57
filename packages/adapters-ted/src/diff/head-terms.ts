import { languageOf } from '../read/localized'
import { changeRecord } from '../terms/change-record'
import type { Term } from '../terms/term'
import { childAt, childrenOf, extensionChildren, type XmlElement } from '../xml/element'

type Located = Omit<Term, 'value'>

const ofRoot: readonly (readonly [name: string, field: string])[] = [
  ['cbc:ContractFolderID', 'BT-04-notice'],
  ['cbc:IssueDate', 'BT-05(a)-notice'],
  ['cbc:IssueTime', 'BT-05(b)-notice'],
  ['cbc:VersionID', 'BT-757-notice'],
  ['cbc:RequestedPublicationDate', 'BT-738-notice'],
  ['cbc:PlannedDate', 'BT-127-notice'],
]

const ofExtension: readonly (readonly [name: string, field: string])[] = [
  ['efbc:TransmissionDate', 'BT-803(d)-notice'],
  ['efbc:TransmissionTime', 'BT-803(t)-notice'],
]

const ofPublication: readonly (readonly [name: string, field: string])[] = [
  ['efbc:NoticePublicationID', 'OPP-010-notice'],
  ['efbc:GazetteID', 'OPP-011-notice'],
  ['efbc:PublicationDate', 'OPP-012-notice'],
]

/** What the notice says of itself, by business term: who it is, when it was sent, and what it changes. */
export function headTerms(root: XmlElement, language: string): Located[] {
  const found: Located[] = []
  const add = (field: string, element: XmlElement | undefined, key = field, tag?: string) => {
    if (element) found.push({ key, lot: '', field, ...(tag === undefined ? {} : { language: tag }), element })
  }
  const texts = (field: string, elements: readonly XmlElement[], key: string) => {
    for (const each of elements) {
      const tag = languageOf(each, language)
      add(field, each, `${key} ${tag}`, tag)
    }
  }
  add(
    'BT-701-notice',
    childrenOf(root, 'cbc:ID').find((each) => each.attribute('schemeName') === 'notice-id'),
  )
  for (const [name, field] of ofRoot) add(field, childAt(root, name))
  for (const [name, field] of ofExtension) add(field, extensionChildren(root, name)[0])
  const [publication] = extensionChildren(root, 'efac:Publication')
  for (const [name, field] of ofPublication) add(field, childAt(publication, name))
  const record = changeRecord(root)
  if (!record) return found
  add('BT-758-notice', childAt(record.element, 'efbc:ChangedNoticeIdentifier'))
  record.changes.forEach(({ element, descriptions, sections }, index) => {
    texts('BT-141(a)-notice', descriptions, `BT-141 ${index}`)
    add('BT-719-notice', childAt(element, 'efbc:ProcurementDocumentsChangeDate'), `BT-719 ${index}`)
    add('BT-718-notice', childAt(element, 'efbc:ProcurementDocumentsChangeIndicator'), `BT-718 ${index}`)
    // A section is known by its name: which change names it may move.
    for (const section of sections) add('BT-13716-notice', section, `BT-13716 ${section.text.trim()}`)
  })
  add('BT-140-notice', childAt(record.element, 'efac:ChangeReason', 'cbc:ReasonCode'))
  texts('BT-762-notice', record.reasonTexts, 'BT-762')
  return found
}
