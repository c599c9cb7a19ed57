import type { Rule, RuleAssert, RulePattern, RuleVariable } from '@opensource-experts/adapters-ted/packs'
import type { XmlElement } from '@opensource-experts/adapters-ted/xml'
import { parseXml } from '@opensource-experts/adapters-ted/xml'
import { sdkError } from './sdk-error'

const schematronNamespace = 'http://purl.oclc.org/dsdl/schematron'

export interface Diagnostic {
  readonly field: string
  readonly path: string
}

/** `complete-validation.sch`: all but the patterns, which it includes. */
export interface SchematronSchema {
  readonly namespaces: Readonly<Record<string, string>>
  readonly variables: readonly RuleVariable[]
  readonly phases: readonly { readonly id: string; readonly patterns: readonly string[] }[]
  readonly includes: readonly string[]
  readonly diagnostics: ReadonlyMap<string, Diagnostic>
}

// What is not understood is refused: a pack that leaves rules out would answer "valid" wrongly.
function notUnderstood(element: XmlElement, file: string) {
  return sdkError(
    'sdk-not-understood',
    `${file}, line ${element.location.line}: <${element.nodeName}> is not known to this version. Update @opensource-experts/adapters-ted.`,
  )
}

function childElements(parent: XmlElement, file: string, allowed: readonly string[]): XmlElement[] {
  const elements = parent.children.filter((child): child is XmlElement => child.nodeType === 1)
  const stranger = elements.find(
    ({ localName, namespaceURI }) => namespaceURI !== schematronNamespace || !allowed.includes(localName),
  )
  if (stranger) throw notUnderstood(stranger, file)
  return elements
}

function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find(({ nodeName }) => nodeName === name)?.value
}

function required(element: XmlElement, name: string, file: string): string {
  const value = attribute(element, name)
  if (value === undefined) throw notUnderstood(element, file)
  return value
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (child.nodeType === 3 ? child.data : ''))
    .join('')
    .trim()
}

function onlyAttributes(element: XmlElement, file: string, allowed: readonly string[]): void {
  if (element.attributes.some(({ nodeName }) => !allowed.includes(nodeName))) throw notUnderstood(element, file)
}

function readVariable(element: XmlElement, file: string): RuleVariable {
  return { name: required(element, 'name', file), value: required(element, 'value', file) }
}

export function readSchema(bytes: Uint8Array, file: string): SchematronSchema {
  const { root } = parseXml(bytes)
  if (attribute(root, 'queryBinding') !== 'xslt2') throw notUnderstood(root, file)
  const parts = childElements(root, file, ['title', 'ns', 'let', 'phase', 'include', 'diagnostics'])
  const named = (name: string) => parts.filter(({ localName }) => localName === name)
  const diagnostics = named('diagnostics').flatMap((element) => childElements(element, file, ['diagnostic']))
  return {
    namespaces: Object.fromEntries(named('ns').map((ns) => [required(ns, 'prefix', file), required(ns, 'uri', file)])),
    variables: named('let').map((element) => readVariable(element, file)),
    phases: named('phase').map((phase) => ({
      id: required(phase, 'id', file),
      patterns: childElements(phase, file, ['active']).map((active) => required(active, 'pattern', file)),
    })),
    includes: named('include').map((include) => required(include, 'href', file)),
    diagnostics: new Map(
      diagnostics.map((element) => [
        required(element, 'id', file),
        // `field:BT-01-notice`, `node:ND-Lot`
        { field: (attribute(element, 'see') ?? '').replace(/^(field|node):/, ''), path: textOf(element) },
      ]),
    ),
  }
}

export function readPattern(
  bytes: Uint8Array,
  file: string,
  diagnostics: ReadonlyMap<string, Diagnostic>,
): RulePattern {
  const { root } = parseXml(bytes)
  if (root.localName !== 'pattern' || root.namespaceURI !== schematronNamespace) throw notUnderstood(root, file)
  onlyAttributes(root, file, ['id'])
  const parts = childElements(root, file, ['title', 'let', 'rule'])
  const rules = parts.filter(({ localName }) => localName === 'rule')
  return {
    id: required(root, 'id', file),
    variables: parts.filter(({ localName }) => localName === 'let').map((element) => readVariable(element, file)),
    rules: rules.map((rule) => readRule(rule, file, diagnostics)),
  }
}

function readRule(rule: XmlElement, file: string, diagnostics: ReadonlyMap<string, Diagnostic>): Rule {
  onlyAttributes(rule, file, ['context', 'id'])
  const asserts = childElements(rule, file, ['assert'])
  return {
    context: required(rule, 'context', file),
    asserts: asserts.map((assert) => readAssert(assert, file, diagnostics)),
  }
}

function readAssert(assert: XmlElement, file: string, diagnostics: ReadonlyMap<string, Diagnostic>): RuleAssert {
  onlyAttributes(assert, file, ['id', 'role', 'test', 'flag', 'diagnostics'])
  const role = attribute(assert, 'role') ?? 'ERROR'
  if (role !== 'ERROR' && role !== 'WARN') throw notUnderstood(assert, file)
  const flag = attribute(assert, 'flag')
  const diagnostic = diagnostics.get(attribute(assert, 'diagnostics')?.trim().split(/\s+/)[0] ?? '')
  return {
    id: required(assert, 'id', file),
    test: required(assert, 'test', file),
    role,
    ...(flag !== undefined && { flag }),
    ...(diagnostic && { field: diagnostic.field, fieldPath: diagnostic.path }),
    label: textOf(assert),
  }
}
