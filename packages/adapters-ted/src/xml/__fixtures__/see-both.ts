import { OseError } from '@opensource-experts/core'
import { openXml } from '../open-xml'
import { parseXml } from '../parse-xml'
import type { Pair } from './differences'
import { type Seen, seenBySaxes, seenIn } from './parse-by-saxes'

/** What this parser, without limits that matter, and saxes make of a document. */
export function seeBoth(bytes: Uint8Array): Pair {
  return { text: textOf(bytes), own: seenByOwn(bytes), saxes: seenBySaxes(bytes) }
}

function seenByOwn(bytes: Uint8Array): Seen {
  try {
    return seenIn(parseXml(bytes, { maxDepth: 1e6, maxNodes: 1e9, maxBytes: 1e9 }))
  } catch (error) {
    if (OseError.isInstance(error)) return { code: error.code, location: error.location, message: error.message }
    throw error
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return openXml(bytes).text
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
