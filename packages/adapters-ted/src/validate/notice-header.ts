import { parseSdkVersion, type SdkVersion } from '../packs/sdk-version'
import { otherRoot } from '../xml/namespaces'
import type { XmlElement } from './xml/xml-node'

const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:'
const eforms = 'http://data.europa.eu/p27/'
const cbc = `${ubl}CommonBasicComponents-2`
const ext = `${ubl}CommonExtensionComponents-2`
const efext = `${eforms}eforms-ubl-extensions/1`
const efac = `${eforms}eforms-ubl-extension-aggregate-components/1`

export interface NoticeHeader {
  /** OPT-002; undefined where it names no SDK. */
  readonly sdk: SdkVersion | undefined
  /** OPP-070; undefined where the notice has none. */
  readonly subtype: string | undefined
}

/** @throws OseError `not-a-notice` for another root element. */
export function readHeader(root: XmlElement): NoticeHeader {
  const refusal = otherRoot(root.namespaceURI ?? '', root.localName, root.location)
  if (refusal) throw refusal
  const customization = textAt(root, [[cbc, 'CustomizationID']])
  const subtype = textAt(root, [
    [ext, 'UBLExtensions'],
    [ext, 'UBLExtension'],
    [ext, 'ExtensionContent'],
    [efext, 'EformsExtension'],
    [efac, 'NoticeSubType'],
    [cbc, 'SubTypeCode'],
  ])
  return {
    sdk: customization === undefined ? undefined : parseSdkVersion(customization),
    subtype: subtype || undefined,
  }
}

function textAt(root: XmlElement, steps: readonly (readonly [namespace: string, name: string])[]): string | undefined {
  let elements = [root]
  for (const [namespace, name] of steps) {
    elements = elements.flatMap(({ children }) =>
      children.filter(
        (child): child is XmlElement =>
          child.nodeType === 1 && child.localName === name && child.namespaceURI === namespace,
      ),
    )
  }
  return elements[0]?.children
    .map((child) => (child.nodeType === 3 ? child.data : ''))
    .join('')
    .trim()
}
