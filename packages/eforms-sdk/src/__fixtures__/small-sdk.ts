import { smallNamespaces, smallSchemas } from '../../../adapters-ted/src/validate/__fixtures__/small-pack'

const ns = Object.entries(smallNamespaces).map(([prefix, uri]) => `<ns prefix="${prefix}" uri="${uri}"/>`)
const schematron = 'xmlns="http://purl.oclc.org/dsdl/schematron"'
const subtypePath =
  '/*/ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension/efac:NoticeSubType/cbc:SubTypeCode/text()'

/** An SDK in the layout of the official one, with a handful of made-up rules. */
export function smallSdk({
  version = '9.1.2',
  phase = 'eforms-16',
  rule = `<rule context="/*[$subtype = '16']"><assert id="BR-LOT" role="ERROR" diagnostics="D-1" test="count(cac:ProcurementProjectLot) &gt; 0">
    rule|text|BR-LOT
  </assert></rule>`,
  texts = {} as Readonly<Record<string, Readonly<Record<string, string>>>>,
  names = {} as Readonly<Record<string, Readonly<Record<string, string>>>>,
} = {}): Map<string, Uint8Array> {
  const files: Record<string, string> = {
    // As in real releases, where the placeholder was never filled.
    VERSION: ['$', '{project.version}'].join(''),
    LICENSE: 'made for tests',
    'fields/fields.json': JSON.stringify({ ublVersion: '2.3', sdkVersion: `eforms-sdk-${version}`, fields: [] }),
    'schematrons/static/complete-validation.sch': `<schema ${schematron} queryBinding="xslt2"><title>t</title>${ns.join('')}
      <let name="subtype" value="${subtypePath}"/>
      <phase id="${phase}"><active pattern="first"/><active pattern="second"/></phase>
      <include href="first.sch"/><include href="second.sch"/>
      <diagnostics><diagnostic id="D-1" see="field:BT-137-Lot">cac:ProcurementProjectLot</diagnostic></diagnostics>
    </schema>`,
    'schematrons/static/first.sch': `<pattern id="first" ${schematron}>${rule}</pattern>`,
    'schematrons/static/second.sch': `<pattern id="second" ${schematron}><let name="ids" value="/*/cac:ProcurementProjectLot/cbc:ID"/>
      <rule context="/*/cac:ProcurementProjectLot"><assert id="BR-ID" role="WARN" flag="LAWFULNESS" test="count($ids) = 1">rule|text|BR-ID</assert></rule>
    </pattern>`,
  }
  for (const [language, sentences] of Object.entries(texts))
    files[`translations/rule_${language}.xml`] = properties(sentences)
  for (const [language, fields] of Object.entries(names))
    files[`translations/field_${language}.xml`] = properties(fields)
  for (const [path, text] of Object.entries(smallSchemas)) files[`schemas/${path}`] = text
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]))
}

/** As the SDK ships its sentences: properties of Java, with their DOCTYPE. */
function properties(sentences: Readonly<Record<string, string>>): string {
  const entries = Object.entries(sentences).map(([key, text]) => `<entry key="${key}">${text}</entry>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">',
    `<properties><comment>made for tests</comment>${entries.join('\n')}</properties>`,
  ].join('\n')
}
