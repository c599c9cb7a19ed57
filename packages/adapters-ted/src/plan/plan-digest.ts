import type { Plan } from '@opensource-experts/core'
import { digest } from './digest'

/** SHA-256 of what a plan does to which document: the canonical JSON (RFC 8785) of its `base`, `edits` and `patches`. */
export function planDigest({ base, edits, patches }: Pick<Plan, 'base' | 'edits' | 'patches'>): string {
  return digest(new TextEncoder().encode(canonical({ base, edits, patches })))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = value as Readonly<Record<string, unknown>>
  const names = Object.keys(members).filter((name) => members[name] !== undefined)
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(members[name])}`)
    .join(',')}}`
}
