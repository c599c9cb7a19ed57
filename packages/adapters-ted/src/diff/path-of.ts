import type { XmlElement } from '../xml/element'

/** Positional XPath of an element with the SDK's prefixes: `/ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID`. */
export function pathOf(element: XmlElement): string {
  const { parent } = element
  if (!parent) return `/${element.name}`
  const twins = parent.children.filter(({ name }) => name === element.name)
  return `${pathOf(parent)}/${element.name}${twins.length > 1 ? `[${twins.indexOf(element) + 1}]` : ''}`
}
