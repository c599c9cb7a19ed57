import { createHash } from 'node:crypto'

/** SHA-256 of a form: of its JSON with the keys in order, since a database keeps none. */
export function digest(form) {
  return createHash('sha256')
    .update(JSON.stringify(sorted(form)))
    .digest('hex')
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  )
}
