import { type Customization, parseCustomization } from '../tables/customization'
import { descendantsAt, extensionChildren, type XmlElement } from '../xml/element'
import { otherRoot } from '../xml/namespaces'

export interface NoticeHeader {
  /** OPT-002. */
  readonly customization: Customization
  /** OPP-070; undefined where the notice has none. */
  readonly subtype: string | undefined
}

/** @throws OseError `not-a-notice` for another root element. */
export function readHeader(root: XmlElement): NoticeHeader {
  const refusal = otherRoot(root)
  if (refusal) throw refusal
  const [customization] = descendantsAt(root, 'cbc:CustomizationID')
  const codes = extensionChildren(root, 'efac:NoticeSubType').flatMap((type) => descendantsAt(type, 'cbc:SubTypeCode'))
  return {
    customization: parseCustomization(customization?.ownText),
    subtype: codes[0]?.ownText.trim() || undefined,
  }
}
