import type { NewElement } from './new-element'

/** What an element adds at least: UTF-16 units without layout; and at most: nodes, with white space between them. */
export function measure({ name, attributes = {}, text = '', children = [] }: NewElement): {
  readonly units: number
  readonly nodes: number
} {
  let units = 2 * name.length + 5 + text.length
  let nodes = 3
  for (const [key, value] of Object.entries(attributes)) {
    units += key.length + value.length + 4
    nodes += 1
  }
  for (const child of children) {
    const inner = measure(child)
    units += inner.units
    nodes += inner.nodes
  }
  return { units, nodes }
}
