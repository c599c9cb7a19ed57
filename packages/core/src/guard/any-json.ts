import type { Leaf } from './shape'

const deepest = 64

/** Plain JSON of any kind, such as what an extension holds; bounded, so that a circle is told and not walked. */
export const anyJson: Leaf = (value) => {
  const wrong = wrongWith(value, 0)
  return wrong === undefined ? undefined : { code: 'invalid', message: wrong }
}

function wrongWith(value: unknown, depth: number): string | undefined {
  if (value === null || value === undefined) return undefined
  const type = typeof value
  if (type === 'string' || type === 'boolean') return undefined
  if (type === 'number') return Number.isFinite(value) ? undefined : `must be JSON, which has no ${String(value)}`
  if (type !== 'object') return `must be JSON, which has no ${type}`
  if (depth >= deepest) return `must be JSON of at most ${deepest} levels; is there a circle?`
  for (const key of Object.keys(value as object)) {
    const wrong = wrongWith((value as Record<string, unknown>)[key], depth + 1)
    if (wrong !== undefined) return wrong
  }
  return undefined
}
