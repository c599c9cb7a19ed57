import type { Rule, RuleAssert, RulePattern, RuleVariable } from '@opensource-experts/adapters-ted/packs'
import { parseXml, rootOf, type XmlElement } from '@opensource-experts/adapters-ted/xml'
import { defined } from '@opensource-experts/core'
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
    `${file}, line ${element.location.line}: <${element.qname}> is not known to this version. Update @opensource-experts/adapters-ted.`,
  )
}

function childElements(parent: XmlElement, file: string, allowed: readonly string[]): XmlElement[] {
  const elements = parent.children
  const stranger = elements.find(({ local, uri }) => uri !== schematronNamespace || !allowed.includes(local))
  if (stranger) throw notUnderstood(stranger, file)
  return elements
}

function required(element: XmlElement, name: string, file: string): string {
  const value = element.attribute(name)
  if (value === undefined) throw notUnderstood(element, file)
  return value
}

function textOf(element: XmlElement): string {
  return element.ownText.trim()
}

function onlyAttributes(element: XmlElement, file: string, allowed: readonly string[]): void {
  if (element.attributes.some(({ qname }) => !allowed.includes(qname))) throw notUnderstood(element, file)
}

function readVariable(element: XmlElement, file: string): RuleVariable {
  return { name: required(element, 'name', file), value: required(element, 'value', file) }
}

export function readSchema(bytes: Uint8Array, file: string): SchematronSchema {
  const root = rootOf(parseXml(bytes))
  if (root.attribute('queryBinding') !== 'xslt2') throw notUnderstood(root, file)
  const parts = childElements(root, file, ['title', 'ns', 'let', 'phase', 'include', 'diagnostics'])
  const named = (name: string) => parts.filter(({ local }) => local === name)
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
        { field: (element.attribute('see') ?? '').replace(/^(field|node):/, ''), path: textOf(element) },
      ]),
    ),
  }
}

export function readPattern(
  bytes: Uint8Array,
  file: string,
  diagnostics: ReadonlyMap<string, Diagnostic>,
): RulePattern {
  const root = rootOf(parseXml(bytes))
  if (root.local !== 'pattern' || root.uri !== schematronNamespace) throw notUnderstood(root, file)
  onlyAttributes(root, file, ['id'])
  const parts = childElements(root, file, ['title', 'let', 'rule'])
  const rules = parts.filter(({ local }) => local === 'rule')
  return {
    id: required(root, 'id', file),
    variables: parts.filter(({ local }) => local === 'let').map((element) => readVariable(element, file)),
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

/** SDK 1.x writes WARN, 2.0.0-alpha.2 writes WARNING. */
const roles: ReadonlyMap<string, RuleAssert['role']> = new Map([
  ['ERROR', 'ERROR'],
  ['WARN', 'WARN'],
  ['WARNING', 'WARN'],
])

function readAssert(assert: XmlElement, file: string, diagnostics: ReadonlyMap<string, Diagnostic>): RuleAssert {
  onlyAttributes(assert, file, ['id', 'role', 'test', 'flag', 'diagnostics'])
  const role = roles.get(assert.attribute('role') ?? 'ERROR')
  if (role === undefined) throw notUnderstood(assert, file)
  const flag = assert.attribute('flag')
  const diagnostic = diagnostics.get(assert.attribute('diagnostics')?.trim().split(/\s+/)[0] ?? '')
  return {
    id: required(assert, 'id', file),
    test: required(assert, 'test', file),
    role,
    ...defined({ flag }),
    ...(diagnostic && { field: diagnostic.field, fieldPath: diagnostic.path }),
    label: textOf(assert),
  }
}
