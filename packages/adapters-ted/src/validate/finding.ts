import { defined, type Finding, fingerprint } from '@opensource-experts/core'
import { type NodeId, noNode } from '../xml/node-kinds'
import type { XmlTree } from '../xml/xml-tree'
import type { Prefixes } from './finding-paths'
import type { RuleOutcome } from './rules/rule-engine'
import type { XsdViolation } from './xsd/xsd-engine'

/** Where the nodes of a document are. */
export interface FindingPlaces {
  readonly tree: XmlTree
  readonly pathOf: (node: NodeId) => string
}

/** One failed assert. The official message is in the SDK's translations, under `params.label`. */
export function ruleFinding({ assert, node }: RuleOutcome, { tree, pathOf }: FindingPlaces): Finding {
  const path = pathOf(node)
  const element = tree.ownerElement(node)
  return {
    ruleId: assert.id,
    severity: assert.role === 'WARN' ? 'warning' : 'error',
    certainty: 'certain',
    path,
    ...defined({ field: assert.field, location: element !== noNode ? tree.location(element) : undefined }),
    params: {
      label: assert.label,
      ...defined({ fieldPath: assert.fieldPath, flag: assert.flag }),
    },
    source: 'eforms',
    fingerprint: fingerprint('eforms', assert.id, path),
  }
}

/** One violation of the schemas, in the validator's words with names as the SDK writes them. */
export function xsdFinding(violation: XsdViolation, { tree, pathOf }: FindingPlaces, prefixes: Prefixes): Finding {
  const { element } = violation
  const path = element === undefined ? '/*' : pathOf(element)
  const message = shortNames(violation.message, prefixes)
  return {
    ruleId: 'xsd',
    severity: 'error',
    certainty: 'certain',
    path,
    ...defined({ location: element === undefined ? undefined : tree.location(element) }),
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
