import { defined, type LocalizedText } from '@opensource-experts/core'
import { localizedAt } from '../read/localized'
import { parseNotice, type ReadLimits } from '../read/notice-head'
import { changeRecord } from '../terms/change-record'
import { childAt, childrenOf, textAt } from '../xml/element'

/** One of the changes that a change notice states. */
export interface StatedChange {
  /** BT-13716. */
  readonly sections: readonly string[]
  /** BT-141. */
  readonly description?: LocalizedText
}

/** What a notice says of itself as one version among others. What it does not say is left out. */
export interface NoticeVersion {
  /** BT-701. */
  readonly noticeId?: string
  /** BT-757. */
  readonly version?: string
  /** BT-04. */
  readonly procedureId?: string
  /** OPP-010, once it is published. */
  readonly publication?: string
  /** BT-05, each with its time zone: `2026-12-01+01:00`, `09:00:00+01:00`. */
  readonly dispatch?: { readonly date: string; readonly time?: string }
  /** OPP-070. */
  readonly subtype: string
  /** BT-758, as it stands. */
  readonly reference?: string
  /** BT-140 and BT-762. */
  readonly reason?: { readonly code: string; readonly text?: LocalizedText }
  readonly stated: readonly StatedChange[]
}

/** Longest identifier that is repeated in answers; what is longer is none. */
const longest = 100

export function readVersion(document: Uint8Array, limits: ReadLimits): NoticeVersion {
  const notice = parseNotice(document, limits)
  const { root, publication, subtype } = notice
  const fallback = notice.languages[0] ?? ''
  const record = changeRecord(root)
  const date = textAt(root, 'cbc:IssueDate')?.slice(0, longest)
  const id = childrenOf(root, 'cbc:ID').find((each) => each.attribute('schemeName') === 'notice-id')
  const text = localizedAt(childAt(record?.element, 'efac:ChangeReason'), 'efbc:ReasonDescription', fallback)
  return {
    ...defined({
      noticeId: id?.text.trim().slice(0, longest) || undefined,
      version: textAt(root, 'cbc:VersionID')?.slice(0, longest),
      procedureId: textAt(root, 'cbc:ContractFolderID')?.slice(0, longest),
      publication: publication?.slice(0, longest),
      dispatch:
        date === undefined
          ? undefined
          : { date, ...defined({ time: textAt(root, 'cbc:IssueTime')?.slice(0, longest) }) },
      reference: record?.reference?.slice(0, longest),
      reason: record?.reason === undefined ? undefined : { code: record.reason, ...defined({ text }) },
    }),
    subtype,
    stated: (record?.changes ?? []).map(({ element, sections }) => ({
      sections: sections.map((section) => section.text.trim()),
      ...defined({ description: localizedAt(element, 'efbc:ChangeDescription', fallback) }),
    })),
  }
}
