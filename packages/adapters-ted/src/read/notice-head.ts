import { type Customization, parseCustomization } from '../tables/customization'
import { toBcp47 } from '../tables/languages'
import { byteOffsets } from '../xml/byte-offsets'
import { childrenOf, descendantsAt, extensionChildren, rootOf, textAt, type XmlElement } from '../xml/element'
import { otherRoot } from '../xml/namespaces'
import { parseXml } from '../xml/parse-xml'
import type { XmlLimits } from '../xml/xml-limits'

/** Bounds for notices from outside; what is left out has its default. */
export type ReadLimits = Partial<XmlLimits>

/** A parsed notice and what every part of the adapter asks of it first. */
export interface Notice {
  readonly root: XmlElement
  readonly text: string
  readonly encoding: string
  /** Position in the text to byte of the document. */
  readonly byteAt: (unit: number) => number
  /** Minor version from `cbc:CustomizationID`, such as `1.13`; empty where there is none. */
  readonly sdk: string
  /** OPT-002: what it says of the rules that it follows. */
  readonly customization: Customization
  /** OPP-070, such as `16`; empty where there is none. */
  readonly subtype: string
  /** BT-702, as in the notice (`FRA`), the first language first. */
  readonly languageCodes: readonly string[]
  /** The same in BCP 47. */
  readonly languages: readonly string[]
  /** Publication number, where the notice has been published. */
  readonly publication: string | undefined
  /** `cac:ProcurementProjectLot` elements by id: lots, parts and groups. */
  readonly places: ReadonlyMap<string, XmlElement>
}

/**
 * Parses a notice of any eForms SDK.
 * @throws OseError `not-xml`, `doctype-refused`, `too-deep`, `too-large`, `encoding-*`, `not-a-notice`.
 */
export function parseNotice(document: Uint8Array, limits: ReadLimits = {}): Notice {
  const tree = parseXml(document, limits)
  const { text, encoding } = tree
  const root = rootOf(tree)
  const refusal = otherRoot(root)
  if (refusal) throw refusal
  const languageCodes = languagesOf(root)
  const customization = parseCustomization(textAt(root, 'cbc:CustomizationID'))
  const places = new Map<string, XmlElement>()
  for (const place of childrenOf(root, 'cac:ProcurementProjectLot')) {
    const id = textAt(place, 'cbc:ID')
    // BT-137 is unique; of two places with one id the first is meant by every reference.
    if (id !== undefined && !places.has(id)) places.set(id, place)
  }
  return {
    root,
    text,
    encoding,
    byteAt: byteOffsets(text, { bytes: document, encoding, bom: tree.bom, places: tree.places }),
    sdk: customization.sdk?.minor ?? '',
    customization,
    subtype: textAt(extensionChildren(root, 'efac:NoticeSubType')[0], 'cbc:SubTypeCode') ?? '',
    languageCodes,
    languages: languageCodes.map((code) => toBcp47(code) ?? code.toLowerCase()),
    publication: publicationOf(root),
    places,
  }
}

/** BT-702(a), then BT-702(b). */
function languagesOf(root: XmlElement): string[] {
  const others = descendantsAt(root, 'cac:AdditionalNoticeLanguage').map((each) => textAt(each, 'cbc:ID'))
  return [...new Set([textAt(root, 'cbc:NoticeLanguageCode'), ...others].filter((code) => code !== undefined))]
}

function publicationOf(root: XmlElement): string | undefined {
  const publication = extensionChildren(root, 'efac:Publication')[0]
  return publication ? (textAt(publication, 'efbc:NoticePublicationID') ?? 'without number') : undefined
}
