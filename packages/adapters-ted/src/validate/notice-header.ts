import { xmlError } from '../xml/xml-error'
import { parseSdkVersion, type SdkVersion } from './packs/sdk-version'
import type { XmlElement } from './xml/xml-node'

const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:'
const eforms = 'http://data.europa.eu/p27/'
const cbc = `${ubl}CommonBasicComponents-2`
const ext = `${ubl}CommonExtensionComponents-2`
const efext = `${eforms}eforms-ubl-extensions/1`
const efac = `${eforms}eforms-ubl-extension-aggregate-components/1`

const roots = new Set([
  `{${ubl}PriorInformationNotice-2}PriorInformationNotice`,
  `{${ubl}ContractNotice-2}ContractNotice`,
  `{${ubl}ContractAwardNotice-2}ContractAwardNotice`,
  `{${eforms}eforms-business-registration-information-notice/1}BusinessRegistrationInformationNotice`,
])

export interface NoticeHeader {
  /** OPT-002; undefined where it names no SDK. */
  readonly sdk: SdkVersion | undefined
  /** OPP-070; undefined where the notice has none. */
  readonly subtype: string | undefined
}

/** @throws OseError `not-a-notice` for another root element. */
export function readHeader(root: XmlElement): NoticeHeader {
  if (!roots.has(`{${root.namespaceURI ?? ''}}${root.localName}`)) {
    throw xmlError(
      'not-a-notice',
      `The root element is ${root.nodeName} in the namespace "${root.namespaceURI ?? ''}", which no eForms notice has. Give a notice in eForms XML.`,
      root.location,
    )
  }
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
