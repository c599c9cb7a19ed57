import { type Finding, fingerprint } from '@opensource-experts/core'
import { nodePath } from './node-path'
import type { RuleOutcome } from './rules/rule-engine'
import { ownerElement } from './xml/xml-node'
import type { XsdViolation } from './xsd/xsd-engine'

/** Prefix of the SDK by namespace. */
export type Prefixes = ReadonlyMap<string, string>

/** One failed assert. The official message is in the SDK's translations, under `params.label`. */
export function ruleFinding({ assert, node }: RuleOutcome, prefixes: Prefixes): Finding {
  const path = nodePath(node, prefixes)
  const location = ownerElement(node)?.location
  return {
    ruleId: assert.id,
    severity: assert.role === 'WARN' ? 'warning' : 'error',
    certainty: 'certain',
    path,
    ...(assert.field !== undefined && { field: assert.field }),
    ...(location && { location }),
    params: {
      label: assert.label,
      ...(assert.fieldPath !== undefined && { fieldPath: assert.fieldPath }),
      ...(assert.flag !== undefined && { flag: assert.flag }),
    },
    source: 'eforms',
    fingerprint: fingerprint('eforms', assert.id, path),
  }
}

/** One violation of the schemas, in the validator's words with names as the SDK writes them. */
export function xsdFinding(violation: XsdViolation, prefixes: Prefixes): Finding {
  const { element } = violation
  const path = element ? nodePath(element, prefixes) : '/*'
  const message = shortNames(violation.message, prefixes)
  return {
    ruleId: 'xsd',
    severity: 'error',
    certainty: 'certain',
    path,
    ...(element && { location: element.location }),
    params: { message },
    source: 'xsd',
    fingerprint: fingerprint('xsd', message, path),
  }
}

/** `{urn:...CommonBasicComponents-2}IssueDate` to `cbc:IssueDate`. */
function shortNames(message: string, prefixes: Prefixes): string {
  return message.replace(/\{([^{}\s]*)\}/g, (whole, namespace: string) => {
    const prefix = prefixes.get(namespace)
    return prefix === undefined ? whole : `${prefix}:`
  })
}
