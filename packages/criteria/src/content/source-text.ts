import type { TextFile } from './content-schemas'

/** The texts of a clause as they read, `shared` passages put in their place; still ICU messages in their written form. */
export type SourceText = Omit<TextFile, 'shared'>

const inclusion = /\[\[([\w-]+)\]\]/gu

/** Puts shared passages in their place; a blank line parts paragraphs. Names that are not there stay, for the check. */
export function sourceText({ shared = {}, ...file }: TextFile): SourceText {
  // A passage may itself include one of its language.
  const once = (text: string) => text.replace(inclusion, (whole, name: string) => shared[name] ?? whole)
  return mapStrings(file, (text) => paragraphs(once(once(text))))
}

/** The names that a text includes. */
export function inclusionsOf(text: string): string[] {
  return [...text.matchAll(inclusion)].flatMap(([, name]) => name ?? [])
}

function paragraphs(text: string): string {
  return text.trim().replaceAll(/\n+/gu, '\n\n')
}

/** The same value with each string changed. */
function mapStrings<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((each) => mapStrings(each, change)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapStrings(each, change)])) as Value
}

/** Each string of a value with its place. */
export function stringsOf(value: unknown, path: readonly string[] = []): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => stringsOf(each, [...path, key]))
}
