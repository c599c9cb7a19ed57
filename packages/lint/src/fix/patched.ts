import type { JsonPatchOperation } from '@opensource-experts/core'
import { applyPatch } from 'rfc6902'

/**
 * A copy of a document with the steps of a JSON Patch (RFC 6902) taken. Undefined where one does not fit: what somebody else
 * proposes may be anything.
 */
export function patched<Document>(document: Document, patch: readonly JsonPatchOperation[]): Document | undefined {
  const copy = structuredClone(document)
  // The type asks for a value; `remove` has none.
  const steps = structuredClone(patch) as Parameters<typeof applyPatch>[1]
  return applyPatch(copy, steps).some((error) => error) ? undefined : copy
}
