import type { XmlElement } from '../xml/element'

const positions = new WeakMap<XmlElement, ReadonlyMap<XmlElement, string>>()

/** Positional XPath of an element with the SDK's prefixes: `/ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID`. */
export function pathOf(element: XmlElement): string {
  const { parent } = element
  return parent ? `${pathOf(parent)}/${stepsOf(parent).get(element) ?? element.name}` : `/${element.name}`
}

/** The last step of each child; kept, since a parent may have very many. */
function stepsOf(parent: XmlElement): ReadonlyMap<XmlElement, string> {
  const known = positions.get(parent)
  if (known) return known
  const count = new Map<string, number>()
  for (const { name } of parent.children) count.set(name, (count.get(name) ?? 0) + 1)
  const seen = new Map<string, number>()
  const steps = new Map<XmlElement, string>()
  for (const child of parent.children) {
    const position = (seen.get(child.name) ?? 0) + 1
    seen.set(child.name, position)
    steps.set(child, (count.get(child.name) ?? 0) > 1 ? `${child.name}[${position}]` : child.name)
  }
  positions.set(parent, steps)
  return steps
}
