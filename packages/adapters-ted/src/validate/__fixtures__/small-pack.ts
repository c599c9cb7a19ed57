import {
  packFormatVersion,
  type RuleAssert,
  type RulePack,
  type RulePackStore,
  type RulePhase,
} from '../../packs/rule-pack'
import { parseSdkVersion, pickVersion } from '../../tables/sdk-version'

export const smallNamespaces = {
  xs: 'http://www.w3.org/2001/XMLSchema',
  cn: 'urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
  efext: 'http://data.europa.eu/p27/eforms-ubl-extensions/1',
  efac: 'http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1',
}

type SmallRule = readonly [
  context: string,
  ...asserts: (readonly [id: string, test: string, more?: Partial<RuleAssert>])[],
]

/** One array of rules is one pattern. */
export function smallPhase(
  patterns: readonly (readonly SmallRule[])[],
  variables: Record<string, string> = {},
): RulePhase {
  return {
    id: 'eforms-16',
    subtype: '16',
    namespaces: smallNamespaces,
    variables: Object.entries(variables).map(([name, value]) => ({ name, value })),
    patterns: patterns.map((rules, index) => ({
      id: `pattern-${index}`,
      variables: [],
      rules: rules.map(([context, ...asserts]) => ({
        context,
        asserts: asserts.map(([id, test, more]) => ({ id, test, role: 'ERROR', label: `rule|text|${id}`, ...more })),
      })),
    })),
  }
}

// Any content under the notice, but a date must be one and a lot needs an id.
const schema = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="${smallNamespaces.cn}" elementFormDefault="qualified"
  xmlns:cbc="${smallNamespaces.cbc}" xmlns:cac="${smallNamespaces.cac}">
  <xsd:import namespace="${smallNamespaces.cbc}" schemaLocation="../common/basic.xsd"/>
  <xsd:import namespace="${smallNamespaces.cac}" schemaLocation="../common/aggregate.xsd"/>
  <xsd:element name="ContractNotice"><xsd:complexType><xsd:sequence>
    <xsd:any namespace="${smallNamespaces.ext}" processContents="skip" minOccurs="0"/>
    <xsd:element ref="cbc:CustomizationID"/>
    <xsd:element ref="cbc:IssueDate" minOccurs="0"/>
    <xsd:element ref="cac:ProcurementProjectLot" minOccurs="0" maxOccurs="unbounded"/>
  </xsd:sequence></xsd:complexType></xsd:element>
</xsd:schema>`

const basic = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="${smallNamespaces.cbc}" elementFormDefault="qualified">
  <xsd:element name="CustomizationID" type="xsd:string"/>
  <xsd:element name="IssueDate" type="xsd:date"/>
  <xsd:element name="ID" type="xsd:string"/>
  <xsd:element name="Name" type="xsd:string"/>
</xsd:schema>`

const aggregate = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="${smallNamespaces.cac}" elementFormDefault="qualified"
  xmlns:cbc="${smallNamespaces.cbc}">
  <xsd:import namespace="${smallNamespaces.cbc}" schemaLocation="basic.xsd"/>
  <xsd:element name="ProcurementProjectLot"><xsd:complexType><xsd:sequence>
    <xsd:element ref="cbc:ID"/><xsd:element ref="cbc:Name" minOccurs="0"/>
  </xsd:sequence></xsd:complexType></xsd:element>
</xsd:schema>`

export const smallSchemas: Readonly<Record<string, string>> = {
  'maindoc/notice.xsd': schema,
  'common/basic.xsd': basic,
  'common/aggregate.xsd': aggregate,
}

export function smallPack(
  phase: RulePhase,
  sdk = '9.1.2',
  sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): RulePack {
  const rules = phase.patterns.flatMap((pattern) => pattern.rules)
  const counts = { rules: rules.length, asserts: rules.reduce((sum, { asserts }) => sum + asserts.length, 0) }
  const encoder = new TextEncoder()
  return {
    manifest: {
      formatVersion: packFormatVersion,
      sdk,
      minor: parseSdkVersion(sdk)?.minor ?? sdk,
      digest: `small-${sdk}`,
      namespaces: smallNamespaces,
      mainSchemas: { [smallNamespaces.cn]: 'maindoc/notice.xsd' },
      files: {},
      counts: { patterns: phase.patterns.length, ...counts },
      phases: { [phase.subtype]: { id: phase.id, patterns: phase.patterns.map(({ id }) => id), ...counts } },
      languages: Object.keys(sentences),
      attribution: 'made for tests',
    },
    phase: async (subtype) => (subtype === phase.subtype ? phase : undefined),
    schemaFiles: async () => new Map(Object.entries(smallSchemas).map(([path, text]) => [path, encoder.encode(text)])),
    sentences: async (language) =>
      Object.hasOwn(sentences, language) ? new Map(Object.entries(sentences[language] ?? {})) : undefined,
  }
}

export function smallStore(...packs: readonly RulePack[]): RulePackStore {
  return {
    list: async () => packs.map(({ manifest }) => manifest),
    open: async (asked) => {
      const wanted = parseSdkVersion(asked)
      const present = packs.map(({ manifest }) => manifest.sdk)
      const version = wanted && pickVersion(present, wanted)
      return packs.find(({ manifest }) => manifest.sdk === version)
    },
  }
}
