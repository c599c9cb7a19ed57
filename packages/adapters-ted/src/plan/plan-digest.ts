import type { Plan } from '@opensource-experts/core'
import { digest } from './digest'

/**
 * SHA-256 of what a plan does to which document: the canonical JSON (RFC 8785) of its `base`, `edits` and `patches`, and
 * of its `refusals` where it has some: without them it would be a plan that has nothing to do.
 */
export function planDigest(plan: Pick<Plan, 'base' | 'edits' | 'patches' | 'refusals'>): string {
  const { base, edits, patches, refusals } = plan
  const done = { base, edits, patches, ...(refusals.length > 0 ? { refusals } : {}) }
  const names = new Set<string>()
  collectNames(done, names)
  // A list of names gives each object its members in that order, natively: a plan has thousands of edits.
  return digest(new TextEncoder().encode(JSON.stringify(done, [...names].sort())))
}

function collectNames(value: unknown, names: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const each of value) collectNames(each, names)
    return
  }
  for (const name of Object.keys(value)) {
    names.add(name)
    const member = (value as Readonly<Record<string, unknown>>)[name]
    if (typeof member === 'object') collectNames(member, names)
  }
}
