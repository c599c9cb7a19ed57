import type { Patch, Plan } from '@opensource-experts/core'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { checkedPatches } from './checked-patches'

/**
 * Splices a plan's patches into the document it was made for; every other byte stays.
 * @throws OseError `plan-refused` where the plan has refusals, `plan-base-differs` where the document is another one,
 * `plan-invalid` where a patch overlaps another, lies outside, splits a character or has no text, `plan-altered` where
 * base, edits or patches are not those that were planned, `input-invalid` where the document is no bytes.
 */
export function applyPlan(document: NoticeBytes, plan: Plan): Uint8Array {
  const bytes = bytesOf('apply', document)
  return splice(bytes, checkedPatches(bytes, plan))
}

/** A document with patches put in, which are sorted and lie inside. */
export function splice(document: Uint8Array, patches: readonly Patch[]): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let at = 0
  for (const { start, end, text } of patches) {
    parts.push(document.subarray(at, start), encoder.encode(text))
    at = end
  }
  parts.push(document.subarray(at))
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    result.set(part, offset)
    offset += part.length
  }
  return result
}
