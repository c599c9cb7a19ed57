/** A value in a few characters, for a sentence; what is inside of lists and groups is left out. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${cut(value)}”`
  if (typeof value === 'object' && value !== null) return isList(value) ? '[…]' : '{…}'
  return typeof value === 'function' ? 'function' : cut(String(value))
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).replace(/[\ud800-\udbff]$/u, '')}…` : text
}

/** `Array.isArray`, which throws for what was revoked. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}
