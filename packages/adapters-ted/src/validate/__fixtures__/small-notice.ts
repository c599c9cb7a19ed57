const namespaces = [
  'xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"',
  'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"',
  'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"',
  'xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"',
  'xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1"',
  'xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"',
].join(' ')

/** A notice of a few elements, enough for the header that the validator reads. Lines are kept: places can be tested. */
export function smallNotice({
  sdk = 'eforms-sdk-9.1',
  subtype = '16',
  body = '',
}: {
  readonly sdk?: string
  readonly subtype?: string | null
  readonly body?: string
} = {}): string {
  const code =
    subtype === null ? '' : `<efac:NoticeSubType><cbc:SubTypeCode>${subtype}</cbc:SubTypeCode></efac:NoticeSubType>`
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<ContractNotice ${namespaces}>`,
    `<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>${code}</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>`,
    `<cbc:CustomizationID>${sdk}</cbc:CustomizationID>`,
    `${body}</ContractNotice>`,
  ].join('\n')
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
