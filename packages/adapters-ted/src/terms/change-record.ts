import { childAt, childrenOf, descendantsAt, extensionChildren, textAt, type XmlElement } from '../xml/element'

/** One part of what a change notice says that it changes (`efac:Change`). */
export interface RecordedChange {
  readonly element: XmlElement
  /** BT-141, one a language. */
  readonly descriptions: readonly XmlElement[]
  /** BT-13716. */
  readonly sections: readonly XmlElement[]
}

/** What a change notice says of itself (`efac:Changes`). */
export interface ChangeRecord {
  readonly element: XmlElement
  /** BT-758: `<notice identifier>-<version>`, or a publication number. */
  readonly reference: string | undefined
  readonly changes: readonly RecordedChange[]
  /** BT-140. */
  readonly reason: string | undefined
  /** BT-762, one a language. */
  readonly reasonTexts: readonly XmlElement[]
}

/** Undefined where the notice is no change notice. */
export function changeRecord(root: XmlElement): ChangeRecord | undefined {
  const [element] = extensionChildren(root, 'efac:Changes')
  if (!element) return undefined
  const reason = childAt(element, 'efac:ChangeReason')
  return {
    element,
    reference: textAt(element, 'efbc:ChangedNoticeIdentifier'),
    changes: childrenOf(element, 'efac:Change').map((change) => ({
      element: change,
      descriptions: childrenOf(change, 'efbc:ChangeDescription'),
      sections: descendantsAt(change, 'efac:ChangedSection', 'efbc:ChangedSectionIdentifier'),
    })),
    reason: textAt(reason, 'cbc:ReasonCode'),
    reasonTexts: childrenOf(reason, 'efbc:ReasonDescription'),
  }
}
