import { fromPointer, locationAt, OseError, type SourceLocation } from '@opensource-experts/core'
import { type ParsedJson, parseJson } from '@opensource-experts/core/json'
import { isMap, isScalar, isSeq } from 'yaml'
import type { YamlDocument } from './yaml-document'

const largest = 1_000_000

export type Locator = (path: string) => SourceLocation | undefined

/** Finds the places of JSON Pointers in a JSON text; reads it again only when first asked. */
export function jsonLocator(text: string): Locator {
  let json: ParsedJson | undefined
  return (path) => {
    if (text.length > largest) return undefined
    json ??= parsed(text)
    return json?.placeOf(path)
  }
}

/** Undefined where a key is given twice, which `JSON.parse` lets through: then no place is the right one. */
function parsed(text: string): ParsedJson | undefined {
  try {
    return parseJson(text, { maxValues: Number.POSITIVE_INFINITY })
  } catch (error) {
    if (OseError.isInstance(error)) return undefined
    throw error
  }
}

/** Finds the places of JSON Pointers in a YAML text. */
export function yamlLocator({ text, document }: YamlDocument): Locator {
  return (path) => {
    const offset = text.length > largest ? undefined : offsetOf(document?.contents, fromPointer(path))
    return offset === undefined ? undefined : locationAt(text, offset)
  }
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
