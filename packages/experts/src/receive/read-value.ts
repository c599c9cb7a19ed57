/** A member of whatever came in; undefined where there is none. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

/** The list that stands there; none where it is something else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text on one line, of at most so many characters; undefined where none is left. */
export function line(value: unknown, most = 200): string | undefined {
  if (typeof value !== 'string' || value.length > 10_000) return undefined
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const text = value.replace(/[\u0000-\u001f\u007f\s]+/gu, ' ').trim()
  return text !== '' && text.length <= most ? text : undefined
}

/** An http(s) address without user name, as the directory format has it. */
export function web(value: unknown): string | undefined {
  const text = line(value, 2000)
  if (text === undefined || !/^https?:\/\/[^\s/@\\]+(\/\S*)?$/iu.test(text) || !URL.canParse(text)) return undefined
  return text.replace(/^https?/iu, (scheme) => scheme.toLowerCase())
}

/** A whole number, also one that is written as a text. */
export function whole(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

/** The day of an ISO 8601 date or time. */
export function isoDay(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : value
  const day = typeof text === 'string' ? /^\d{4}-\d{2}-\d{2}/u.exec(text)?.[0] : undefined
  if (day === undefined) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined
}
