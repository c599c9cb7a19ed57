/** What another host said, read member by member: anything may be missing or of another type. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** A text of one line, not empty. */
export function line(value: unknown, most = 300): string | undefined {
  return typeof value === 'string' && value.length > 0 && value.length <= most && !/\p{Cc}/u.test(value)
    ? value
    : undefined
}

/** A whole number above 0, as a text. */
export function number(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : undefined
}

/** A moment of UTC, to the second. */
export function momentOf(value: unknown): string | undefined {
  return dayOfMoment(value) === undefined ? undefined : `${new Date(value as string).toISOString().slice(0, 19)}Z`
}

/** A whole number from 0. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

/** The day of UTC of a moment such as `2026-01-31T23:30:00-05:00`. */
export function dayOfMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(value))
    return undefined
  const moment = Date.parse(value)
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().slice(0, 10)
}

/** An https address on the host, without credentials; a query may hold a secret and is left out. */
export function addressOn(host: string, value: unknown): string | undefined {
  const url = typeof value === 'string' && value.length <= 2000 ? URL.parse(value) : null
  if (url?.protocol !== 'https:' || url.host !== host || url.username !== '' || url.password !== '') return undefined
  return `${url.origin}${url.pathname}${url.hash}`
}
