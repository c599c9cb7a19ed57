import { OseError, type SourceLocation } from '@opensource-experts/core'

/** The SDK's own prefixes: names in this adapter are written with them, whatever the notice uses. */
const uriByPrefix = {
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
  efac: 'http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1',
  efbc: 'http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1',
  efext: 'http://data.europa.eu/p27/eforms-ubl-extensions/1',
} as const

const prefixByUri = new Map<string, string>(Object.entries(uriByPrefix).map(([prefix, uri]) => [uri, prefix]))

/** Document elements of eForms notices. */
const rootNames = [
  'PriorInformationNotice',
  'ContractNotice',
  'ContractAwardNotice',
  'BusinessRegistrationInformationNotice',
]

/** `cac:TenderingTerms` for an element of the SDK's namespaces, the bare local name for a root, `{uri}local` else. */
export function sdkName(uri: string, local: string): string {
  const prefix = prefixByUri.get(uri)
  if (prefix) return `${prefix}:${local}`
  return isRootNamespace(uri, local) ? local : `{${uri}}${local}`
}

function isRootNamespace(uri: string, local: string): boolean {
  if (!rootNames.includes(local)) return false
  return (
    uri === `urn:oasis:names:specification:ubl:schema:xsd:${local}-2` ||
    uri === 'http://data.europa.eu/p27/eforms-business-registration-information-notice/1'
  )
}

/** The error for a document whose root no eForms notice has; undefined where it is one. */
export function otherRoot(root: {
  readonly uri: string
  readonly local: string
  /** Asked for only where it is told: it counts the lines of the whole document. */
  readonly location: SourceLocation
}): OseError | undefined {
  const { uri, local } = root
  if (isRootNamespace(uri, local)) return undefined
  const { location } = root
  const says = `The root element is ${local} in the namespace "${uri}", which no eForms notice has. Give a notice in eForms XML.`
  return new OseError('not-a-notice', says, { location, path: `/${local}` })
}

/** The namespace of a name written with the SDK's prefix. */
export function namespaceOf(name: string): string {
  const prefix = name.split(':')[0] ?? ''
  return (uriByPrefix as Readonly<Record<string, string>>)[prefix] ?? ''
}
