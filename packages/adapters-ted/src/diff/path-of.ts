import type { XmlElement } from '../xml/element'

interface Step {
  /** `cbc:ID`, or `cbc:ID[2]` among twins. */
  readonly shown: string
  /** `cbc:ID[1]`, with or without twins: a twin that comes later must not rename the first. */
  readonly fixed: string
}

const steps = new WeakMap<XmlElement, ReadonlyMap<XmlElement, Step>>()

/** Positional XPath of an element with the SDK's prefixes: `/ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID`. */
export function pathOf(element: XmlElement): string {
  const { parent } = element
  return parent ? `${pathOf(parent)}/${stepsOf(parent).get(element)?.shown ?? element.name}` : `/${element.name}`
}

/** The same with every position written out: the same place in two notices, whatever was added behind it. */
export function placeOf(element: XmlElement): string {
  const { parent } = element
  return parent ? `${placeOf(parent)}/${stepsOf(parent).get(element)?.fixed ?? element.name}` : `/${element.name}`
}

/** The last step of each child; kept, since a parent may have very many. */
function stepsOf(parent: XmlElement): ReadonlyMap<XmlElement, Step> {
  const known = steps.get(parent)
  if (known) return known
  const count = new Map<string, number>()
  for (const { name } of parent.children) count.set(name, (count.get(name) ?? 0) + 1)
  const seen = new Map<string, number>()
  const own = new Map<XmlElement, Step>()
  for (const child of parent.children) {
    const position = (seen.get(child.name) ?? 0) + 1
    seen.set(child.name, position)
    const fixed = `${child.name}[${position}]`
    own.set(child, { shown: (count.get(child.name) ?? 0) > 1 ? fixed : child.name, fixed })
  }
  steps.set(parent, own)
  return own
}
