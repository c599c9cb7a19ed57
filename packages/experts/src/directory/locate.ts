import type { SourceLocation } from '@opensource-experts/core'
import { isMap, isScalar, isSeq } from 'yaml'
import { locationAt, type YamlDocument, yamlDocument } from './yaml-document'

const largest = 1_000_000

/** Finds the places of JSON Pointers in a YAML or JSON text; parses it (again) only when first asked. */
export function locator(text: string, parsed?: YamlDocument): (path: string) => SourceLocation | undefined {
  let yaml = parsed
  return (path) => {
    if (text.length > largest) return undefined
    yaml ??= yamlDocument(text)
    return locationAt(yaml, offsetOf(yaml.document?.contents, segmentsOf(path)))
  }
}

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Where the member is, its key for a map; the nearest one around it where it is missing. */
function offsetOf(root: unknown, segments: readonly string[]): number | undefined {
  let node = root
  let offset = startOf(node)
  for (const segment of segments) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment)
      if (!pair) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(segment)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}
