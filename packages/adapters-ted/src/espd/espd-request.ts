import { type Criterion, OseError } from '@opensource-experts/core'
import type { ReadLimits } from '../read/notice-head'
import { byteOffsets } from '../xml/byte-offsets'
import { childAt, childrenOf, rootOf, textAt, type XmlElement } from '../xml/element'
import { parseXml } from '../xml/parse-xml'

/** The identifier of a procedure that is not divided into lots, as the samples of ESPD-EDM have it. */
export const undivided = 'LOT-0000'

/** A parsed ESPD request. */
export interface EspdRequest {
  readonly root: XmlElement
  readonly text: string
  readonly encoding: string
  readonly byteAt: (unit: number) => number
  /** Version of the exchange data model, such as `4.1.0`. */
  readonly version: string
  /** `cac:ProcurementProjectLot`, by id. */
  readonly lots: ReadonlyMap<string, XmlElement>
  /** `cac:TenderingCriterion`, in the order of the document. */
  readonly criteria: readonly { readonly type: string; readonly element: XmlElement }[]
}

const namespace = 'urn:oasis:names:specification:ubl:schema:xsd:QualificationApplicationRequest-2'

/**
 * Parses an ESPD request of ESPD-EDM 4.
 * @throws OseError those of reading XML, `not-an-espd` for another document or version.
 */
export function parseRequest(document: Uint8Array, limits: ReadLimits): EspdRequest {
  const tree = parseXml(document, limits)
  const root = rootOf(tree)
  if (root.uri !== namespace || root.local !== 'QualificationApplicationRequest') {
    const says = `The root element is ${root.local} in the namespace "${root.uri}", which no ESPD request has. Give the request in XML.`
    throw new OseError('not-an-espd', says, { location: root.location, path: `/${root.local}` })
  }
  const stated = textAt(root, 'cbc:ProfileExecutionID') ?? ''
  const version = /^ESPD-EDMv(4\.\d{1,3}\.\d{1,3})$/u.exec(stated)?.[1]
  if (version === undefined) {
    const says = `The request is of version "${stated.slice(0, 100)}"; ESPD-EDM 4 is read. Make it again with a service of that version.`
    throw new OseError('not-an-espd', says, { facts: { version: stated.slice(0, 100) } })
  }
  const lots = new Map<string, XmlElement>()
  for (const lot of childrenOf(root, 'cac:ProcurementProjectLot')) {
    const id = textAt(lot, 'cbc:ID')
    if (id !== undefined && !lots.has(id)) lots.set(id, lot)
  }
  const { text, encoding } = tree
  return {
    ...{ root, text, encoding, version, lots },
    byteAt: byteOffsets(text, { bytes: document, encoding, bom: tree.bom, places: tree.places }),
    criteria: childrenOf(root, 'cac:TenderingCriterion').map((element) => ({
      element,
      type: childAt(element, 'cbc:CriterionTypeCode')?.text.trim() ?? '',
    })),
  }
}

/** Where criteria that name no lot are asked: in each lot that the request or another criterion names, or in the whole. */
export function everyLotOf({ lots }: Pick<EspdRequest, 'lots'>, criteria: readonly Criterion[]): readonly string[] {
  const given = criteria.flatMap((each) => (each.lots === 'all' ? [] : each.lots))
  const named = [...new Set([...lots.keys(), ...given])].filter((id) => id !== undivided)
  return named.length > 0 ? named : [undivided]
}
