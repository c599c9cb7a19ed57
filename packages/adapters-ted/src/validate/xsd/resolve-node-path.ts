import type { XmlElement } from '../xml/xml-node'

/**
 * The element of a libxml2 node path, `/*&#47;*[3]/cbc:ID[2]`: a step is a prefixed name with its place among elements
 * of that name (left out where there is one), or `*` with its place among all elements where the namespace is default.
 */
export function resolveNodePath(root: XmlElement, path: string): XmlElement | undefined {
  const steps = path.split('/').slice(1)
  let current: XmlElement | undefined
  for (const step of steps) {
    const found = /^([^[\]@]+)(?:\[(\d+)\])?$/.exec(step)
    // An attribute or a text: the element that has it is the place.
    if (!found) return current
    const [, name = '', place = '1'] = found
    const siblings: XmlElement[] = current
      ? current.children.filter((child): child is XmlElement => child.nodeType === 1)
      : [root]
    const same = name === '*' ? siblings : siblings.filter(({ nodeName }) => nodeName === name)
    const next = same[Number(place) - 1]
    if (!next) return current
    current = next
  }
  return current
}
