import type { XmlElement } from '../xml/element'
import type { NewElement } from './new-element'

/**
 * An element as a new one, with all that is in it but comments. `change` may give another element for a child, several, or none.
 */
export function copyElement(
  element: XmlElement,
  change: (child: XmlElement) => readonly NewElement[] | undefined = () => undefined,
): NewElement {
  const attributes = Object.fromEntries(
    element.attributes.filter(({ uri }) => uri === '').map(({ local, value }) => [local, value]),
  )
  const { children } = element
  return {
    name: element.name,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(children.length > 0
      ? { children: children.flatMap((child) => change(child) ?? [copyElement(child, change)]) }
      : { text: element.text }),
  }
}
